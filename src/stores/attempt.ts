import { drawForm } from '#domain/assessment/form.ts';
import type { ItemView } from '#domain/assessment/item-view.ts';
import { scoreAttempt } from '#domain/assessment/score.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { seenItems } from '#domain/record/select.ts';
import type { BlueprintPart } from '#schemas/exam.ts';
import { $record, keep } from './record.ts';
import { newId, newSeed } from './random.ts';

export interface ExamRules {
  id: string;
  blueprint: readonly BlueprintPart[];
  cutScore: number;
  partialCredit: boolean;
  minutes: number;
}

/** Draws a form and starts an attempt. Returns its id. @throws {RangeError} When the bank cannot fill the form. */
export function startAttempt(exam: ExamRules, bank: readonly ItemView[]): string {
  const attempt = newId();
  const seed = newSeed();
  const form = drawForm(exam.blueprint, bank, seed, seenItems($record.get(), exam.id));
  keep({
    kind: 'attempt-started',
    attempt,
    exam: exam.id,
    seed,
    minutes: exam.minutes,
    form,
  });
  return attempt;
}

/** Scores an attempt by the keys and closes it. */
export function submitAttempt(
  attempt: Attempt,
  exam: ExamRules,
  keys: ExamKeys,
  elapsed: number,
): void {
  const score = scoreAttempt(attempt.form, attempt.responses, keys, exam);
  const counted = score.items.map(({ itemId }) => itemId);
  keep({
    kind: 'attempt-submitted',
    attempt: attempt.id,
    elapsed: Math.round(elapsed),
    earned: score.earned,
    possible: score.possible,
    passed: score.passed,
    correct: score.items.filter(({ correct }) => correct).map(({ itemId }) => itemId),
    keys: Object.fromEntries(counted.map((id) => [id, keys[id]?.key ?? []])),
  });
}
