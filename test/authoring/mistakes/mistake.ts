import { replace, type Changes } from '../make-content.ts';

/** Something that an author may get wrong, and the one line in which the check says so. */
export interface Mistake {
  name: string;
  /** What it changes in the small course. */
  changes: Changes;
  /** As the command prints it: `file:line  place  message  [code]`. */
  says: string;
}

/**
 * What an author wrote in place of a part of a file, and what is said of that: from the number of
 * its line on, or in full where it is told of another file.
 */
type Edit = readonly [part: string, replacement: string, says: string];

/** Mistakes in one file of the small course, by their names. */
export function mistakesIn(file: string, edits: Readonly<Record<string, Edit>>): Mistake[] {
  return Object.entries(edits).map(([name, [part, replacement, says]]) => ({
    name,
    changes: { [file]: replace(part, replacement) },
    says: inFull(file, says),
  }));
}

/** The same in a file that the small course has not, with other changes that it needs. */
export function mistakesInNew(
  file: string,
  text: string,
  around: Changes,
  edits: Readonly<Record<string, Edit>>,
): Mistake[] {
  return Object.entries(edits).map(([name, [part, replacement, says]]) => ({
    name,
    changes: { ...around, [file]: replace(part, replacement)(text) },
    says: inFull(file, says),
  }));
}

function inFull(file: string, says: string): string {
  return says.startsWith('content/') ? says : `content/${file}:${says}`;
}
