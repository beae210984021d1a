import { mean, sampleCorrelation, sampleStandardDeviation } from 'simple-statistics';
import type { CohortItem } from './course.ts';
import { givenTo, type Given } from './given.ts';
import type { ItemAnswer } from './item-answers.ts';
import { FEWEST } from './limits.ts';

/** What answers say of an item. A figure that too few answers carry is absent. */
export interface ItemFigures {
  answers: number;
  /** Left blank. */
  blank: number;
  /** Mean share of the item's point, from 0 (nobody earned any) to 1. */
  facility?: number;
  /** From −1 to 1, see `discriminationOf`. Absent too where everybody did the same. */
  discrimination?: number;
  /** What was chosen, and how often. */
  given: readonly Given[];
  /** In practice: of those who said how sure they were, how many were certain and wrong. */
  sureness?: { asked: number; certainWrong: number };
}

export function itemFigures(item: CohortItem, answers: readonly ItemAnswer[]): ItemFigures {
  const discrimination =
    answers.length >= FEWEST.discrimination ? discriminationOf(answers) : undefined;
  const asked = answers.filter(({ sure }) => sure !== undefined);
  return {
    answers: answers.length,
    blank: answers.filter(({ response }) => response.length === 0).length,
    ...(answers.length >= FEWEST.share && { facility: mean(answers.map(({ earned }) => earned)) }),
    ...(discrimination !== undefined && { discrimination }),
    given: givenTo(item, answers),
    ...(asked.length > 0 && {
      sureness: {
        asked: asked.length,
        certainWrong: asked.filter(({ sure, earned }) => sure === 3 && earned < 1).length,
      },
    }),
  };
}

/**
 * How well an item tells those who do well on the rest of the exam from the others, from −1 to 1:
 * the corrected item-total correlation, Pearson's r between the points on the item and the share
 * of points on all other items. Where an item is right or wrong, that is the point-biserial
 * correlation. The item is left out of the total, since it would agree with itself there
 * (Henrysson 1963, Psychometrika 28).
 *
 * Undefined where everybody did the same, on the item or on the rest.
 */
export function discriminationOf(answers: readonly ItemAnswer[]): number | undefined {
  const pairs = answers.flatMap(({ earned, rest }) =>
    rest === undefined ? [] : [{ earned, rest }],
  );
  const earned = pairs.map((pair) => pair.earned);
  const rest = pairs.map((pair) => pair.rest);
  return differ(earned) && differ(rest) ? sampleCorrelation(earned, rest) : undefined;
}

/** Whether values differ by more than the sums of fractions that they are may be off. */
function differ(values: number[]): boolean {
  return values.length > 1 && sampleStandardDeviation(values) > 1e-9;
}
