import type { Content } from './content.ts';
import { findLengthHabits } from './find-length-habits.ts';
import { findPositionHabits } from './find-position-habits.ts';
import { findTrueFalseHabit } from './find-true-false-habit.ts';
import type { Problem } from './problem.ts';

/**
 * Habits of writing that no single item shows, and that a learner without knowledge can use.
 *
 * Nothing is said while items are missing from the count.
 */
export function findBankProblems({ items }: Content): Problem[] {
  if (!items.countable) return [];
  return [findLengthHabits, findPositionHabits, findTrueFalseHabit].flatMap((find) =>
    find(items.entries),
  );
}
