import type { Item } from '#schemas/item.ts';
import { findCatchAlls } from './find-catch-alls.ts';
import { findLengthCue } from './find-length-cue.ts';
import { findNearDuplicates } from './find-near-duplicates.ts';
import { findNegativeStem } from './find-negative-stem.ts';
import type { Finding } from './finding.ts';

/** The flaws of an item that counting and reading can find, whether or not they are excepted. */
export function findFlaws(item: Item): Finding[] {
  return [findNegativeStem, findLengthCue, findCatchAlls, findNearDuplicates].flatMap((find) =>
    find(item),
  );
}
