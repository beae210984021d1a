import { plural } from './problem.ts';

/** A file after mending, and what was mended in it. */
export interface Mended {
  file: string;
  text: string;
  changes: readonly Change[];
}

export interface Change {
  line: number;
  what: string;
}

/** @example 'content/items/x.yaml:12  "您好,请" → "您好，请"' */
export function wordMended(all: readonly Omit<Mended, 'text'>[]): string {
  const changes = all.flatMap(({ file, changes }) =>
    changes.map(({ line, what }) => `${file}:${line}  ${what}`),
  );
  if (changes.length === 0) return 'Nothing could be mended by itself.';
  const files = new Set(all.map(({ file }) => file)).size;
  return `Mended\n\n${changes.join('\n')}\n\n${plural(changes.length, 'place')} in ${plural(files, 'file')}.`;
}
