import type { ItemView } from './item-view.ts';
import { pairOf, slotOf, valueIn } from './pair.ts';

/**
 * What a learner gave for one item.
 *
 * Ids of the choices picked; on an `order` item all of them, in the order given. Where
 * something is put somewhere, pairs instead: `choice=target` (match, categorise),
 * `gap=choice` (cloze), `best=choice` and `worst=choice`.
 */
export type Response = readonly string[];

/**
 * Says whether a response can be scored. Needs no key.
 *
 * `empty`: nothing was given. `begun`: something still has no place. `unfit`: it names
 * what the item does not have, or gives more than is asked for.
 */
export function checkResponse(
  item: ItemView,
  response: Response,
): 'fits' | 'begun' | 'empty' | 'unfit' {
  if (response.length === 0) return 'empty';
  if (new Set(response).size < response.length) return 'unfit';
  const slots = slotsOf(item);
  if (slots.length > 0) return checkPairs(item, slots, response);
  if (!response.every((id) => hasChoice(item, id))) return 'unfit';
  if (item.type === 'order') return response.length === item.choices.length ? 'fits' : 'begun';
  return item.type === 'multiple' || response.length === 1 ? 'fits' : 'unfit';
}

function checkPairs(item: ItemView, slots: readonly string[], response: Response) {
  const used = response.map((pair) => slotOf(pair));
  const isKnown = response.every((pair) => {
    const slot = slotOf(pair);
    const value = valueIn([pair], slot);
    return value !== undefined && slots.includes(slot) && canHold(item, slot, value);
  });
  const isBoth =
    item.type === 'best-worst' && valueIn(response, 'best') === valueIn(response, 'worst');
  if (!isKnown || isBoth || new Set(used).size < used.length) return 'unfit';
  return used.length === slots.length ? 'fits' : 'begun';
}

/**
 * What has to be filled, in the order shown: the choices of a match or of groups, the gaps of a
 * cloze, "best" and "worst". Nothing for items whose choices are picked or put in order.
 */
export function slotsOf({ type, choices }: ItemView): string[] {
  if (type === 'match' || type === 'categorise') return choices.map(({ id }) => id);
  if (type === 'cloze') return [...new Set(choices.map(({ id }) => slotOf(id)))];
  return type === 'best-worst' ? ['best', 'worst'] : [];
}

function canHold(item: ItemView, slot: string, value: string): boolean {
  if (item.type === 'cloze') return hasChoice(item, pairOf(slot, value));
  if (item.type === 'best-worst') return hasChoice(item, value);
  return item.targets?.some(({ id }) => id === value) ?? false;
}

const hasChoice = ({ choices }: ItemView, id: string) => choices.some((choice) => choice.id === id);

/** The response after the learner ticks or unticks one choice. */
export function toggleChoice(item: ItemView, response: Response, choiceId: string): Response {
  if (item.type !== 'multiple') return [choiceId];
  return response.includes(choiceId)
    ? response.filter((id) => id !== choiceId)
    : [...response, choiceId];
}

/** The response after something was put into a slot in place of what was there; '' empties it. */
export function fillSlot(response: Response, slot: string, value: string): Response {
  const others = response.filter((pair) => slotOf(pair) !== slot);
  return value === '' ? others : [...others, pairOf(slot, value)];
}

/** The order after one choice has moved by so many places, as far as there are any. */
export function moveChoice(order: Response, choiceId: string, by: number): Response {
  const from = order.indexOf(choiceId);
  if (from < 0) return order;
  const others = order.filter((id) => id !== choiceId);
  const to = Math.min(Math.max(from + by, 0), others.length);
  return [...others.slice(0, to), choiceId, ...others.slice(to)];
}
