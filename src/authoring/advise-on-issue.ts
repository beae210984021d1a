import type { z } from 'zod';
import { suggest } from './did-you-mean.ts';
import { WANTED } from './field-hints.ts';

type Issue = z.core.$ZodIssue;

/** What to write instead of a value; `undefined` where there is none yet. */
export function adviseOn(issue: Issue, found: unknown): string {
  const values = allowedValues(issue);
  const words = values.filter((value) => typeof value === 'string');
  if (
    typeof found === 'string' &&
    values.some((value) => value !== found && `${value}` === found)
  ) {
    return `Write ${found}, without quotation marks.`;
  }
  if (typeof found === 'string' && words.length > 0) return suggest(found, words);
  if (issue.message) return issue.message;
  if (values.length > 0) return `Write one of: ${values.join(', ')}.`;
  if (issue.code === 'invalid_type')
    return WANTED[issue.expected] ?? 'Write another kind of value.';
  if (issue.code === 'too_small') return wordLeast(issue);
  if (issue.code === 'too_big') return wordMost(issue);
  return 'Write a value of the kind that this field holds.';
}

function wordLeast({ origin, inclusive, minimum }: Extract<Issue, { code: 'too_small' }>): string {
  if (origin === 'array') return `Write at least ${minimum}.`;
  return `Write a number ${inclusive ? 'of at least' : 'above'} ${minimum}.`;
}

function wordMost({ origin, maximum }: Extract<Issue, { code: 'too_big' }>): string {
  return origin === 'array' ? `Write at most ${maximum}.` : `Write a number of at most ${maximum}.`;
}

/** The values a field may have, where they can be counted. */
function allowedValues(issue: Issue): unknown[] {
  if (issue.code === 'invalid_value') return issue.values;
  if (issue.code !== 'invalid_union') return [];
  if ('options' in issue && Array.isArray(issue.options)) return issue.options;
  return issue.errors.flat().flatMap(allowedValues);
}
