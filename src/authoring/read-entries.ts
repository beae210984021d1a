import type { z } from 'zod';
import { checkSchema } from './check-schema.ts';
import type { Collection, Entry } from './content.ts';
import type { SourceFile } from './files.ts';
import { valueAt } from './place.ts';
import type { Problem, Told } from './problem.ts';
import { readYaml } from './read-yaml.ts';
import { readChanged } from './remember.ts';

/** A collection under construction. */
interface Reading<T> {
  collection: Collection<T>;
  problems: Problem[];
}

/** Reads files of one entry each, whose id is the name of the file. */
export function readEntries<T>(files: readonly SourceFile[], schema: z.ZodType<T>): Reading<T> {
  const read = readChanged(files, schema, ({ file, id, text }) => {
    if (text === undefined) return { entries: [], problems: [] };
    const yaml = readYaml(file, text);
    if (isUnreadable(yaml)) return { entries: [], problems: yaml.problems };
    const { data, problems } = checkSchema(schema, yaml.data, yaml.problem);
    // Where a name stands twice, the second has displaced the first: what is left proves nothing.
    const isWhole = data !== undefined && yaml.problems.length === 0;
    const entries = isWhole
      ? [{ id, file, data, problem: yaml.problem, written: yaml.written }]
      : [];
    return { entries, problems: [...yaml.problems, ...problems] };
  });
  return {
    collection: {
      entries: read.flatMap(({ entries }) => entries),
      ids: new Set(files.map(({ id }) => id)),
      misspelt: [],
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
  const lists = readChanged(files, schema, (file) => readList(file, schema));
  return {
    collection: {
      entries: lists.flatMap(({ entries }) => entries),
      ids: new Set(lists.flatMap(({ ids }) => ids)),
      misspelt: lists.flatMap(({ misspelt }) => misspelt),
      complete: lists.every(({ complete }) => complete),
      countable: lists.every(({ countable }) => countable),
    },
    problems: lists.flatMap(({ problems }) => problems),
  };
}

function readList<T extends { id: string }>({ file, text }: SourceFile, schema: z.ZodType<T>) {
  const nothing = {
    entries: [] as Entry<T>[],
    ids: [] as string[],
    misspelt: [] as string[],
    complete: false,
    countable: false,
    problems: [] as Problem[],
  };
  if (text === undefined) return nothing;
  const yaml = readYaml(file, text);
  if (isUnreadable(yaml)) return { ...nothing, problems: yaml.problems };
  // A file with nothing but comments is an empty list.
  const list: unknown = yaml.data ?? [];
  if (!Array.isArray(list)) {
    return {
      ...nothing,
      problems: [...yaml.problems, yaml.problem([], 'field-no-list', NOT_A_LIST)],
    };
  }
  const read = list.map((value: unknown, index) => {
    const problem: Entry<T>['problem'] = (path, ...rest) => yaml.problem([index, ...path], ...rest);
    const written: Entry<T>['written'] = (path) => yaml.written([index, ...path]);
    if (value === null) {
      return { entries: [], misspelt: [], problems: [problem([], ...EMPTY_ENTRY)] };
    }
    const { data, problems } = checkSchema(schema, value, problem);
    return {
      entries: data ? [{ id: data.id, file, data, problem, written }] : [],
      misspelt: problems.some(isOfId) ? [String(valueAt(value, ['id']))] : [],
      problems,
    };
  });
  const ids = list.map((value) => valueAt(value, ['id'])).filter((id) => typeof id === 'string');
  return {
    entries: read.flatMap(({ entries }) => entries),
    ids,
    misspelt: read.flatMap(({ misspelt }) => misspelt),
    complete: ids.length === list.length,
    countable: read.every(({ entries }) => entries.length === 1),
    problems: [...yaml.problems, ...read.flatMap(({ problems }) => problems)],
  };
}

function isOfId({ code }: Problem): boolean {
  return code === 'field-id-form' || code === 'field-row-form' || code === 'yaml-quotes-curly';
}

function isUnreadable({ data, problems }: { data: unknown; problems: Problem[] }): boolean {
  return data === undefined && problems.length > 0;
}

const EMPTY_ENTRY: Told = [
  'field-empty',
  'This entry is empty. Write its fields after the hyphen, or remove the hyphen.',
];
const NOT_A_LIST =
  'This file holds a list. Begin each entry with "- id: ", at the beginning of a line.';
