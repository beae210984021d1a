import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Refusal, type PlannedFile } from './plan.ts';

/**
 * Writes all files or none. A new one never takes the place of a file that is there.
 *
 * @throws {Refusal} When one cannot be written. Those written before are taken back.
 */
export async function writePlan(root: string, files: readonly PlannedFile[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  for (const { file, text, isNew } of files) {
    const path = join(root, file);
    try {
      const before = isNew ? undefined : await readFile(path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, text, { flag: isNew ? 'wx' : 'w' });
      undo.push(() => (before ? writeFile(path, before) : rm(path)));
    } catch (error) {
      for (const takeBack of undo.toReversed()) await takeBack();
      throw new Refusal(wordFailure(file, error));
    }
  }
}

function wordFailure(file: string, error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'EEXIST') {
    return `There is already a file ${file}, and nothing is written over it. Rename it, or give the new one another id.`;
  }
  return `${file} cannot be written (${String(code ?? error)}). Nothing was changed. See whether you may write there, and whether there is room on the disk.`;
}
