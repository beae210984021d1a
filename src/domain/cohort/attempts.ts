import type { AnswerKey, Score } from '../assessment/score.ts';
import { scoreAttempt } from '../assessment/score.ts';
import { rescore } from '../assessment/scoring.ts';
import type { Attempt, LearnerRecord } from '../record/fold.ts';
import { attemptsAt, latestScoring } from '../record/select.ts';
import type { CohortExam } from './course.ts';

/** Which of several tries counts. */
export type Which = 'first' | 'best' | 'last';

/** An attempt that was handed in, as it stands by the keys of today. */
export interface ScoredAttempt {
  attempt: Attempt;
  /** `earned / possible` as the learner's own pages show it, from 0 to 1. */
  share: number;
  earned: number;
  possible: number;
  /** Each item that counts today. */
  items: Score['items'];
}

/**
 * A learner's attempts at an exam that were handed in, oldest first, each scored as the learner's
 * own record would show it today: where a key was corrected or an item withdrawn since, anew.
 */
export function scoredAttempts(
  record: LearnerRecord,
  exam: CohortExam,
  keys: AnswerKey,
): ScoredAttempt[] {
  return attemptsAt(record, exam.id)
    .reverse()
    .flatMap((kept) => {
      const attempt = bringUpToDate(kept, exam, keys);
      const scoring = latestScoring(attempt);
      if (!scoring) return [];
      const { earned, possible } = scoring;
      const { items } = scoreAttempt(attempt.form, attempt.responses, keys, exam);
      return { attempt, earned, possible, share: possible > 0 ? earned / possible : 0, items };
    });
}

/** What opening the record would do to an attempt; only that nothing is kept. */
function bringUpToDate(attempt: Attempt, exam: CohortExam, keys: AnswerKey): Attempt {
  const last = latestScoring(attempt);
  if (!last || last.content === exam.content) return attempt;
  const anew = rescore(attempt, last, keys, exam, exam.content);
  const at = attempt.submitted?.at ?? attempt.startedAt;
  return anew ? { ...attempt, rescored: [...attempt.rescored, { at, ...anew.scoring }] } : attempt;
}

/** The attempt that counts, of attempts oldest first. Of two that did equally well, the first. */
export function chooseAttempt(
  attempts: readonly ScoredAttempt[],
  which: Which,
): ScoredAttempt | undefined {
  if (which === 'first') return attempts[0];
  if (which === 'last') return attempts.at(-1);
  return attempts.reduce<ScoredAttempt | undefined>(
    (best, next) => (best && best.share >= next.share ? best : next),
    undefined,
  );
}
