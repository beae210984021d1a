import type { Form } from './form.ts';
import type { ItemKey } from './item-view.ts';
import type { Response } from './response.ts';
import { isCorrect, scoreItem } from './score-item.ts';

/** What scoring needs of an item. */
export type KeyedItem = Pick<ItemKey, 'type' | 'key' | 'options' | 'withdrawn'>;

/** Keys by item id. */
export type AnswerKey = Readonly<Record<string, KeyedItem>>;

/** When an exam is passed, and what an item that is partly right earns. */
export interface ScoringRules {
  /** Share of points needed to pass, from 0 to 1. Reaching it exactly passes. */
  cutScore: number;
  /** Whether an item that is partly right earns a part of its point. */
  partialCredit: boolean;
}

export interface Score {
  /** Points earned: one an item, or a part of it where the exam gives partial credit. */
  earned: number;
  /** Items that count. */
  possible: number;
  /** `earned / possible`, from 0 to 1; 0 when nothing counts. */
  share: number;
  passed: boolean;
  /** One entry for each item that counts, in the order of the form. */
  items: readonly ItemScore[];
}

export interface ItemScore {
  itemId: string;
  /** From 0 to 1. */
  earned: number;
  correct: boolean;
}

/**
 * The least whole number of points that passes, or that passes on top of points earned already.
 * Rounded up, except for what a share such as 0.7 adds in binary.
 */
export function pointsToPass(cutScore: number, possible: number, earned = 0): number {
  return Math.ceil(cutScore * possible - earned - 1e-9);
}

/**
 * Scores an attempt.
 *
 * An item without a response earns nothing. An item that was withdrawn, or has gone from
 * the bank since the form was drawn, counts neither for nor against anyone.
 */
export function scoreAttempt(
  form: Form,
  responses: Readonly<Record<string, Response>>,
  keys: AnswerKey,
  { cutScore, partialCredit }: ScoringRules,
): Score {
  const items = form.flatMap(({ itemId }) => {
    const keyed = Object.hasOwn(keys, itemId) ? keys[itemId] : undefined;
    if (!keyed || keyed.withdrawn) return [];
    const response = responses[itemId] ?? [];
    const earned = scoreItem(keyed, response, partialCredit);
    return { itemId, earned, correct: isCorrect(keyed, response) };
  });
  const earned = roundPoints(items.reduce((sum, item) => sum + item.earned, 0));
  const possible = items.length;
  // Dividing, not multiplying: 0.56 * 25 is a hair over 14, and would fail 14 out of 25.
  const share = possible === 0 ? 0 : earned / possible;

  return { earned, possible, share, passed: possible > 0 && share >= cutScore, items };
}

/** Thirds do not add up to whole points in binary: to six places they do. */
export function roundPoints(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}
