import type { Answer, LearnerRecord } from '../record/fold.ts';
import { latestScoring } from '../record/select.ts';

/**
 * Every answer to each item, oldest first: in lessons, in practice, and in exams that were
 * handed in, where each item that counted is one answer.
 */
export function answersByItem(record: LearnerRecord): Map<string, Answer[]> {
  const byItem = new Map<string, Answer[]>();
  const add = (item: string, answers: readonly Answer[]) =>
    byItem.set(item, [...(byItem.get(item) ?? []), ...answers]);

  for (const [item, { answers }] of Object.entries(record.items)) add(item, answers);
  for (const attempt of Object.values(record.attempts)) {
    const scoring = latestScoring(attempt);
    if (!scoring || !attempt.submitted) continue;
    const { at, clock } = attempt.submitted;
    for (const item of Object.keys(scoring.keys)) {
      add(item, [{ correct: scoring.correct.includes(item), at, clock }]);
    }
  }
  for (const answers of byItem.values()) answers.sort((a, b) => a.clock - b.clock);
  return byItem;
}
