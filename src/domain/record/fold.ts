import type { Form } from '../assessment/form.ts';
import type { RecordEvent } from './event.ts';

export interface LessonState {
  openedAt: string;
  /** The clock of the event that opened it. Order comes from here, not from the time. */
  openedClock: number;
  finishedAt?: string;
  /** The section reached furthest down, in the order of first reaching. */
  sections: readonly string[];
}

export interface ItemState {
  /** How often it was answered. */
  times: number;
  response: readonly string[];
  correct: boolean;
  at: string;
}

export interface Play {
  id: string;
  roleplay: string;
  version: number;
  seed: number;
  picks: readonly string[];
  /** How many of the picks were taken over from an earlier play. */
  takenOver: number;
  startedAt: string;
  /** The clock of the event that started it. Order comes from here, not from the time. */
  startedClock: number;
  ended?: { ending: string; passed: boolean; share: number; at: string };
}

export interface Attempt {
  id: string;
  exam: string;
  seed: number;
  minutes: number;
  form: Form;
  responses: Readonly<Record<string, readonly string[]>>;
  flagged: readonly string[];
  /** By how many seconds the clock jumped, each time it did. */
  jumps: readonly number[];
  startedAt: string;
  /** The clock of the event that started it. Order comes from here, not from the time. */
  startedClock: number;
  submitted?: {
    at: string;
    elapsed: number;
    earned: number;
    possible: number;
    passed: boolean;
    correct: readonly string[];
    keys: Readonly<Record<string, readonly string[]>>;
  };
}

/** Everything a learner did, by what they did it to. */
export interface LearnerRecord {
  lessons: Readonly<Record<string, LessonState>>;
  items: Readonly<Record<string, ItemState>>;
  plays: Readonly<Record<string, Play>>;
  attempts: Readonly<Record<string, Attempt>>;
}

/** Without prototypes, so that a lesson called "constructor" is not found in it. */
export const EMPTY_RECORD: LearnerRecord = {
  lessons: bare({}),
  items: bare({}),
  plays: bare({}),
  attempts: bare({}),
};

interface Draft {
  lessons: Record<string, LessonState>;
  items: Record<string, ItemState>;
  plays: Record<string, Play>;
  attempts: Record<string, Attempt>;
}

/**
 * Folds events, in their order, onto a record. The record given is not changed.
 *
 * An event about something unknown (an answer to an attempt whose start is missing) is
 * left out; it may make sense once the missing event arrives from another store.
 */
export function fold(
  events: readonly RecordEvent[],
  onto: LearnerRecord = EMPTY_RECORD,
): LearnerRecord {
  // Names come from storage: without a prototype, "__proto__" is a name like any other.
  const draft: Draft = {
    lessons: bare(onto.lessons),
    items: bare(onto.items),
    plays: bare(onto.plays),
    attempts: bare(onto.attempts),
  };
  for (const event of events) apply(draft, event);
  return draft;
}

function bare<T>(entries: Readonly<Record<string, T>>): Record<string, T> {
  return Object.assign(Object.create(null) as Record<string, T>, entries);
}

function apply(draft: Draft, event: RecordEvent): void {
  switch (event.kind) {
    case 'lesson-opened':
    case 'lesson-reached':
    case 'lesson-finished':
      return applyLesson(draft, event);
    case 'item-answered': {
      const { item, response, correct, at } = event;
      const times = (draft.items[item]?.times ?? 0) + 1;
      draft.items[item] = { times, response, correct, at };
      return;
    }
    case 'play-started':
    case 'play-picked':
    case 'play-ended':
      return applyPlay(draft, event);
    default:
      return applyAttempt(draft, event);
  }
}

type EventOf<Prefix extends string> = Extract<RecordEvent, { kind: `${Prefix}-${string}` }>;

function applyLesson({ lessons }: Draft, event: EventOf<'lesson'>): void {
  const lesson = lessons[event.lesson] ?? {
    openedAt: event.at,
    openedClock: event.clock,
    sections: [],
  };
  if (event.kind === 'lesson-finished') {
    lessons[event.lesson] = { ...lesson, finishedAt: lesson.finishedAt ?? event.at };
  } else if (event.kind === 'lesson-reached' && !lesson.sections.includes(event.section)) {
    lessons[event.lesson] = { ...lesson, sections: [...lesson.sections, event.section] };
  } else {
    lessons[event.lesson] = lesson;
  }
}

function applyPlay({ plays }: Draft, event: EventOf<'play'>): void {
  if (event.kind === 'play-started') {
    const { play: id, roleplay, version, seed, picks } = event;
    const started = { startedAt: event.at, startedClock: event.clock };
    plays[id] = { id, roleplay, version, seed, picks, takenOver: picks.length, ...started };
    return;
  }
  const play = plays[event.play];
  if (!play) return;
  if (event.kind === 'play-picked') {
    plays[play.id] = { ...play, picks: [...play.picks, event.pick] };
  } else if (!play.ended) {
    const { ending, passed, share, at } = event;
    plays[play.id] = { ...play, ended: { ending, passed, share, at } };
  }
}

function applyAttempt({ attempts }: Draft, event: EventOf<'attempt'>): void {
  if (event.kind === 'attempt-started') {
    const { attempt: id, exam, seed, minutes, form } = event;
    const untouched = { responses: bare<readonly string[]>({}), flagged: [], jumps: [] };
    const started = { startedAt: event.at, startedClock: event.clock };
    attempts[id] = { id, exam, seed, minutes, form, ...untouched, ...started };
    return;
  }
  const attempt = attempts[event.attempt];
  // What was handed in stays as it was handed in.
  if (!attempt || attempt.submitted) return;
  if (event.kind === 'attempt-answered') {
    const responses = bare(attempt.responses);
    responses[event.item] = event.response;
    attempts[attempt.id] = { ...attempt, responses };
  } else if (event.kind === 'attempt-flagged') {
    const others = attempt.flagged.filter((item) => item !== event.item);
    attempts[attempt.id] = {
      ...attempt,
      flagged: event.flagged ? [...others, event.item] : others,
    };
  } else if (event.kind === 'attempt-jumped') {
    attempts[attempt.id] = { ...attempt, jumps: [...attempt.jumps, event.seconds] };
  } else {
    const { at, elapsed, earned, possible, passed, correct, keys } = event;
    const submitted = { at, elapsed, earned, possible, passed, correct, keys };
    attempts[attempt.id] = { ...attempt, submitted };
  }
}
