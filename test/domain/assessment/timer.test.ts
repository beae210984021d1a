import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advance, secondsLeft, type Timer } from '#domain/assessment/timer.ts';

const span = fc.integer({ min: 0, max: 10_000_000 });

/** What may happen to a computer between two notes, and how long it takes. */
type Happening =
  | { what: 'run' | 'sleep' | 'reload'; span: number }
  | { what: 'clock changed'; span: number; by: number };

const untroubled: fc.Arbitrary<Happening> = fc.record({
  what: fc.constantFrom('run', 'sleep', 'reload'),
  span,
});
const clockChanged: fc.Arbitrary<Happening> = fc.record({
  what: fc.constant('clock changed'),
  span,
  by: fc.integer({ min: -100_000_000, max: 100_000_000 }),
});

/** Plays what happens on a computer with two clocks, and notes the time after each. */
function play(happenings: readonly Happening[]) {
  const start = { wall: 1_795_000_000_000, mono: 5_000 };
  let { wall, mono } = start;
  let timer: Timer = { elapsed: 0, ...start };
  let passed = 0;

  return happenings.map((happening) => {
    passed += happening.span;
    wall += happening.span;
    if (happening.what !== 'sleep') mono += happening.span;
    if (happening.what === 'clock changed') wall += happening.by;
    if (happening.what === 'reload') {
      timer = { elapsed: timer.elapsed, wall: timer.wall };
      mono = 40;
    }
    timer = advance(timer, wall, mono);
    return { elapsed: timer.elapsed, passed };
  });
}

describe('advance', () => {
  test('counts the time that a page runs', () => {
    const timer = advance({ elapsed: 500, wall: 10_000, mono: 70 }, 11_000, 1_070);

    expect(timer).toEqual({ elapsed: 1_500, wall: 11_000, mono: 1_070 });
  });

  test('counts sleep, in which the monotonic clock stops', () => {
    expect(advance({ elapsed: 0, wall: 10_000, mono: 70 }, 610_000, 80).elapsed).toBe(600_000);
  });

  test('counts the time in which the page was closed', () => {
    expect(advance({ elapsed: 0, wall: 10_000 }, 70_000, 12).elapsed).toBe(60_000);
  });

  test('counts on when the wall clock is put back', () => {
    expect(advance({ elapsed: 0, wall: 10_000, mono: 70 }, 2_000, 1_070).elapsed).toBe(1_000);
  });

  test('stands still rather than go back when both clocks do', () => {
    expect(advance({ elapsed: 900, wall: 10_000, mono: 70 }, 2_000, 20).elapsed).toBe(900);
  });

  test('never goes back and never loses time, whatever happens', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(untroubled, clockChanged)), (happenings) => {
        let before = 0;
        for (const { elapsed, passed } of play(happenings)) {
          expect(elapsed).toBeGreaterThanOrEqual(before);
          expect(elapsed).toBeGreaterThanOrEqual(passed);
          before = elapsed;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('counts exactly the time that passed while nobody changes the clock', () => {
    fc.assert(
      fc.property(fc.array(untroubled), (happenings) => {
        for (const { elapsed, passed } of play(happenings)) expect(elapsed).toBe(passed);
      }),
    );
  });

  test('counts no more than the time that passed and what the clock was put forward', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(untroubled, clockChanged)), (happenings) => {
        const forward = happenings.reduce(
          (sum, happening) => sum + ('by' in happening ? Math.max(0, happening.by) : 0),
          0,
        );
        const { elapsed, passed } = play(happenings).at(-1) ?? { elapsed: 0, passed: 0 };
        expect(elapsed).toBeLessThanOrEqual(passed + forward);
      }),
    );
  });
});

describe('secondsLeft', () => {
  test.each([
    [0, 2700],
    [1, 2700],
    [1_000, 2699],
    [2_699_999, 1],
    [2_700_000, 0],
    [9_000_000, 0],
  ])('leaves after %i ms of 45 minutes %i s', (elapsed, left) => {
    expect(secondsLeft({ elapsed, wall: 0 }, 45)).toBe(left);
  });
});
