import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ID } from '#schemas/id.ts';
import { listFolder } from './list-folder.ts';
import { aboutFile, type Problem, type Told } from './problem.ts';
import { readText } from './read-text.ts';
import { toId } from './to-id.ts';

/** A file of content, with its path from the root and its name without the ending. */
export interface SourceFile {
  file: string;
  id: string;
  /** `undefined` when it cannot be read as text: then there is a problem that says so. */
  text: string | undefined;
}

/** Files, and what is wrong with them whatever they hold. */
interface Reading {
  files: SourceFile[];
  problems: Problem[];
}

/** Reads one file. There is no problem when it does not exist. */
export async function readSource(root: string, file: string): Promise<Reading> {
  const bytes = await readFile(join(root, file)).catch(() => undefined);
  if (!bytes) return { files: [], problems: [] };
  const { text, mistake } = readText(bytes);
  const id = idOf(file.replace(/^.*\/|\.[^./]*$/g, ''));
  if (!mistake) return { files: [{ file, id, text }], problems: [] };
  const problem = { ...aboutFile(file, ...mistake.told), line: mistake.line };
  return { files: [{ file, id, text: undefined }], problems: [problem] };
}

/**
 * Reads the files of one folder that end as they should, by name.
 *
 * Files that would silently be left out of the course are problems. A file whose name breaks the
 * rules goes by the name it should have, so that this is not told again wherever it is named.
 */
export async function readFolder(root: string, folder: string, ending: string): Promise<Reading> {
  const entries = (await listFolder(join(root, folder))).filter(
    ({ name }) => !name.startsWith('.'),
  );
  const isFitting = (entry: { name: string; isFolder: boolean }) =>
    !entry.isFolder && entry.name.endsWith(ending);
  const names = entries.filter(isFitting).map(({ name }) => name.slice(0, -ending.length));
  const wellNamed = names.filter((name) => ID.test(idOf(name)));
  const read = await Promise.all(
    wellNamed.map((name) => readSource(root, `${folder}/${name}${ending}`)),
  );

  return {
    files: read.flatMap(({ files }) => files),
    problems: [
      ...entries
        .filter((entry) => !isFitting(entry))
        .map(({ name, isFolder }) =>
          aboutFile(`${folder}/${name}`, ...wordStray(folder, ending, isFolder)),
        ),
      ...names
        .filter((name) => !ID.test(name))
        .map((name) => aboutFile(`${folder}/${name}${ending}`, ...wordName(name, ending))),
      ...read.flatMap(({ problems }) => problems),
    ],
  };
}

/** Names in a folder in a fixed order; none when there is no such folder. */
export async function listNames(folder: string): Promise<string[]> {
  return (await listFolder(folder)).map(({ name }) => name);
}

/** A name that gives no id stays as it is. */
export function idOf(name: string): string {
  return toId(name) || name;
}

function wordStray(folder: string, ending: string, isFolder: boolean): Told {
  return isFolder
    ? [
        'file-misplaced',
        `This folder is not read: files stand in ${folder} itself. Move them there.`,
      ]
    : [
        'file-ending',
        `This file is not read: ${folder} holds files that end in "${ending}". Rename it or move it away.`,
      ];
}

function wordName(name: string, ending: string): Told {
  const example = ID.test(idOf(name)) ? idOf(name) : 'telephone-etiquette';
  return [
    'file-name-form',
    `The file is called "${name}". Use lower-case letters, digits and single hyphens, such as "${example}${ending}".`,
  ];
}
