import type { SourceFile } from './files.ts';

/**
 * Does a piece of work once for each object, and gives the same result again.
 * For work that depends on nothing else, on objects that nobody changes.
 */
export function once<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const done = new WeakMap<K, { result: V }>();
  return (key) => {
    const found = done.get(key) ?? { result: work(key) };
    done.set(key, found);
    return found.result;
  };
}

const readings = new WeakMap<object, Map<string, { text: string | undefined; reading: unknown }>>();

/**
 * Reads files, and those that have not changed since last time not again: then they give the very
 * same objects, by which `once` knows them.
 *
 * @param schema What the files are read by.
 */
export function readChanged<T>(
  files: readonly SourceFile[],
  schema: object,
  read: (file: SourceFile) => T,
): T[] {
  const before = readings.get(schema) as
    Map<string, { text: string | undefined; reading: T }> | undefined;
  const now = files.map((source) => {
    const known = before?.get(source.file);
    const reading = known && known.text === source.text ? known.reading : read(source);
    return [source.file, { text: source.text, reading }] as const;
  });
  readings.set(schema, new Map([...(before ?? []), ...now]));
  return now.map(([, { reading }]) => reading);
}
