import { learnersItemsOf, type Content } from './content.ts';
import { findLengthHabits } from './find-length-habits.ts';
import { findPositionHabits } from './find-position-habits.ts';
import { findTrueFalseHabit } from './find-true-false-habit.ts';
import type { Problem } from './problem.ts';

/**
 * Habits of writing that no single item shows, and that a learner without knowledge can use.
 *
 * Nothing is said while items are missing from the count. The few of the trainers' guide are left
 * out: nobody gains by guessing them.
 */
export function findBankProblems(content: Content): Problem[] {
  if (!content.items.countable) return [];
  const items = learnersItemsOf(content);
  return [findLengthHabits, findPositionHabits, findTrueFalseHabit].flatMap((find) => find(items));
}
