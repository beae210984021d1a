import { CURRENT } from '#domain/record/upcast.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRecordEvent, parseEvent } from '#domain/record/parse-event.ts';
import { anyEvents, FACTS, makeEvent } from './make-event.ts';

const events = Object.values(FACTS).map((fact) => makeEvent(fact));
const fields = events.flatMap((event) =>
  Object.keys(event).map((field) => [event.kind, field, event] as const),
);

/** Who was not asked, and what belongs to no run of practice, leaves a field out. */
const OPTIONAL = ['sure', 'practice'];
const isRequired = ([kind, field]: (typeof fields)[number]) =>
  kind !== 'item-answered' || !OPTIONAL.includes(field);

function read(event: object, changes: object = {}) {
  return parseEvent(JSON.stringify({ ...event, ...changes }));
}

describe('parseEvent', () => {
  test.each(events.map((event) => [event.kind, event] as const))('reads %s', (_, event) => {
    expect(read(event)).toEqual(event);
  });

  test('reads whatever was kept', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(events.map((event) => read(event))).toEqual(events);
      }),
    );
  });

  test.each(fields.filter(isRequired))('rejects %s without "%s"', (_, field, event) => {
    expect(read(event, { [field]: undefined })).toBeUndefined();
  });

  test.each(fields)('rejects %s with "%s" of any wrong shape', (_, field, event) => {
    const good = (event as unknown as Record<string, unknown>)[field];
    const shapes = [null, 'x', 7, true, ['x'], [7], [['x']], [null], { x: 7 }, { x: ['y'] }];
    const isAlike = (shape: unknown) =>
      typeof shape === typeof good && Array.isArray(shape) === Array.isArray(good);

    for (const shape of shapes.filter((shape) => !isAlike(shape))) {
      expect(read(event, { [field]: shape })).toBeUndefined();
    }
  });

  test.each([
    ['a kind nobody knows', 'lesson-opened', { kind: 'lesson-burned' }],
    ['a kind that every object has', 'lesson-opened', { kind: 'constructor' }],
    ['another version', 'lesson-opened', { v: CURRENT + 1 }],
    ['an empty id', 'lesson-opened', { id: '' }],
    ['a text too long to be a name', 'lesson-opened', { lesson: 'x'.repeat(200) }],
    ['a clock between two numbers', 'lesson-opened', { clock: 1.5 }],
    ['a clock too large to count on from', 'lesson-opened', { clock: 1e300 }],
    ['a time that is none', 'lesson-opened', { at: 'yesterday' }],
    ['a time with an hour that is none', 'lesson-opened', { at: '2026-11-22T29:00:00.000Z' }],
    ['a response of numbers', 'item-answered', { response: [1] }],
    ['too long a response', 'item-answered', { response: Array(500).fill('x') }],
    ['a form without choices', 'attempt-started', { form: [{ itemId: 'greet' }] }],
    ['a form of names', 'attempt-started', { form: ['greet'] }],
    ['a key that is no list', 'attempt-submitted', { keys: { greet: 'own' } }],
  ] as const)('rejects %s', (_, kind, changes) => {
    expect(read(makeEvent(FACTS[kind]), changes)).toBeUndefined();
  });

  test.each(['', 'null', '[]', '"text"', '7', '{}', '{"v":1', '[{"v":1}]'])(
    'rejects %s',
    (stored) => {
      expect(parseEvent(stored)).toBeUndefined();
    },
  );

  test('rejects an event that stands in "__proto__"', () => {
    const stored = `{"__proto__":${JSON.stringify(makeEvent(FACTS['lesson-opened']))}}`;

    expect(parseEvent(stored)).toBeUndefined();
    expect({}).not.toHaveProperty('lesson');
  });

  test('rejects any text that is not JSON, and never throws', () => {
    const text = fc.oneof(fc.string(), fc.string({ unit: 'binary' }));

    fc.assert(
      fc.property(text, (stored) => {
        expect(parseEvent(stored)).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });

  test('rejects any JSON that is not an event, and never throws', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 4 }), (stored) => {
        expect(parseEvent(stored)).toBeUndefined();
      }),
      { numRuns: 5000 },
    );
  });

  test('never throws when a stored event was damaged anywhere', () => {
    const damage = fc.tuple(fc.constantFrom(...events), fc.nat(), fc.nat(8), fc.string());

    fc.assert(
      fc.property(damage, ([event, at, length, text]) => {
        const stored = JSON.stringify(event);
        const start = at % stored.length;

        const parsed = parseEvent(stored.slice(0, start) + text + stored.slice(start + length));

        expect(parsed === undefined || isRecordEvent(parsed)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });

  test('never throws and never lets a wrong shape through when fields hold anything', () => {
    const anything = fc.oneof(fc.jsonValue(), fc.constantFrom('__proto__', 'constructor'));
    const spoilt = fc.record({
      ...{ kind: fc.constantFrom(...Object.keys(FACTS)), v: fc.constant(1), id: fc.constant('x') },
      ...{ clock: fc.constant(1), at: fc.constant('2026-11-22T09:00:00.000Z') },
      ...{ lesson: anything, section: anything, item: anything, response: anything },
      ...{ correct: anything, attempt: anything, form: anything, keys: anything },
    });

    fc.assert(
      fc.property(spoilt, (value) => {
        const event = read(value);

        if (event?.kind === 'item-answered') {
          expect(event.item).toBeTypeOf('string');
          expect(event.response.every((id) => typeof id === 'string')).toBe(true);
          expect(event.correct).toBeTypeOf('boolean');
        }
        if (event?.kind === 'lesson-reached') {
          expect([typeof event.lesson, typeof event.section]).toEqual(['string', 'string']);
        }
        expect(event?.kind).not.toBe('play-started');
      }),
      { numRuns: 5000 },
    );
  });
});
