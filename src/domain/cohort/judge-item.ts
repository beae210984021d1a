import type { CohortItem } from './course.ts';
import type { ItemFigures } from './item-figures.ts';
import { FEWEST, MARKS, SURE } from './limits.ts';

/**
 * What figures say of an item, in the order in which it should be looked at:
 *
 * - `against`: those who do well otherwise get it wrong
 * - `outdone`: a wrong choice is chosen more often than the key
 * - `hard`: few get it, or no more than would by guessing
 * - `certain`: many are certain and wrong in practice
 * - `weak`: it hardly tells those who do well from the others
 * - `unchosen`: nobody chooses a wrong choice
 * - `easy`: nearly everyone gets it
 */
export const REMARKS = [
  'against',
  'outdone',
  'hard',
  'certain',
  'weak',
  'unchosen',
  'easy',
] as const;
export type Remark = (typeof REMARKS)[number];

export interface Judgement {
  remarks: readonly Remark[];
  /** The choices of a list that `outdone` or `unchosen` is about. */
  outdoneBy: readonly string[];
  unchosen: readonly string[];
  /** Whether there are enough answers to judge by at all. */
  isJudged: boolean;
}

/** Reads an item's figures as a colleague would. Too few answers are never a fault of the item. */
export function judgeItem(item: CohortItem, figures: ItemFigures): Judgement {
  const { answers, facility = 0, discrimination, sureness } = figures;
  const isJudged = answers >= FEWEST.judgement;
  const isPickOne = item.type === 'single' || item.type === 'true-false';
  const isList = isPickOne || item.type === 'multiple';
  const distractors = isList ? figures.given.filter(({ isKeyed }) => !isKeyed) : [];
  const keyed = figures.given.find(({ isKeyed }) => isKeyed)?.count ?? 0;
  const outdoneBy = isPickOne && isJudged ? distractors.filter(({ count }) => count > keyed) : [];
  const unchosen =
    item.type !== 'true-false' && answers >= FEWEST.discrimination
      ? distractors.filter(({ count }) => count === 0)
      : [];
  const isPoor = discrimination !== undefined && isClearlyBelow(discrimination, answers);
  const found: Record<Remark, boolean> = {
    against: isPoor && discrimination < 0,
    outdone: outdoneBy.length > 0,
    hard: isJudged && facility < MARKS.hard,
    certain:
      sureness !== undefined &&
      sureness.asked >= FEWEST.judgement &&
      sureness.certainWrong / sureness.asked >= MARKS.certainWrong,
    weak: isPoor && discrimination >= 0,
    unchosen: unchosen.length > 0,
    easy: isJudged && facility >= MARKS.easy,
  };
  // Guessing at one of few choices may do better than the mark.
  if (isPickOne && isJudged && facility <= 1 / item.options) found.hard = true;
  return {
    remarks: REMARKS.filter((remark) => found[remark]),
    outdoneBy: outdoneBy.map(({ value }) => value),
    unchosen: unchosen.map(({ value }) => value),
    isJudged,
  };
}

/** Whether a correlation is below the mark beyond what so few answers bring about by chance. */
function isClearlyBelow(correlation: number, answers: number): boolean {
  // Fisher's z of a perfect correlation is infinite, which compares as it should.
  return Math.atanh(correlation) + SURE / Math.sqrt(answers - 3) < Math.atanh(MARKS.weak);
}
