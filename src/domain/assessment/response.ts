import type { ItemView } from './item-view.ts';

/** The ids of the choices a learner picked, in the order they were picked. */
export type Response = readonly string[];

/**
 * Says whether a response can be scored. Needs no key.
 *
 * `empty`: nothing was picked. `unfit`: it names a choice the item does not have, or
 * more than one choice where one is asked for.
 */
export function checkResponse(item: ItemView, response: Response): 'fits' | 'empty' | 'unfit' {
  if (response.length === 0) return 'empty';
  const known = response.every((id) => item.choices.some((choice) => choice.id === id));
  const tooMany = item.type !== 'multiple' && response.length > 1;
  return known && !tooMany ? 'fits' : 'unfit';
}

/** The response after the learner ticks or unticks one choice. */
export function toggleChoice(item: ItemView, response: Response, choiceId: string): Response {
  if (item.type !== 'multiple') return [choiceId];
  return response.includes(choiceId)
    ? response.filter((id) => id !== choiceId)
    : [...response, choiceId];
}
