import { describe, expect, test } from 'vitest';
import { isRecordEvent, parseEvent, readEvent } from '#domain/record/parse-event.ts';
import { CURRENT, raise, upcast, UPCASTS, type Upcast } from '#domain/record/upcast.ts';
import { FACTS, makeEvent } from './make-event.ts';

const event = makeEvent(FACTS['lesson-opened']);

describe('the sequence of upcasts', () => {
  test('leads from version 1 to the current one without a gap', () => {
    expect(Object.keys(UPCASTS).map(Number)).toEqual(
      Array.from({ length: CURRENT - 1 }, (_, index) => index + 1),
    );
    expect(isRecordEvent({ ...event, v: CURRENT })).toBe(true);
  });

  test('is append only', () => {
    const names = Object.entries(UPCASTS).map(([version, step]) => `${version} ${step.name}`);

    // Add a line for a new step. Never change one.
    expect(names).toMatchInlineSnapshot(`
      [
        "1 fromOne",
      ]
    `);
  });
});

describe('upcast', () => {
  test('gives an event of the current version as it is', () => {
    expect(upcast(event)).toBe(event);
  });

  test.each([CURRENT + 1, 99, Number.MAX_SAFE_INTEGER])('calls version %d newer', (v) => {
    expect(upcast({ ...event, v })).toBe('newer');
    expect(upcast({ v })).toBe('newer');
  });

  test.each([0, -1, 1.5, 1e300, Infinity, NaN, '2', null, undefined, [2]])(
    'takes version %s for damage',
    (v) => {
      expect(upcast({ ...event, v })).toBeUndefined();
    },
  );

  test.each([undefined, null, 7, 'text', [], [event], {}])('finds no event in %s', (value) => {
    expect(upcast(value)).toBeUndefined();
  });
});

describe('readEvent', () => {
  test('tells an event, a newer one and damage apart, where parseEvent knows only events', () => {
    const stored = [event, { ...event, v: CURRENT + 1 }, { ...event, lesson: 7 }].map((value) =>
      JSON.stringify(value),
    );

    expect(stored.map((text) => readEvent(text))).toEqual([event, 'newer', undefined]);
    expect(stored.map((text) => parseEvent(text))).toEqual([event, undefined, undefined]);
    expect(readEvent('{"v":3')).toBeUndefined();
  });
});

describe('the step from version 1', () => {
  test('says of an attempt that it had the usual time, and was drawn around its history', () => {
    const { draw: _draw, time: _time, content: _content, ...one } = FACTS['attempt-started'];

    expect(upcast({ ...makeEvent(FACTS['lesson-opened']), ...one, v: 1 })).toMatchObject({
      ...{ v: 2, seed: 7, draw: 0, time: 'standard', content: '' },
    });
  });

  test('says of a result that its content was not noted', () => {
    const { content: _content, ...one } = FACTS['attempt-submitted'];

    expect(upcast({ ...makeEvent(FACTS['lesson-opened']), ...one, v: 1 })).toMatchObject({
      ...{ v: 2, earned: 1, content: '' },
    });
  });
});

describe('raise', () => {
  const steps: Record<number, Upcast> = {
    1: ({ lesson, ...rest }) => ({ ...rest, lessons: [lesson] }),
    2: ({ lessons, ...rest }) => ({ ...rest, count: (lessons as unknown[]).length, lessons }),
  };

  test('takes an event through every step from its own version on', () => {
    expect(raise({ v: 1, lesson: 'a' }, steps)).toEqual({ v: 3, lessons: ['a'], count: 1 });
    expect(raise({ v: 2, lessons: ['a', 'b'] }, steps)).toEqual({
      ...{ v: 3, lessons: ['a', 'b'], count: 2 },
    });
    expect(raise({ v: 3, count: 7 }, steps)).toEqual({ v: 3, count: 7 });
    expect(raise({ v: 4 }, steps)).toBe('newer');
  });

  test('does not change what was stored', () => {
    const stored = Object.freeze({ v: 1, lesson: 'a' });

    raise(stored, steps);

    expect(stored).toEqual({ v: 1, lesson: 'a' });
  });

  test('takes an event for damaged that a step cannot read', () => {
    expect(raise({ v: 2 }, steps)).toBeUndefined();
  });
});
