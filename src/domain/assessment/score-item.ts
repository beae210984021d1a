import { slotOf } from './pair.ts';
import type { Response } from './response.ts';
import type { KeyedItem } from './score.ts';

/**
 * The share of an item's point that a response earns, from 0 to 1.
 *
 * Without partial credit a response is right or not. With it, what is wrong counts against
 * what is right in such a way that ticking everything earns nothing, and guessing nothing on
 * average before less than nothing is taken for nothing.
 */
export function scoreItem(item: KeyedItem, response: Response, partialCredit: boolean): number {
  if (isCorrect(item, response)) return 1;
  if (!partialCredit) return 0;
  const rule = Object.hasOwn(PARTIAL, item.type) ? PARTIAL[item.type] : undefined;
  return Math.max(0, rule?.(item, response) ?? 0);
}

/** Whether a response is exactly as keyed. Only an `order` item minds the order. */
export function isCorrect({ type, key }: Pick<KeyedItem, 'type' | 'key'>, response: Response) {
  if (type === 'order') return response.join() === key.join();
  const given = new Set(response);
  return given.size === new Set(key).size && key.every((each) => given.has(each));
}

type Rule = (item: KeyedItem, response: Response) => number;

const PARTIAL: Partial<Record<KeyedItem['type'], Rule>> = {
  /** Share of the correct choices that were ticked, less the share of the wrong ones that were. */
  multiple({ key, options }, response) {
    const right = response.filter((id) => key.includes(id)).length;
    const distractors = options - key.length;
    const wrong = distractors === 0 ? 0 : (response.length - right) / distractors;
    return right / key.length - wrong;
  },
  /** Kendall's tau: of all pairs of choices, those in the right order less those in the wrong one. */
  order({ key }, response) {
    if (response.length !== key.length) return 0;
    const places = key.map((id) => response.indexOf(id));
    const pairs = places.flatMap((place, index) =>
      places.slice(index + 1).map((later) => (place < later ? 1 : -1)),
    );
    return pairs.reduce((sum: number, pair) => sum + pair, 0) / pairs.length;
  },
  /** Share of the choices in their place, corrected for guessing among the targets. */
  match({ key, options }, response) {
    return aboveChance(shareIn(key, response), options);
  },
  /**
   * The share placed rightly within each group, averaged over the groups, corrected for
   * guessing (balanced accuracy): all choices in one group, however large, earn nothing.
   */
  categorise({ key, options }, response) {
    const groups = new Map<string, string[]>();
    for (const pair of key) {
      const group = pair.slice(slotOf(pair).length + 1);
      groups.set(group, [...(groups.get(group) ?? []), pair]);
    }
    const recalls = [...groups.values()].map((pairs) => shareIn(pairs, response));
    return aboveChance(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length, options);
  },
};

/** The share of pairs that a response has, of which each slot holds nothing else. */
function shareIn(pairs: readonly string[], response: Response): number {
  const slots = response.map((pair) => slotOf(pair));
  const isAlone = (pair: string) => slots.filter((slot) => slot === slotOf(pair)).length === 1;
  return pairs.filter((pair) => response.includes(pair) && isAlone(pair)).length / pairs.length;
}

/** A share of right answers, rescaled so that guessing among so many gives 0 and all right 1. */
function aboveChance(share: number, options: number): number {
  return (share * options - 1) / (options - 1);
}
