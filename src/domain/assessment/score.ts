import type { Form } from './form.ts';
import type { ItemKey } from './item-view.ts';
import type { Response } from './response.ts';

/** Keys by item id. */
export type AnswerKey = Readonly<Record<string, Pick<ItemKey, 'key' | 'withdrawn'>>>;

export interface Score {
  /** Items answered exactly as keyed. */
  earned: number;
  /** Items that count. */
  possible: number;
  /** `earned / possible`, from 0 to 1; 0 when nothing counts. */
  share: number;
  passed: boolean;
  /** One entry for each item that counts, in the order of the form. */
  items: readonly { itemId: string; correct: boolean }[];
}

/**
 * Scores an attempt: one point for each item answered exactly as keyed.
 *
 * An item without a response earns nothing. An item that was withdrawn, or has gone from
 * the bank since the form was drawn, counts neither for nor against anyone.
 *
 * @param cutScore Share of points needed to pass, from 0 to 1. Reaching it exactly passes.
 */
export function scoreAttempt(
  form: Form,
  responses: Readonly<Record<string, Response>>,
  keys: AnswerKey,
  cutScore: number,
): Score {
  const items = form.flatMap(({ itemId }) => {
    const keyed = Object.hasOwn(keys, itemId) ? keys[itemId] : undefined;
    if (!keyed || keyed.withdrawn) return [];
    return { itemId, correct: isCorrect(responses[itemId] ?? [], keyed.key) };
  });
  const earned = items.filter((item) => item.correct).length;
  const possible = items.length;
  // Dividing, not multiplying: 0.56 * 25 is a hair over 14, and would fail 14 out of 25.
  const share = possible === 0 ? 0 : earned / possible;

  return { earned, possible, share, passed: possible > 0 && share >= cutScore, items };
}

/** Whether exactly the keyed choices were picked, in any order. */
export function isCorrect(response: Response, key: readonly string[]): boolean {
  const picked = new Set(response);
  return picked.size === new Set(key).size && key.every((id) => picked.has(id));
}
