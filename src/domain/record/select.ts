import type { Scoring } from '../assessment/scoring.ts';
import type { Attempt, LearnerRecord, Play, Practice } from './fold.ts';

/** The exam attempt that was started and not handed in, newest first. */
export function openAttempt(record: LearnerRecord, exam: string): Attempt | undefined {
  return attemptsAt(record, exam).find((attempt) => !attempt.submitted);
}

/** All attempts at an exam, newest first. */
export function attemptsAt(record: LearnerRecord, exam: string): Attempt[] {
  return Object.values(record.attempts)
    .filter((attempt) => attempt.exam === exam)
    .sort(newestFirst);
}

/** How an attempt stands: as scored when it was handed in, or by the latest keys since. */
export function latestScoring({ submitted, rescored }: Attempt): Scoring | undefined {
  return rescored.at(-1) ?? submitted;
}

/** What says whether an attempt was passed. */
export interface Graded {
  submitted?: { passed: boolean };
  rescored: readonly { passed: boolean }[];
}

/** Whether an attempt was passed, when it was handed in or by a key corrected since: a pass stays. */
export function hasPassed({ submitted, rescored }: Graded): boolean {
  return submitted?.passed === true || rescored.some(({ passed }) => passed);
}

/** The latest run of practice of a source, where it has items without an answer. */
export function openPractice(record: LearnerRecord, source: string): Practice | undefined {
  const [latest] = Object.values(record.practices)
    .filter((practice) => practice.source === source)
    .sort(newestFirst);
  const isOpen = latest?.items.some((item) => !Object.hasOwn(latest.answered, item));
  return isOpen ? latest : undefined;
}

/** All plays of a role-play, newest first. */
export function playsOf(record: LearnerRecord, roleplay: string): Play[] {
  return Object.values(record.plays)
    .filter((play) => play.roleplay === roleplay)
    .sort(newestFirst);
}

type Started = Pick<Attempt | Play | Practice, 'id' | 'startedClock'>;

/** Goes by the clock of the log: the time of day may have been set back in between. */
export function newestFirst(a: Started, b: Started): number {
  return b.startedClock - a.startedClock || (a.id > b.id ? -1 : Number(a.id < b.id));
}

/** Where a learner stands with a lesson. */
export type LessonProgress = 'to-do' | 'begun' | 'finished';

export function lessonProgress(record: LearnerRecord, lesson: string): LessonProgress {
  const state = record.lessons[lesson];
  if (!state) return 'to-do';
  return state.finishedAt ? 'finished' : 'begun';
}
