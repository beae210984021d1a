import type { Answer, LearnerRecord } from '../record/fold.ts';
import { answersByItem } from './answers.ts';

/**
 * Items whose latest answer was wrong: those the learner was certain of first, then the others,
 * each with the latest first.
 */
export function missedItems(record: LearnerRecord): string[] {
  return [...answersByItem(record)]
    .flatMap(([item, answers]) => {
      const last = answers.at(-1);
      return last && !last.correct ? [{ item, last }] : [];
    })
    .sort((a, b) => confidence(b.last) - confidence(a.last) || b.last.clock - a.last.clock)
    .map(({ item }) => item);
}

/** A wrong answer given with certainty weighs most; one that nobody asked about, like a guess. */
export function confidence({ sure }: Answer): number {
  return sure ?? 1;
}
