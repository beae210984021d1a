import type { z } from 'zod';
import type { Problem } from './problem.ts';
import type { ProblemMaker } from './read-yaml.ts';
import { wordIssue, wordUnknownKey } from './word-issue.ts';

type Issue = z.core.$ZodIssue;

/** The data when it keeps to the schema, and every problem when it does not. */
export function checkSchema<T>(
  schema: z.ZodType<T>,
  data: unknown,
  problem: ProblemMaker,
): { data: T | undefined; problems: Problem[] } {
  const result = schema.safeParse(data, { error: noteKnownKeys });
  if (result.success) return { data: result.data, problems: [] };

  const problems = result.error.issues
    .flatMap(unwrap)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((key) =>
            problem([...issue.path, key], ...wordUnknownKey(key, issue.message.split(' '))),
          )
        : [problem(issue.path, ...wordIssue(issue, data))],
    );
  return { data: undefined, problems };
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
