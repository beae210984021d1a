import type { Certificate } from '../assessment/certificate.ts';
import type { Form } from '../assessment/form.ts';
import type { Scoring } from '../assessment/scoring.ts';
import type { TimeLimit } from '../assessment/time-limit.ts';

/** What a learner did: one small thing, kept for ever and never changed. */
export type Fact =
  | { kind: 'lesson-opened'; lesson: string }
  | { kind: 'lesson-reached'; lesson: string; section: string }
  | { kind: 'lesson-finished'; lesson: string }
  | {
      kind: 'item-answered';
      item: string;
      response: readonly string[];
      correct: boolean;
      /** How sure the learner was, before the feedback: 1 guessing, 2 fairly sure, 3 certain. */
      sure?: Sureness;
      /** The run of practice it belongs to. */
      practice?: string;
    }
  /** A run of practice: these items in this order, until each is answered. */
  | { kind: 'practice-started'; practice: string; source: string; items: readonly string[] }
  | {
      kind: 'play-started';
      play: string;
      roleplay: string;
      version: number;
      seed: number;
      level: Level;
      /** Picks taken over from an earlier play that is tried again from some moment. */
      picks: readonly string[];
    }
  | { kind: 'play-picked'; play: string; pick: string }
  /** A hint was asked for. The run counts as assisted from then on. */
  | { kind: 'play-hinted'; play: string }
  /** The last pick was taken back, which makes the run an assisted one too. */
  | { kind: 'play-undone'; play: string }
  /** A reply written in the phrase workshop, and how good its writer finds it now. */
  | { kind: 'phrase-tried'; roleplay: string; beat: string; text: string; rating: Rating }
  | { kind: 'play-ended'; play: string; ending: string; passed: boolean; share: number }
  | {
      kind: 'attempt-started';
      attempt: string;
      exam: string;
      seed: number;
      /** Which form of the series that the seed begins; 0 where the code alone cannot rebuild it. */
      draw: number;
      /** The exam's own minutes. What this candidate has is in `time`. */
      minutes: number;
      time: TimeLimit;
      /** Version of the exam's content the form was drawn from. */
      content: string;
      form: Form;
    }
  | { kind: 'attempt-answered'; attempt: string; item: string; response: readonly string[] }
  | { kind: 'attempt-flagged'; attempt: string; item: string; flagged: boolean }
  | { kind: 'attempt-struck'; attempt: string; item: string; choice: string; struck: boolean }
  /** The clock jumped during an attempt: noted, not punished. Backwards is below zero. */
  | { kind: 'attempt-jumped'; attempt: string; seconds: number }
  | (Scoring & {
      kind: 'attempt-submitted';
      attempt: string;
      /** Used time in milliseconds. */
      elapsed: number;
    })
  /** A key was corrected or an item withdrawn since: the same responses, scored anew. */
  | (Scoring & { kind: 'attempt-rescored'; attempt: string })
  | ({ kind: 'certificate-issued' } & Certificate);

/** How much help a play has: 1 meters and hints, 2 the face alone, 3 nothing but the words. */
export type Level = 1 | 2 | 3;

/** How a learner finds their own phrase: 1 not there yet, 2 nearly, 3 would say it so. */
export type Rating = 1 | 2 | 3;

/** How sure a learner was: 1 guessing, 2 fairly sure, 3 certain. */
export type Sureness = 1 | 2 | 3;

export type Kind = Fact['kind'];

/** A fact with what tells it apart and puts it in order. */
export type RecordEvent = Fact & {
  /** Version of the event's shape. */
  v: 2;
  /** Unlike that of any other event, on any device. */
  id: string;
  /** Lamport clock: larger than that of every event known when this one was made. */
  clock: number;
  /** Wall clock, ISO 8601. For people to read; order comes from `clock`. */
  at: string;
};

/** Puts events in the one order in which every device folds them. */
export function compareEvents(a: RecordEvent, b: RecordEvent): number {
  return a.clock - b.clock || (a.id < b.id ? -1 : Number(a.id > b.id));
}
