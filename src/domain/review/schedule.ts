import { createEmptyCard, fsrs, Rating, type Card, type Grade } from 'ts-fsrs';
import type { Answer, LearnerRecord } from '../record/fold.ts';
import { answersByItem } from './answers.ts';
import { confidence } from './missed.ts';

// Whole days: what was missed today comes back tomorrow, not in ten minutes.
const scheduler = fsrs({ enable_fuzz: false, enable_short_term: false });

/**
 * When an item should be seen again, by the FSRS algorithm (ts-fsrs), from all its answers.
 *
 * A right answer counts for less the less sure the learner was: a lucky guess comes back soon.
 *
 * @param answers Oldest first, at least one.
 */
export function dueAt(answers: readonly Answer[]): Date {
  const [first] = answers;
  if (!first) throw new RangeError('An item without answers has no schedule.');
  let card: Card = createEmptyCard(new Date(first.at));
  for (const answer of answers) {
    // A clock that was put back would give an interval below nothing.
    const at = new Date(Math.max(Date.parse(answer.at), card.last_review?.getTime() ?? 0));
    card = scheduler.next(card, at, gradeOf(answer)).card;
  }
  return card.due;
}

function gradeOf({ correct, sure }: Answer): Grade {
  if (!correct) return Rating.Again;
  if (sure === 1) return Rating.Hard;
  return sure === 3 ? Rating.Easy : Rating.Good;
}

/**
 * Items that are due by some moment: first those last answered wrongly with certainty, then
 * the longest overdue.
 */
export function dueItems(record: LearnerRecord, until: Date): string[] {
  return [...answersByItem(record)]
    .map(([item, answers]) => ({ item, last: answers.at(-1), due: dueAt(answers) }))
    .filter(({ due }) => due <= until)
    .sort((a, b) => urgency(b.last) - urgency(a.last) || a.due.getTime() - b.due.getTime())
    .map(({ item }) => item);
}

function urgency(last: Answer | undefined): number {
  return last && !last.correct && confidence(last) === 3 ? 1 : 0;
}
