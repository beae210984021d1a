import fc from 'fast-check';
import type { Fact, Kind, RecordEvent } from '#domain/record/event.ts';
import { TIME_LIMITS } from '#domain/assessment/time-limit.ts';
import { CURRENT } from '#domain/record/upcast.ts';

interface Marks {
  id?: string;
  clock?: number;
  at?: string;
}

/** A fact as it is kept. */
export function makeEvent<F extends Fact>(fact: F, marks: Marks = {}) {
  const clock = marks.clock ?? 1;
  return {
    ...fact,
    v: CURRENT,
    id: marks.id ?? `event-${clock}`,
    clock,
    at: marks.at ?? '2026-11-22T09:00:00.000Z',
  };
}

/** Facts as they are kept one after the other, a minute apart. */
export function makeEvents(facts: readonly Fact[]): RecordEvent[] {
  return facts.map((fact, index) =>
    makeEvent(fact, {
      clock: index + 1,
      at: `2026-11-22T09:${String(index).padStart(2, '0')}:00.000Z`,
    }),
  );
}

type FactOf<K extends Kind> = Extract<Fact, { kind: K }>;

/** One fact of each kind. */
export const FACTS: { readonly [K in Kind]: FactOf<K> } = {
  'lesson-opened': { kind: 'lesson-opened', lesson: 'first-call' },
  'lesson-reached': { kind: 'lesson-reached', lesson: 'first-call', section: 'pick-up' },
  'lesson-finished': { kind: 'lesson-finished', lesson: 'first-call' },
  'item-answered': {
    kind: 'item-answered',
    ...{ item: 'greet', response: ['own'], correct: true, sure: 2, practice: 'r1' },
  },
  'play-started': {
    kind: 'play-started',
    ...{ play: 'p1', roleplay: 'late-parcel', version: 1, seed: 7, level: 3, picks: ['own-it'] },
  },
  'play-picked': { kind: 'play-picked', play: 'p1', pick: 'explain' },
  'play-ended': { kind: 'play-ended', play: 'p1', ending: 'thanks', passed: true, share: 0.9 },
  'attempt-started': {
    kind: 'attempt-started',
    ...{ attempt: 'a1', exam: 'final', seed: 7, draw: 1, minutes: 45 },
    ...{ time: 'double', content: '0a1b2c3d' },
    form: [{ itemId: 'greet', choiceIds: ['own', 'shrug'] }],
  },
  'attempt-answered': {
    kind: 'attempt-answered',
    ...{ attempt: 'a1', item: 'greet', response: ['own'] },
  },
  'attempt-flagged': { kind: 'attempt-flagged', attempt: 'a1', item: 'greet', flagged: true },
  'attempt-jumped': { kind: 'attempt-jumped', attempt: 'a1', seconds: -3600 },
  'attempt-submitted': {
    kind: 'attempt-submitted',
    ...{ attempt: 'a1', elapsed: 60_000, earned: 1, possible: 1, passed: true },
    ...{ correct: ['greet'], keys: { greet: ['own'] }, content: '0a1b2c3d' },
  },
  'play-hinted': { kind: 'play-hinted', play: 'p1' },
  'play-undone': { kind: 'play-undone', play: 'p1' },
  'phrase-tried': {
    kind: 'phrase-tried',
    ...{ roleplay: 'late-parcel', beat: 'greeting', text: 'It is three days late.', rating: 2 },
  },
  'practice-started': {
    kind: 'practice-started',
    ...{ practice: 'r1', source: 'topic:calls', items: ['greet', 'repair'] },
  },
  'attempt-struck': {
    kind: 'attempt-struck',
    ...{ attempt: 'a1', item: 'greet', choice: 'shrug', struck: true },
  },
  'attempt-rescored': {
    kind: 'attempt-rescored',
    ...{ attempt: 'a1', earned: 0, possible: 1, passed: false },
    ...{ correct: [], keys: { greet: ['shrug'] }, content: '1b2c3d4e' },
  },
  'certificate-issued': {
    kind: 'certificate-issued',
    ...{ certificate: 'c1', attempt: 'a1', exam: 'final', name: 'Lin' },
    ...{ passedAt: '2026-11-22T09:00:00.000Z', validUntil: '2028-11-22T09:00:00.000Z' },
    ...{ formCode: '0000-0071', content: '0a1b2c3d' },
    modules: [{ module: 'etiquette', earned: 1, possible: 1 }],
  },
};

