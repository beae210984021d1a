import type { z } from 'zod';
import { adviseOn } from './advise-on-issue.ts';
import { codeOfIssue } from './code-of-issue.ts';
import { nearest, suggest } from './did-you-mean.ts';
import { wordSlipInName, wordFieldsAsText } from './find-typing-slip.ts';
import { HINTS } from './field-hints.ts';
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

  const slip = typeof found === 'string' && wordSlip(issue, found);
  return slip || [code, `Found ${describe(found)}. ${adviseOn(issue, found)}`];
}

/**
 * A name that the schema does not know, with the one that was probably meant.
 *
 * @param instead The one field that is missing beside it.
 */
export function wordUnknownKey(key: string, known: readonly string[], instead?: string): Told {
  const advice = known.join() === 'zh,en' ? LANGUAGES : adviseInstead(key, known, instead);
  return wordSlipInName(key) ?? ['field-unknown', `"${key}" is not a field here. ${advice}`];
}

function adviseInstead(key: string, known: readonly string[], instead?: string): string {
  if (instead === undefined || nearest(key, known) !== undefined) return suggest(key, known);
  return `"${instead}" is missing: perhaps that is meant.`;
}

/** Fields of which none belongs where they stand. */
export function wordOtherFields(keys: readonly string[], known: readonly string[]): Told {
  const found = keys.map((key) => `"${key}"`).join(' and ');
  return ['field-unknown', `Found ${found}. Write the fields ${known.join(' and ')} instead.`];
}

const LANGUAGES = 'Write zh for Chinese and en for English.';

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

function keyAdvice(issue: Extract<Issue, { code: 'invalid_key' }>): string {
  const name = String(issue.path.at(-1));
  const [nested] = issue.issues;
  return nested ? adviseOn(nested, name) : 'Choose another name.';
}

/** What a Chinese keyboard makes of brackets, colons and quotation marks. */
function wordSlip(issue: Issue, found: string): Told | undefined {
  const quoted = /^[“”‘’「＂](.*)[“”‘’」＂]$/.exec(found)?.[1];
  if (quoted !== undefined) {
    const message = `Found ${found}. Such quotation marks count as text. Write straight ones, or none: ${quoted}`;
    return ['yaml-quotes-curly', message];
  }
  return wantsFields(issue) ? wordFieldsAsText(found) : undefined;
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
