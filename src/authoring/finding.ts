import type { ItemFlaw } from '#schemas/item.ts';
import type { Path } from './place.ts';

/** A flaw of item writing, where it shows and what to do about it. */
export interface Finding {
  flaw: ItemFlaw;
  path: Path;
  message: string;
}
