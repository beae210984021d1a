import type { Form } from '../assessment/form.ts';

/** What a learner did: one small thing, kept for ever and never changed. */
export type Fact =
  | { kind: 'lesson-opened'; lesson: string }
  | { kind: 'lesson-reached'; lesson: string; section: string }
  | { kind: 'lesson-finished'; lesson: string }
  | { kind: 'item-answered'; item: string; response: readonly string[]; correct: boolean }
  | {
      kind: 'play-started';
      play: string;
      roleplay: string;
      version: number;
      seed: number;
      /** Picks taken over from an earlier play that is tried again from some moment. */
      picks: readonly string[];
    }
  | { kind: 'play-picked'; play: string; pick: string }
  | { kind: 'play-ended'; play: string; ending: string; passed: boolean; share: number }
  | {
      kind: 'attempt-started';
      attempt: string;
      exam: string;
      seed: number;
      minutes: number;
      form: Form;
    }
  | { kind: 'attempt-answered'; attempt: string; item: string; response: readonly string[] }
  | { kind: 'attempt-flagged'; attempt: string; item: string; flagged: boolean }
  /** The clock jumped during an attempt: noted, not punished. Backwards is below zero. */
  | { kind: 'attempt-jumped'; attempt: string; seconds: number }
  | {
      kind: 'attempt-submitted';
      attempt: string;
      /** Used time in milliseconds. */
      elapsed: number;
      earned: number;
      possible: number;
      passed: boolean;
      /** Items answered as keyed, and the keys they were scored by. */
      correct: readonly string[];
      keys: Readonly<Record<string, readonly string[]>>;
    };

export type Kind = Fact['kind'];

/** A fact with what tells it apart and puts it in order. */
export type RecordEvent = Fact & {
  /** Version of the event's shape. */
  v: 1;
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
