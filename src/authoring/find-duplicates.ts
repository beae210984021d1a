import type { Entry } from './content.ts';
import type { Path } from './place.ts';
import type { Code } from './codes.ts';
import type { Problem } from './problem.ts';

/**
 * Finds entries that share what should be their own: an id, a number in an exam.
 *
 * @param nameOf What has to be unique, or `undefined` for entries that have none.
 * @param word How the message calls it, such as `id "greet"`.
 */
export function findDuplicates<T>(
  entries: readonly Entry<T>[],
  path: Path,
  nameOf: (data: T) => string | undefined,
  code: Code,
  word: (name: string) => string,
): Problem[] {
  const first = new Map<string, Problem>();
  return entries.flatMap((entry) => {
    const name = nameOf(entry.data);
    if (name === undefined) return [];
    const original = first.get(name);
    const here = entry.problem(path, code, '');
    if (!original) first.set(name, here);
    if (!original) return [];
    const place = `${original.file}:${original.line}`;
    return [
      { ...here, message: `The ${word(name)} is already used at ${place}. Give this one its own.` },
    ];
  });
}

/** Values of a list that stand in it before, with their position. */
export function findRepeated(values: readonly string[]): { value: string; index: number }[] {
  return values
    .map((value, index) => ({ value, index }))
    .filter(({ value, index }) => values.indexOf(value) < index);
}
