import type { Form } from './form.ts';
import type { Response } from './response.ts';
import { isCorrect } from './score-item.ts';
import { scoreAttempt, type AnswerKey, type ScoringRules } from './score.ts';

/** An attempt's score as the record keeps it, with the keys it was scored by. */
export interface Scoring {
  earned: number;
  possible: number;
  passed: boolean;
  /** Items answered exactly as keyed. */
  correct: readonly string[];
  /** The keys of the items that counted. */
  keys: Readonly<Record<string, readonly string[]>>;
  /** Version of the exam's content that the keys are from. */
  content: string;
}

/** What scoring needs of an attempt. */
interface Given {
  form: Form;
  responses: Readonly<Record<string, Response>>;
}

/** Scores what a candidate gave, for the record. */
export function toScoring(
  { form, responses }: Given,
  keys: AnswerKey,
  rules: ScoringRules,
  content: string,
): Scoring {
  const { earned, possible, passed, items } = scoreAttempt(form, responses, keys, rules);
  return {
    earned,
    possible,
    passed,
    correct: items.filter(({ correct }) => correct).map(({ itemId }) => itemId),
    keys: Object.fromEntries(items.map(({ itemId }) => [itemId, keys[itemId]?.key ?? []])),
    content,
  };
}

/** What makes a new scoring differ from an earlier one of the same responses. */
export interface ScoringChange {
  /** Items whose key was corrected. */
  corrected: readonly string[];
  /** Items that counted and no longer do. */
  withdrawn: readonly string[];
  /** Items that did not count and do again. */
  restored: readonly string[];
}

/** What changed from one scoring to the next. Nothing when the same items have the same keys. */
export function changeOf(
  before: Scoring,
  after: Scoring,
  keys: AnswerKey,
): ScoringChange | undefined {
  const had = Object.keys(before.keys);
  const has = Object.keys(after.keys);
  const change = {
    corrected: has.filter((id) => {
      const old = Object.hasOwn(before.keys, id) ? before.keys[id] : undefined;
      const keyed = keys[id];
      // The old key, given as a response, is right where the key is the same.
      return old !== undefined && keyed !== undefined && !isCorrect(keyed, old);
    }),
    withdrawn: had.filter((id) => !has.includes(id)),
    restored: has.filter((id) => !had.includes(id)),
  };
  const isSame = Object.values(change).every((ids) => ids.length === 0);
  return isSame ? undefined : change;
}

/**
 * Scores a kept attempt anew where its keys have changed since it was last scored.
 *
 * @param last The latest scoring of the attempt.
 * @returns The new scoring and what changed, or nothing where the keys are still the same.
 */
export function rescore(
  attempt: Given,
  last: Scoring,
  keys: AnswerKey,
  rules: ScoringRules,
  content: string,
): { scoring: Scoring; change: ScoringChange } | undefined {
  const scoring = toScoring(attempt, keys, rules, content);
  const change = changeOf(last, scoring, keys);
  return change && { scoring, change };
}
