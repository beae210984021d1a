import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { Collection, Entry } from './content.ts';
import type { SourceFile } from './files.ts';
import { valueAt } from './place.ts';
import type { Problem } from './problem.ts';
import { readYaml } from './read-yaml.ts';

/** A collection under construction. */
interface Reading<T> {
  collection: Collection<T>;
  problems: Problem[];
}

/** Reads files of one entry each, whose id is the name of the file. */
export function readEntries<T>(files: readonly SourceFile[], schema: z.ZodType<T>): Reading<T> {
  const read = files.map(({ file, id, text }) => {
    const yaml = readYaml(file, text);
    if (isUnreadable(yaml)) return { entries: [], problems: yaml.problems };
    const { data, problems } = checkSchema(schema, yaml.data, yaml.problem);
    // Where a name stands twice, the second has displaced the first: what is left proves nothing.
    const isWhole = data !== undefined && yaml.problems.length === 0;
    const entries = isWhole ? [{ id, file, data, problem: yaml.problem }] : [];
    return { entries, problems: [...yaml.problems, ...problems] };
  });
  return {
    collection: {
      entries: read.flatMap(({ entries }) => entries),
      ids: new Set(files.map(({ id }) => id)),
      complete: true,
      countable: read.every(({ entries }) => entries.length === 1),
    },
    problems: read.flatMap(({ problems }) => problems),
  };
}

/** Reads files that hold a list of entries, each with an id of its own. */
export function readLists<T extends { id: string }>(
  files: readonly SourceFile[],
  schema: z.ZodType<T>,
): Reading<T> {
  const lists = files.map((file) => readList(file, schema));
  return {
    collection: {
      entries: lists.flatMap(({ entries }) => entries),
      ids: new Set(lists.flatMap(({ ids }) => ids)),
      complete: lists.every(({ complete }) => complete),
      countable: lists.every(({ countable }) => countable),
    },
    problems: lists.flatMap(({ problems }) => problems),
  };
}

function readList<T extends { id: string }>({ file, text }: SourceFile, schema: z.ZodType<T>) {
  const yaml = readYaml(file, text);
  const nothing = {
    entries: [] as Entry<T>[],
    ids: [] as string[],
    complete: false,
    countable: false,
  };
  if (isUnreadable(yaml)) return { ...nothing, problems: yaml.problems };
  // A file with nothing but comments is an empty list.
  const list: unknown = yaml.data ?? [];
  if (!Array.isArray(list)) {
    return {
      ...nothing,
      problems: [...yaml.problems, yaml.problem([], 'file-no-list', NOT_A_LIST)],
    };
  }
  const read = list.map((value: unknown, index) => {
    const problem: Entry<T>['problem'] = (path, ...rest) => yaml.problem([index, ...path], ...rest);
    const { data, problems } = checkSchema(schema, value, problem);
    return { entries: data ? [{ id: data.id, file, data, problem }] : [], problems };
  });
  return {
    entries: read.flatMap(({ entries }) => entries),
    ids: list.map((value) => valueAt(value, ['id'])).filter((id) => typeof id === 'string'),
    complete: true,
    countable: read.every(({ entries }) => entries.length === 1),
    problems: [...yaml.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

function isUnreadable({ data, problems }: { data: unknown; problems: Problem[] }): boolean {
  return data === undefined && problems.length > 0;
}

const NOT_A_LIST =
  'This file holds a list: each entry begins with "- id: ", at the beginning of a line.';
