import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareEvents } from '#domain/record/event.ts';
import { anyEvents, FACTS, makeEvent } from './make-event.ts';

describe('compareEvents', () => {
  const fact = FACTS['lesson-opened'];

  test('goes by the clock, whatever the time of day', () => {
    const first = makeEvent(fact, { clock: 9, id: 'z', at: '2026-11-22T10:00:00.000Z' });
    const second = makeEvent(fact, { clock: 10, id: 'a', at: '2026-11-22T08:00:00.000Z' });

    expect([second, first].sort(compareEvents)).toEqual([first, second]);
  });

  test('goes by the id where clocks are equal', () => {
    const first = makeEvent(fact, { clock: 9, id: 'a' });
    const second = makeEvent(fact, { clock: 9, id: 'b' });

    expect([second, first].sort(compareEvents)).toEqual([first, second]);
    expect(compareEvents(first, first)).toBe(0);
  });

  test('gives one order, whatever the order of arrival', () => {
    const arrivals = anyEvents.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );

    fc.assert(
      fc.property(arrivals, ([one, other]) => {
        expect([...other].sort(compareEvents)).toEqual([...one].sort(compareEvents));
      }),
    );
  });
});
