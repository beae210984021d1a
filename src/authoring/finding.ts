import type { ItemFlaw } from '#schemas/item.ts';
import type { Path } from './place.ts';

/** Flaws that can be found by counting and reading. */
type FoundFlaw = Extract<
  ItemFlaw,
  'all-or-none-of-the-above' | 'longest-is-key' | 'near-duplicates' | 'negative-stem'
>;

/** A flaw of item writing, where it shows and what to do about it. */
export interface Finding {
  flaw: FoundFlaw;
  path: Path;
  message: string;
}
