import type { z } from 'zod';
import { nearest } from './did-you-mean.ts';
import { valueAt, type Path } from './place.ts';
import type { Problem, Told } from './problem.ts';
import type { ProblemMaker } from './read-yaml.ts';
import { wordIssue, wordOtherFields, wordUnknownKey } from './word-issue.ts';

type Issue = z.core.$ZodIssue;
type UnknownKeys = Extract<Issue, { code: 'unrecognized_keys' }>;

/** The data when it keeps to the schema, and every problem when it does not. */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  data: unknown,
  problem: ProblemMaker,
): { data: T | undefined; problems: Problem[] } {
  const result = schema.safeParse(data, { error: noteKnownKeys });
  if (result.success) return { data: result.data, problems: [] };

  const issues = result.error.issues.flatMap(unwrap);
  const names = issues.filter((issue) => issue.code === 'unrecognized_keys');
  const told = issues
    .filter((issue) => !names.some((unknown) => isBehind(unknown, issue, issues, data)))
    .flatMap((issue) => wordAll(issue, issues, data));
  return { data: undefined, problems: told.map(([path, words]) => problem(path, ...words)) };
}

function wordAll(issue: Issue, issues: readonly Issue[], data: unknown): [Path, Told][] {
  const { path } = issue;
  if (issue.code !== 'unrecognized_keys') {
    const name = misspeltType(issue, data);
    return name === undefined
      ? [[path, wordIssue(issue, data)]]
      : [[[...path.slice(0, -1), name], wordUnknownKey(name, [String(path.at(-1))])]];
  }
  const known = knownKeys(issue);
  if (isAlien(issue, data)) return [[path, wordOtherFields(issue.keys, known)]];
  const instead = namedInstead(issue, issues, data);
  return issue.keys.map((key) => [[...path, key], wordUnknownKey(key, known, instead)]);
}

/** The one field that is missing where there is one too many: it may go by another name. */
function namedInstead(
  { path, keys }: UnknownKeys,
  issues: readonly Issue[],
  data: unknown,
): string | undefined {
  const missing = issues.filter((issue) => isMissingIn(path, issue, data));
  return keys.length === 1 && missing.length === 1 ? String(missing[0]?.path.at(-1)) : undefined;
}

function isMissingIn(parent: Path, { path }: Issue, data: unknown): boolean {
  const isField = path.length > 0 && path.slice(0, -1).join('.') === parent.join('.');
  return isField && valueAt(data, path) === undefined;
}

/** Whether a field is missing only because it is there by another name, which is told of. */
function isBehind(
  unknown: UnknownKeys,
  issue: Issue,
  issues: readonly Issue[],
  data: unknown,
): boolean {
  if (!isMissingIn(unknown.path, issue, data)) return false;
  if (isAlien(unknown, data) || namedInstead(unknown, issues, data) !== undefined) return true;
  return unknown.keys.some(
    (key) => nearest(key.replace(/[:：].*$/, ''), knownKeys(unknown)) === issue.path.at(-1),
  );
}

/** Whether no field belongs where it stands, as in `{ zh: …, en: … }` where no text is. */
function isAlien({ path, keys }: UnknownKeys, data: unknown): boolean {
  return (
    keys.length > 1 && Object.keys(valueAt(data, path) ?? {}).every((key) => keys.includes(key))
  );
}

/** What an item called its type, where that alone tells which fields it has. */
function misspeltType(issue: Issue, data: unknown): string | undefined {
  if (issue.code !== 'invalid_union' || valueAt(data, issue.path) !== undefined) return undefined;
  const parent = valueAt(data, issue.path.slice(0, -1));
  return nearest(String(issue.path.at(-1)), Object.keys(parent ?? {}));
}

/**
 * Leaves a message empty where the schema gave none, so that it can be told from one
 * an author of the schema wrote. Only here does zod show which names an object knows.
 */
function noteKnownKeys(issue: z.core.$ZodRawIssue): string {
  if (issue.code !== 'unrecognized_keys') return '';
  const { shape, keyType } = (issue.inst?._zod.def ?? {}) as Definition;
  return Object.keys(shape ?? keyType?._zod.def.entries ?? {}).join(' ');
}

function knownKeys({ message }: UnknownKeys): string[] {
  return message.split(' ');
}

/** An object has a shape; a record may have its keys from a list. */
interface Definition {
  shape?: object;
  keyType?: { _zod: { def: { entries?: object } } };
}

/** Replaces "fits none of these shapes" by what is wrong with the shape that was meant. */
function unwrap(issue: Issue): Issue[] {
  if (issue.code !== 'invalid_union' || allLiterals(issue)) return [issue];
  const meant = issue.errors.find(([first]) => first && !isWrongKind(first)) ?? [];
  if (meant.length === 0) return [issue];
  return meant.flatMap((nested) => unwrap({ ...nested, path: [...issue.path, ...nested.path] }));
}

function isWrongKind(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.path.length === 0;
}

function allLiterals({ errors }: Extract<Issue, { code: 'invalid_union' }>): boolean {
  return errors.flat().every(({ code }) => code === 'invalid_value');
}
