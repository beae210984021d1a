import type { BlueprintPart } from '#schemas/exam.ts';
import type { ItemView } from './item-view.ts';
import { drawOfSeries } from './series.ts';

/**
 * In how many of so many forms each item of the bank stands: first sittings, by the seeds from 1.
 *
 * @throws {RangeError} When the bank cannot fill the blueprint.
 */
export function countDraws(
  blueprint: readonly BlueprintPart[],
  bank: readonly ItemView[],
  forms: number,
): Map<string, number> {
  const drawn = new Map(bank.map(({ id }) => [id, 0]));
  for (let seed = 1; seed <= forms; seed += 1) {
    for (const { itemId } of drawOfSeries(blueprint, bank, { seed, draw: 1 })) {
      drawn.set(itemId, (drawn.get(itemId) ?? 0) + 1);
    }
  }
  return drawn;
}
