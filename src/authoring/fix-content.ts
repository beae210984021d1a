import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mendLines } from './mend-lines.ts';
import { mendProse } from './mend-prose.ts';
import type { Mended } from './mended.ts';
import { readContent } from './read-content.ts';

/** One mend may make room for another; more rounds than this are a mistake of ours. */
const ROUNDS = 9;

/**
 * Mends in `content/` what needs no thought, and writes the files.
 *
 * @param root The folder that holds `content/`.
 * @returns What was mended, file by file; nothing on a second run.
 */
export async function fixContent(root: string): Promise<Omit<Mended, 'text'>[]> {
  const done: Omit<Mended, 'text'>[] = [];
  const write = async ({ file, text, changes }: Mended) => {
    await writeFile(join(root, file), text);
    done.push({ file, changes });
  };
  for (const file of (await readContent(root)).texts.keys()) {
    const raw = await readFile(join(root, file), 'utf8');
    const mended = mendLines(file, raw);
    if (mended.text !== raw) await write(mended);
  }
  for (let round = 0; round < ROUNDS; round += 1) {
    const mended = mendProse(await readContent(root));
    if (mended.length === 0) break;
    for (const each of mended) await write(each);
  }
  return done;
}
