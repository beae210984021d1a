import type { ItemView } from '#domain/assessment/item-view.ts';
import type { ScoringRules } from '#domain/assessment/score.ts';
import { rescore, toScoring } from '#domain/assessment/scoring.ts';
import { drawNext } from '#domain/assessment/series.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { TimeLimit } from '#domain/assessment/time-limit.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { attemptsAt, latestScoring } from '#domain/record/select.ts';
import type { BlueprintPart } from '#schemas/exam.ts';
import { $record, keep } from './record.ts';
import { newId, newSeed } from './random.ts';

export interface ExamRules extends ScoringRules {
  id: string;
  blueprint: readonly BlueprintPart[];
  minutes: number;
  /** Version of the exam and its items. */
  content: string;
}

/** Draws a form and starts an attempt. Returns its id. @throws {RangeError} When the bank cannot fill the form. */
export function startAttempt(exam: ExamRules, bank: readonly ItemView[], time: TimeLimit): string {
  const attempt = newId();
  const earlier = attemptsAt($record.get(), exam.id);
  const { seed, draw, form } = drawNext(exam.blueprint, bank, earlier, newSeed());
  const { id, minutes, content } = exam;
  keep({ kind: 'attempt-started', attempt, exam: id, seed, draw, minutes, time, content, form });
  return attempt;
}

/** Scores an attempt by the keys and closes it. */
export function submitAttempt(
  attempt: Attempt,
  exam: ExamRules,
  keys: ExamKeys,
  elapsed: number,
): void {
  keep({
    kind: 'attempt-submitted',
    attempt: attempt.id,
    elapsed: Math.round(elapsed),
    ...toScoring(attempt, keys, exam, exam.content),
  });
}

/**
 * Scores an attempt anew, in the open, where a key was corrected or an item withdrawn since.
 * What was handed in and how it was scored before stays in the record.
 */
export function rescoreAttempt(attempt: Attempt, exam: ExamRules, keys: ExamKeys): void {
  const last = latestScoring(attempt);
  const anew = last && rescore(attempt, last, keys, exam, exam.content);
  if (anew) keep({ kind: 'attempt-rescored', attempt: attempt.id, ...anew.scoring });
}
