/** What is to be written, worked out before anything is. */
export interface Plan {
  files: PlannedFile[];
  /** Pages that show it, without the locale: `lessons/keeping-promises/`. */
  pages: string[];
  /** What to do next, each in a sentence or two. */
  next: string[];
}

export interface PlannedFile {
  /** From the root, such as `content/lessons/en/keeping-promises.mdx`. */
  file: string;
  text: string;
  /** Whether there is no such file yet. A file that is there has only been added to. */
  isNew: boolean;
  /** What is in it, or what was added. */
  note: string;
}

/** Reads a file of the project, or returns `undefined` when there is none. */
export type ReadFile = (file: string) => string | undefined;

/** A reason to write nothing, in a sentence that says what to do. */
export class Refusal extends Error {
  override name = 'Refusal';
}

export function newFile(file: string, text: string, note: string): PlannedFile {
  return { file, text, isNew: true, note };
}

export function addedTo(file: string, text: string, note: string): PlannedFile {
  return { file, text, isNew: false, note };
}

/** A file that has been added to, if it has. */
export function changed(file: string, before: string, after: string, note = ''): PlannedFile[] {
  return after === before ? [] : [addedTo(file, after, note)];
}
