import type { z } from 'zod';
import { FAULT_CODES } from '#schemas/fault.ts';
import { ID, ROW, TEACHES } from '#schemas/id.ts';
import type { Code } from './codes.ts';

type Issue = z.core.$ZodIssue;

/**
 * The name of what is wrong with a value that is there.
 *
 * What schemas find beyond the shape of a field brings its name along; the rest goes by the kind
 * of the issue, so that no schema need name what zod tells apart already.
 */
export function codeOfIssue(issue: Issue): Code {
  switch (issue.code) {
    case 'custom':
      return FAULT_CODES.find((code) => code === issue.params?.['code']) ?? 'field-form';
    case 'invalid_type':
      return KINDS[issue.expected] ?? 'field-form';
    case 'invalid_value':
      return 'field-value-not-allowed';
    case 'invalid_union':
      // A text, or an item whose type is none: nothing else has several shapes.
      return issue.errors.flat().every(isOfValue) ? 'field-value-not-allowed' : 'field-no-text';
    case 'invalid_key':
      return 'field-id-form';
    case 'invalid_format':
      return FORMS.find(([pattern]) => pattern === issue.pattern)?.[1] ?? formOf(issue.format);
    case 'too_small':
      if (issue.origin === 'string') return 'field-text-empty';
      return issue.origin === 'array' ? 'field-list-too-short' : 'field-out-of-range';
    case 'too_big':
      if (issue.origin === 'array') return 'field-list-too-long';
      return issue.maximum === 1 ? 'field-share-in-percent' : 'field-out-of-range';
    default:
      return 'field-form';
  }
}

const KINDS: Readonly<Record<string, Code>> = {
  string: 'field-no-text',
  number: 'field-no-number',
  int: 'field-no-whole-number',
  boolean: 'field-no-truth',
  array: 'field-no-list',
  object: 'field-no-group',
  record: 'field-no-group',
};

const FORMS: readonly [pattern: string, code: Code][] = [
  [String(ID), 'field-id-form'],
  [String(TEACHES), 'field-section-form'],
  [String(ROW), 'field-row-form'],
];

function formOf(format: string): Code {
  return format === 'date' ? 'field-day-form' : 'field-form';
}

function isOfValue(issue: Issue): boolean {
  return issue.code === 'invalid_value';
}
