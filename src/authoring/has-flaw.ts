import type { Item, ItemFlaw } from '#schemas/item.ts';
import { findFlaws } from './find-flaws.ts';

/** Flaws of meaning, which only a person can judge. */
const JUDGED: readonly ItemFlaw[] = ['parallel-choices', 'opposite-pair', 'near-duplicates'];

/**
 * Whether an item has a flaw of item writing, as far as that can be told.
 *
 * Choices that are parallel, opposite or alike in meaning need a person's judgement:
 * an item with choices to pick is taken to have those.
 */
export function hasFlaw(item: Item, flaw: ItemFlaw): boolean {
  if (findFlaws(item).some((finding) => finding.flaw === flaw)) return true;
  if (item.type !== 'single' && item.type !== 'multiple') return false;
  if (flaw === 'all-choices-correct') return item.key.length === item.choices.length;
  return JUDGED.includes(flaw);
}
