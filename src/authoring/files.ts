import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ID } from '#schemas/id.ts';
import { aboutFile, type Problem } from './problem.ts';

/** A file of content, with its path from the root and its name without the ending. */
export interface SourceFile {
  file: string;
  id: string;
  text: string;
}

/** Reads one file, or returns `undefined` when there is none. */
export async function readSource(root: string, file: string): Promise<SourceFile | undefined> {
  try {
    const text = await readFile(join(root, file), 'utf8');
    return { file, id: file.replace(/^.*\/|\.[^./]*$/g, ''), text };
  } catch {
    return undefined;
  }
}

/**
 * Reads the files of one folder that end as they should, by name.
 *
 * Files that would silently be left out of the course are problems.
 */
export async function readFolder(
  root: string,
  folder: string,
  ending: string,
): Promise<{ files: SourceFile[]; problems: Problem[] }> {
  const names = (await listNames(join(root, folder))).filter((name) => !name.startsWith('.'));
  const [fitting, others] = partition(names, (name) => name.endsWith(ending));
  const files = await Promise.all(fitting.map((name) => readSource(root, `${folder}/${name}`)));
  const found = files.filter((file) => file !== undefined);
  const misnamed = found.filter(({ id }) => !ID.test(id));

  return {
    files: found,
    problems: [
      ...others.map((name) =>
        aboutFile(`${folder}/${name}`, 'file-ending', strayFile(folder, ending)),
      ),
      ...misnamed.map(({ file, id }) => aboutFile(file, 'file-name-form', badName(id, ending))),
    ],
  };
}

/** Names in a folder in a fixed order; none when there is no such folder. */
export async function listNames(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort();
  } catch {
    return [];
  }
}

function strayFile(folder: string, ending: string): string {
  return `This file is not read: ${folder} holds files that end in "${ending}". Rename it or move it away.`;
}

function badName(id: string, ending: string): string {
  const better = id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  const example = better || 'telephone-etiquette';
  return `The file is called "${id}". Use lower-case letters, digits and single hyphens, such as "${example}${ending}".`;
}

function partition<T>(all: readonly T[], test: (each: T) => boolean): [T[], T[]] {
  return [all.filter(test), all.filter((each) => !test(each))];
}
