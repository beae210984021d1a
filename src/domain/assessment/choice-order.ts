import { seeded, seedFor, shuffle } from '../chance.ts';
import type { ItemView, OpenItem } from './item-view.ts';

/**
 * The ids of an item's choices in a random order, except that "true" stays before "false".
 *
 * @param random Numbers from 0 up to, but not including, 1.
 */
export function shuffleChoices({ type, choices }: ItemView, random: () => number): string[] {
  const ids = choices.map(({ id }) => id);
  return type === 'true-false' ? ids : shuffle(ids, random);
}

/**
 * The order in which practice shows an item's choices: another one each round, the same for
 * everyone. What is to be put in order never stands in order already.
 */
export function practiceOrder(item: OpenItem, round: number): string[] {
  const order = shuffleChoices(item, seeded(seedFor(item.id, round)));
  const isSolved = item.type === 'order' && order.join() === item.key.join();
  return isSolved ? [...order.slice(1), ...order.slice(0, 1)] : order;
}
