import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from './read-content.ts';
import { reportRolePlays, REPORTS } from './report-roleplays.ts';

/**
 * The command `npm run roleplays`: renews the kept figures of each role-play, and says which
 * changed. `git diff` then shows how.
 */
const reports = reportRolePlays(await readContent(process.cwd()));
await mkdir(REPORTS, { recursive: true });
const kept = new Set(reports.map(({ id }) => `${id}.txt`));

for (const file of await readdir(REPORTS)) {
  if (kept.has(file)) continue;
  await rm(join(REPORTS, file));
  console.log(`removed    ${file}`);
}
for (const { id, text } of reports) {
  const file = join(REPORTS, `${id}.txt`);
  const before = await readFile(file, 'utf8').catch(() => undefined);
  const after = `${text}\n`;
  if (before === after) console.log(`unchanged  ${id}`);
  else {
    await writeFile(file, after);
    console.log(`${before === undefined ? 'new' : 'changed'}`.padEnd(11) + id);
  }
}
