import type { Certificate } from '../assessment/certificate.ts';
import type { Form } from '../assessment/form.ts';
import type { Scoring } from '../assessment/scoring.ts';
import type { TimeLimit } from '../assessment/time-limit.ts';
import type { Level, Rating, RecordEvent, Sureness } from './event.ts';

export interface LessonState {
  openedAt: string;
  /** The clock of the event that opened it. Order comes from here, not from the time. */
  openedClock: number;
  finishedAt?: string;
  /** The section reached furthest down, in the order of first reaching. */
  sections: readonly string[];
}

/** One answer to an item in a lesson or in practice. */
export interface Answer {
  correct: boolean;
  /** Absent where nobody asked: in lessons, and in records of version 1. */
  sure?: Sureness;
  at: string;
  clock: number;
}

export interface ItemState {
  /** The latest response, and whether it was right. */
  response: readonly string[];
  correct: boolean;
  at: string;
  /** Every answer, oldest first. */
  answers: readonly Answer[];
}

/** A run of practice. */
export interface Practice {
  id: string;
  /** What was practised: a topic, a lesson, what was missed, what was due. */
  source: string;
  items: readonly string[];
  /** By item: whether its first answer in this run was right. */
  answered: Readonly<Record<string, boolean>>;
  startedAt: string;
  startedClock: number;
}

export interface Play {
  id: string;
  roleplay: string;
  version: number;
  seed: number;
  level: Level;
  picks: readonly string[];
  /** How often a hint was asked for, or a pick taken back. */
  helped: number;
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
  draw: number;
  minutes: number;
  time: TimeLimit;
  content: string;
  form: Form;
  responses: Readonly<Record<string, readonly string[]>>;
  flagged: readonly string[];
  /** By item: choices struck out. */
  struck: Readonly<Record<string, readonly string[]>>;
  /** By how many seconds the clock jumped, each time it did. */
  jumps: readonly number[];
  startedAt: string;
  /** The clock of the event that started it. Order comes from here, not from the time. */
  startedClock: number;
  submitted?: Submitted;
  /** The same responses scored anew, oldest first, each time keys had changed. */
  rescored: readonly Rescored[];
}

export interface Submitted extends Scoring {
  at: string;
  clock: number;
  /** Used time in milliseconds. */
  elapsed: number;
}

export interface Rescored extends Scoring {
  at: string;
}

/** Everything a learner did, by what they did it to. */
export interface LearnerRecord {
  lessons: Readonly<Record<string, LessonState>>;
  items: Readonly<Record<string, ItemState>>;
  plays: Readonly<Record<string, Play>>;
  attempts: Readonly<Record<string, Attempt>>;
  practices: Readonly<Record<string, Practice>>;
  certificates: Readonly<Record<string, Certificate>>;
  /** Replies written in the phrase workshop, by `roleplay/beat`, oldest first. */
  phrases: Readonly<Record<string, readonly Phrase[]>>;
}

/** A reply of one's own, and how its writer found it. */
export interface Phrase {
  text: string;
  rating: Rating;
  at: string;
}

/** Without prototypes, so that a lesson called "constructor" is not found in it. */
export const EMPTY_RECORD: LearnerRecord = {
  lessons: bare({}),
  items: bare({}),
  plays: bare({}),
  attempts: bare({}),
  practices: bare({}),
  certificates: bare({}),
  phrases: bare({}),
};

