import { pairOf } from '../assessment/pair.ts';
import { slotsOf, type Response } from '../assessment/response.ts';
import type { CohortItem } from './course.ts';

/** One thing that could be chosen, and how many chose it. */
export interface Given {
  /** What was filled: a choice to match, a gap, "best", a place in an order. Empty in a list. */
  slot: string;
  /** What was chosen for it: the id of a choice or a target. */
  value: string;
  isKeyed: boolean;
  count: number;
}

/**
 * What was given for an item, and how often, in the item's own order.
 *
 * Of choices in a list, all are counted, the unchosen too. Of an order, how many put each choice
 * in its place. Where things are put into slots, all that anyone put there, and the key.
 */
export function givenTo(item: CohortItem, answers: readonly { response: Response }[]): Given[] {
  const responses = answers.map(({ response }) => response);
  const countOf = (has: (response: Response) => boolean) => responses.filter(has).length;
  if (item.type === 'order') {
    return item.key.map((value, place) => ({
      slot: String(place + 1),
      value,
      isKeyed: true,
      count: countOf((response) => response[place] === value),
    }));
  }
  const slots = slotsOf(item);
  if (slots.length === 0) {
    return item.choices.map(({ id: value }) => ({
      slot: '',
      value,
      isKeyed: item.key.includes(value),
      count: countOf((response) => response.includes(value)),
    }));
  }
  return slots.flatMap((slot) =>
    valuesOf(item, slot).flatMap((value) => {
      const pair = pairOf(slot, value);
      const isKeyed = item.key.includes(pair);
      const count = countOf((response) => response.includes(pair));
      return isKeyed || count > 0 ? [{ slot, value, isKeyed, count }] : [];
    }),
  );
}

/** What a slot can hold. */
function valuesOf({ type, choices, targets }: CohortItem, slot: string): string[] {
  const ids = (targets ?? choices).map(({ id }) => id);
  if (type !== 'cloze') return ids;
  const own = pairOf(slot, '');
  return ids.flatMap((id) => (id.startsWith(own) ? id.slice(own.length) : []));
}