/** Few names, so that events meet, and among them those that every object has. */
const name = fc.constantFrom('one', 'two', '__proto__', 'constructor', '练习');
const names = fc.array(name, { maxLength: 3 });
const number = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const flag = fc.boolean();
const keys = fc.dictionary(name, names, { noNullPrototype: true });

const FIELDS: {
  [K in Kind]: { [F in keyof Omit<FactOf<K>, 'kind'>]: fc.Arbitrary<FactOf<K>[F]> };
} = {
  'lesson-opened': { lesson: name },
  'lesson-reached': { lesson: name, section: name },
  'lesson-finished': { lesson: name },
  'item-answered': {
    ...{ item: name, response: names, correct: flag },
    ...{ sure: fc.constantFrom(1, 2, 3), practice: name },
  },
  'practice-started': { practice: name, source: name, items: names },
  'play-started': {
    ...{ play: name, roleplay: name, version: number, seed: number, picks: names },
    level: fc.constantFrom(1, 2, 3),
  },
  'play-hinted': { play: name },
  'play-undone': { play: name },
  'phrase-tried': {
    ...{ roleplay: name, beat: name, text: fc.string({ maxLength: 50, unit: 'grapheme' }) },
    rating: fc.constantFrom(1, 2, 3),
  },
  'play-picked': { play: name, pick: name },
  'play-ended': {
    ...{ play: name, ending: name, passed: flag },
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  },
  'attempt-started': {
    ...{ attempt: name, exam: name, seed: number, draw: fc.nat(31), minutes: number },
    ...{ time: fc.constantFrom(...TIME_LIMITS), content: name },
    form: fc.array(fc.record({ itemId: name, choiceIds: names }), { maxLength: 3 }),
  },
  'attempt-answered': { attempt: name, item: name, response: names },
  'attempt-flagged': { attempt: name, item: name, flagged: flag },
  'attempt-struck': { attempt: name, item: name, choice: name, struck: flag },
  'attempt-jumped': { attempt: name, seconds: fc.integer({ min: -86_400, max: 86_400 }) },
  'attempt-submitted': {
    ...{ attempt: name, elapsed: number, earned: number, possible: number, passed: flag },
    ...{ correct: names, keys, content: name },
  },
  'attempt-rescored': {
    ...{ attempt: name, earned: number, possible: number, passed: flag },
    ...{ correct: names, keys, content: name },
  },
  'certificate-issued': {
    ...{ certificate: name, attempt: name, exam: name, name, formCode: name, content: name },
    ...{ passedAt: fc.constant('2026-11-22T09:00:00.000Z') },
    ...{ validUntil: fc.constant('2028-11-22T09:00:00.000Z') },
    modules: fc.array(fc.record({ module: name, earned: number, possible: number }), {
      maxLength: 2,
    }),
  },
};

const anyFact = fc.oneof(
  ...Object.entries(FIELDS).map(([kind, fields]) =>
    fc
      .record(fields as Record<string, fc.Arbitrary<unknown>>)
      .map((values) => ({ kind, ...values }) as Fact),
  ),
);

/** Any events in any order; some have the same clock, as events of two devices have. */
export const anyEvents: fc.Arbitrary<RecordEvent[]> = fc
  .array(fc.tuple(anyFact, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 59 })), {
    maxLength: 60,
  })
  .map((kept) =>
    kept.map(([fact, clock, minute], index) =>
      makeEvent(fact, {
        id: `${(index * 7919) % 1000}-${index}`,
        clock,
        at: new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString(),
      }),
    ),
  );
