import type { z } from 'zod';
import { codeOfIssue } from './code-of-issue.ts';
import { suggest } from './did-you-mean.ts';
import { wordFullWidthColon } from './find-typing-slip.ts';
import { HINTS, WANTED } from './field-hints.ts';
import { hasKey, valueAt } from './place.ts';
import type { Told } from './problem.ts';

type Issue = z.core.$ZodIssue;

/**
 * What is wrong with one value, and what to do.
 *
 * An issue whose message is empty was not worded by its schema, and is worded here.
 */
export function wordIssue(issue: Issue, data: unknown): Told {
  const found = valueAt(data, issue.path);
  const code = codeOfIssue(issue);
  if (issue.code === 'custom') return [code, issue.message];
  if (issue.code === 'invalid_key') {
    return [code, `Found ${quote(issue.path.at(-1))}. ${keyAdvice(issue)}`];
  }
  if (found === undefined || found === null) return wordMissing(issue, data);

  const colon = typeof found === 'string' && wantsFields(issue) && wordFullWidthColon(found);
  return colon || [code, `Found ${describe(found)}. ${adviseOn(issue, found)}`];
}

/** A name that the schema does not know, with the one that was probably meant. */
export function wordUnknownKey(key: string, known: readonly string[]): Told {
  return (
    wordFullWidthColon(key) ?? [
      'field-unknown',
      `"${key}" is not a field here. ${suggest(key, known)}`,
    ]
  );
}

function wordMissing(issue: Issue, data: unknown): Told {
  const name = issue.path.at(-1);
  if (name === undefined) {
    return ['file-empty', `Nothing is written here. ${adviseOn(issue, undefined)}`];
  }
  const parent = valueAt(data, issue.path.slice(0, -1));
  const advice = HINTS[String(name)] ?? adviseOn(issue, undefined);
  return hasKey(parent, name)
    ? ['field-empty', `"${String(name)}" is empty. ${advice}`]
    : ['field-missing', `Add "${String(name)}". ${advice}`];
}

function adviseOn(issue: Issue, found: unknown): string {
  const values = allowedValues(issue);
  if (issue.message && !(values.length && typeof found === 'string')) return issue.message;
  if (values.length && typeof found === 'string') return suggest(found, values);
  if (values.length) return `Write one of: ${values.join(', ')}.`;
  if (issue.code === 'invalid_type')
    return WANTED[issue.expected] ?? 'Write another kind of value.';
  if (issue.code === 'too_small')
    return `Write a number ${issue.inclusive ? 'of at least' : 'above'} ${issue.minimum}.`;
  if (issue.code === 'too_big') return `Write a number of at most ${issue.maximum}.`;
  return 'Write a value of the kind that this field holds.';
}

/** The values a field may have, where they can be counted. */
function allowedValues(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union') return [];
  if ('options' in issue && Array.isArray(issue.options)) return issue.options.map(String);
  return issue.errors.flat().flatMap(allowedValues);
}

function keyAdvice(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  const name = String(issue.path.at(-1));
  const [nested] = issue.issues;
  return nested ? adviseOn(nested, name) : 'Choose another name.';
}

function wantsFields(issue: Issue): boolean {
  return issue.code === 'invalid_type' && ['object', 'record', 'array'].includes(issue.expected);
}

function describe(found: unknown): string {
  if (Array.isArray(found))
    return found.length === 0 ? 'an empty list' : `a list of ${found.length}`;
  if (typeof found === 'object') return 'a group of fields';
  return typeof found === 'string' ? quote(found) : String(found);
}

function quote(found: unknown): string {
  const text = String(found);
  if (text.trim() === '') return 'an empty text';
  return `"${text.length > 40 ? `${text.slice(0, 40)}…` : text}"`;
}
