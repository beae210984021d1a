import { advance, JUMP, jumpOf, type Timer } from '#domain/assessment/timer.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const RUNS = process.env['SOAK'] ? 10_000 : 1000;

/** What may happen to a computer while an exam runs, in milliseconds. */
type Step =
  { kind: 'run' | 'sleep' | 'reload'; for: number } | { kind: 'clock changed'; by: number };

const lasting = fc.integer({ min: 1, max: 600_000 });
const honest = fc.record({ kind: fc.constantFrom('run', 'sleep', 'reload'), for: lasting });
const changed = fc.record({
  kind: fc.constant('clock changed' as const),
  by: fc.integer({ min: -7_200_000, max: 7_200_000 }),
});

/** Plays the steps, and notes the timer and the jump after each. */
function play(steps: readonly Step[]) {
  let wall = 1_800_000_000_000;
  let mono = 0;
  let timer: Timer = { elapsed: 0, wall };
  let spent = 0;
  return steps.map((step) => {
    const isReload = step.kind === 'reload';
    const lasted = 'for' in step ? step.for : 0;
    spent += lasted;
    wall += 'by' in step ? step.by : lasted;
    mono = isReload ? 0 : mono + (step.kind === 'run' ? lasted : 0);
    // A page that was loaded anew knows only what was stored.
    if (isReload) timer = { elapsed: timer.elapsed, wall: timer.wall };
    const before = timer;
    const jump = jumpOf(timer, wall, mono);
    timer = advance(timer, wall, mono);
    return { step, before, timer, jump, spent };
  });
}

const isStart = (timer: Timer) => timer.mono === undefined;

describe('the clock of an exam', () => {
  test(`neither gives nor hides time over ${RUNS} sequences of running, sleeping and reloading`, () => {
    fc.assert(
      fc.property(fc.array(honest, { maxLength: 60 }), (steps) => {
        for (const { timer, spent } of play(steps as Step[])) expect(timer.elapsed).toBe(spent);
      }),
      { numRuns: RUNS },
    );
  });

  test('never goes back, and never counts less than was spent, whatever is done to the clock', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(honest, changed), { maxLength: 60 }), (steps) => {
        for (const { before, timer, step } of play(steps as Step[])) {
          const lasted = 'for' in step ? step.for : 0;
          expect(timer.elapsed - before.elapsed).toBeGreaterThanOrEqual(lasted);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test('records every jump of more than two seconds while the page is open, and no smaller one', () => {
    let recorded = 0;
    fc.assert(
      fc.property(fc.array(fc.oneof(honest, changed), { maxLength: 60 }), (steps) => {
        for (const { before, step, jump } of play(steps as Step[])) {
          if (isStart(before)) continue;
          const apart = step.kind === 'sleep' ? step.for : 'by' in step ? step.by : 0;
          expect(jump).toBe(Math.abs(apart) > JUMP ? apart : 0);
          if (jump !== 0) recorded += 1;
        }
      }),
      { numRuns: RUNS },
    );
    console.info(`timer: ${RUNS} sequences, ${recorded} jumps, all recorded`);
  });
});