interface Draft {
  lessons: Record<string, LessonState>;
  items: Record<string, ItemState>;
  plays: Record<string, Play>;
  attempts: Record<string, Attempt>;
  practices: Record<string, Practice>;
  certificates: Record<string, Certificate>;
  phrases: Record<string, readonly Phrase[]>;
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
    practices: bare(onto.practices),
    certificates: bare(onto.certificates),
    phrases: bare(onto.phrases),
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
    case 'item-answered':
    case 'practice-started':
      return applyPractice(draft, event);
    case 'phrase-tried': {
      const { roleplay, beat, text, rating, at } = event;
      const place = `${roleplay}/${beat}`;
      draft.phrases[place] = [...(draft.phrases[place] ?? []), { text, rating, at }];
      return;
    }
    case 'play-started':
    case 'play-picked':
    case 'play-hinted':
    case 'play-undone':
    case 'play-ended':
      return applyPlay(draft, event);
    case 'certificate-issued': {
      const { kind: _kind, v: _v, id: _id, clock: _clock, at: _at, ...certificate } = event;
      // Issued once an attempt: two tabs that issued it at the same time say the same.
      draft.certificates[event.attempt] ??= certificate;
      return;
    }
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

function applyPractice(
  { items, practices }: Draft,
  event: Extract<RecordEvent, { kind: 'item-answered' | 'practice-started' }>,
): void {
  if (event.kind === 'practice-started') {
    const { practice: id, source, items: order, at, clock } = event;
    const started = { startedAt: at, startedClock: clock };
    practices[id] = { id, source, items: order, answered: bare<boolean>({}), ...started };
    return;
  }
  const { item, response, correct, at, clock, sure } = event;
  const answer = { correct, at, clock, ...(sure ? { sure } : {}) };
  const answers = [...(items[item]?.answers ?? []), answer];
  items[item] = { response, correct, at, answers };
  const practice = practices[event.practice ?? ''];
  if (!practice || Object.hasOwn(practice.answered, item)) return;
  const answered = bare(practice.answered);
  answered[item] = correct;
  practices[practice.id] = { ...practice, answered };
}

function applyPlay({ plays }: Draft, event: EventOf<'play'>): void {
  if (event.kind === 'play-started') {
    const { play: id, roleplay, version, seed, level, picks } = event;
    const started = { startedAt: event.at, startedClock: event.clock };
    const taken = { picks, takenOver: picks.length, helped: 0 };
    plays[id] = { id, roleplay, version, seed, level, ...taken, ...started };
    return;
  }
  const play = plays[event.play];
  if (!play) return;
  if (event.kind === 'play-picked') {
    plays[play.id] = { ...play, picks: [...play.picks, event.pick] };
  } else if (event.kind === 'play-hinted') {
    plays[play.id] = { ...play, helped: play.helped + 1 };
  } else if (event.kind === 'play-undone') {
    // What was taken over from an earlier run stands: it was said there.
    const picks = play.picks.slice(0, Math.max(play.takenOver, play.picks.length - 1));
    plays[play.id] = { ...play, picks, helped: play.helped + 1 };
  } else if (!play.ended) {
    const { ending, passed, share, at } = event;
    plays[play.id] = { ...play, ended: { ending, passed, share, at } };
  }
}

function applyAttempt({ attempts }: Draft, event: EventOf<'attempt'>): void {
  if (event.kind === 'attempt-started') {
    const { attempt: id, exam, seed, draw, minutes, time, content, form } = event;
    attempts[id] = {
      ...{ id, exam, seed, draw, minutes, time, content, form },
      responses: bare<readonly string[]>({}),
      struck: bare<readonly string[]>({}),
      ...{ flagged: [], jumps: [], rescored: [] },
      ...{ startedAt: event.at, startedClock: event.clock },
    };
    return;
  }
  const attempt = attempts[event.attempt];
  if (attempt?.submitted && event.kind === 'attempt-rescored') {
    const { at, earned, possible, passed, correct, keys, content } = event;
    const rescored = { at, earned, possible, passed, correct, keys, content };
    attempts[attempt.id] = { ...attempt, rescored: [...attempt.rescored, rescored] };
    return;
  }
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
  } else if (event.kind === 'attempt-struck') {
    const struck = bare(attempt.struck);
    const others = (struck[event.item] ?? []).filter((choice) => choice !== event.choice);
    struck[event.item] = event.struck ? [...others, event.choice] : others;
    attempts[attempt.id] = { ...attempt, struck };
  } else if (event.kind === 'attempt-jumped') {
    attempts[attempt.id] = { ...attempt, jumps: [...attempt.jumps, event.seconds] };
  } else if (event.kind === 'attempt-submitted') {
    const { at, clock, elapsed, earned, possible, passed, correct, keys, content } = event;
    const submitted = { at, clock, elapsed, earned, possible, passed, correct, keys, content };
    attempts[attempt.id] = { ...attempt, submitted };
  }
}
