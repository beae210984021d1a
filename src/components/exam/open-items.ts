import type { ItemView } from '#domain/assessment/item-view.ts';
import { checkResponse } from '#domain/assessment/response.ts';
import type { Attempt } from '#domain/record/fold.ts';

/** Whether an item has a whole answer. */
export function isAnswered(attempt: Attempt, bank: readonly ItemView[], itemId: string): boolean {
  const item = bank.find(({ id }) => id === itemId);
  return item !== undefined && checkResponse(item, attempt.responses[itemId] ?? []) === 'fits';
}

/**
 * Positions in the form of items without an answer, or with one that is only begun. Items that
 * the course no longer has ask for nothing.
 */
export function openItems(attempt: Attempt, bank: readonly ItemView[]): number[] {
  const isHere = (itemId: string) => bank.some(({ id }) => id === itemId);
  return attempt.form.flatMap(({ itemId }, index) =>
    !isHere(itemId) || isAnswered(attempt, bank, itemId) ? [] : index,
  );
}
