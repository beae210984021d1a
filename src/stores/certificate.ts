import { scoreByModule, validUntil } from '#domain/assessment/certificate.ts';
import { toFormCode } from '#domain/assessment/form-code.ts';
import { scoreAttempt, type ScoringRules } from '#domain/assessment/score.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { hasPassed } from '#domain/record/select.ts';
import { newId } from './random.ts';
import { keep } from './record.ts';

/** What a certificate takes from its exam. */
export interface Certifying extends ScoringRules {
  validMonths: number;
  /** The modules of the course, in their order. */
  modules: readonly string[];
}

/**
 * Issues the certificate of a passed attempt, made out to a name. From then on it is in the
 * record, and in every export of it, as it was issued.
 */
export function issueCertificate(
  attempt: Attempt,
  exam: Certifying,
  keys: ExamKeys,
  name: string,
): void {
  const { submitted, form, responses } = attempt;
  if (!submitted || !hasPassed(attempt)) return;
  const { items } = scoreAttempt(form, responses, keys, exam);
  keep({
    kind: 'certificate-issued',
    certificate: newId(),
    attempt: attempt.id,
    exam: attempt.exam,
    name,
    passedAt: submitted.at,
    validUntil: validUntil(submitted.at, exam.validMonths),
    formCode: toFormCode(attempt),
    content: attempt.content,
    modules: scoreByModule(items, (id) => keys[id]?.module, exam.modules),
  });
}
