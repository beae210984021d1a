import { join } from 'node:path';
import { nearest } from './did-you-mean.ts';
import { listFolder } from './list-folder.ts';
import { aboutFile, type Problem } from './problem.ts';

/** What stands in a folder beside what belongs there, except hidden files. */
export async function findStrays(
  root: string,
  folder: string,
  known: readonly string[],
  advice: string,
): Promise<Problem[]> {
  const names = (await listFolder(join(root, folder))).map(({ name }) => name);
  return names
    .filter((name) => !name.startsWith('.') && !known.includes(name))
    .map((name) => {
      const meant = nearest(stemOf(name), known.map(stemOf));
      const place = known.find((each) => stemOf(each) === meant);
      const hint = place ? `Did you mean "${place}"?` : advice;
      return aboutFile(`${folder}/${name}`, 'file-misplaced', `This is not read. ${hint}`);
    });
}

function stemOf(name: string): string {
  return name.replace(/\.[^.]*$/, '');
}
