import type { LearnerRecord } from '../record/fold.ts';
import { hasPassed, playsOf } from '../record/select.ts';
import { bestPlay, finishedPlays, isUnassisted } from '../roleplay/runs.ts';
import type { ScoredAttempt } from './attempts.ts';

/** How many of these lessons a learner has finished. */
export function lessonsFinished(record: LearnerRecord, lessons: readonly { id: string }[]): number {
  return lessons.filter(({ id }) => record.lessons[id]?.finishedAt).length;
}

/** Where a learner stands with a role-play that they played to an end. */
export interface RolePlayStanding {
  /** Runs that came to an end. */
  runs: number;
  passed: boolean;
  /** Passed at least once without a hint, and with nothing taken back or taken over. */
  unassisted: boolean;
  /** The share of the run that did best, from 0 to 1. */
  best: number;
}

export function rolePlayStanding(
  record: LearnerRecord,
  roleplay: string,
): RolePlayStanding | undefined {
  const runs = finishedPlays(playsOf(record, roleplay));
  const best = bestPlay(runs);
  return (
    best && {
      runs: runs.length,
      passed: best.ended.passed,
      unassisted: runs.some((run) => run.ended.passed && isUnassisted(run)),
      best: best.ended.share,
    }
  );
}

/** Where a learner stands with an exam. */
export interface ExamStanding {
  /** A pass stays one, whatever a key that was corrected since says. */
  passed: boolean;
  /** Day of the first attempt that passed. */
  passedAt?: string;
  /** End of the validity of the certificate that holds longest. */
  validUntil?: string;
}

/** @param attempts All that were handed in, oldest first. */
export function examStanding(
  record: LearnerRecord,
  exam: string,
  attempts: readonly ScoredAttempt[],
): ExamStanding {
  const pass = attempts.find(({ attempt }) => hasPassed(attempt));
  const validUntil = Object.values(record.certificates)
    .filter((certificate) => certificate.exam === exam)
    .map((certificate) => certificate.validUntil)
    .sort()
    .at(-1);
  return {
    passed: pass !== undefined,
    ...(pass?.attempt.submitted && { passedAt: pass.attempt.submitted.at }),
    ...(validUntil !== undefined && { validUntil }),
  };
}
