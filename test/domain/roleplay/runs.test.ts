import type { Play } from '#domain/record/fold.ts';
import {
  bestPlay,
  countsForCertification,
  finishedPlays,
  replays,
  unfinishedPlay,
} from '#domain/roleplay/runs.ts';
import { describe, expect, test } from 'vitest';
import { makeRolePlay } from './make-roleplay.ts';

function makePlay(overrides: Partial<Play> = {}): Play {
  return {
    ...{ id: 'one', roleplay: 'late-parcel', version: 1, seed: 7, level: 2, picks: [] },
    ...{ takenOver: 0, helped: 0 },
    ...{ startedAt: '2026-11-22T09:00:00.000Z', startedClock: 1 },
    ...overrides,
  };
}

function makeEnd(share: number, passed: boolean) {
  return { ending: 'thanks', passed, share, at: '2026-11-22T09:08:00.000Z' };
}

describe('what counts for a certification', () => {
  const passed = makeEnd(1, true);

  test.each([
    ['a pass with the face alone', { level: 2, ended: passed }, true],
    ['a pass without any help', { level: 3, ended: passed }, true],
    ['a pass with meters', { level: 1, ended: passed }, false],
    ['a pass after a hint', { level: 2, helped: 1, ended: passed }, false],
    ['a pass from a moment of another run', { level: 2, takenOver: 2, ended: passed }, false],
    ['a run that was not passed', { level: 3, ended: makeEnd(0.5, false) }, false],
    ['a run that is not over', { level: 3 }, false],
  ] as const)('%s: %s', (_, overrides, counts) => {
    expect(countsForCertification(makePlay(overrides))).toBe(counts);
  });
});

describe('replays', () => {
  test('holds for a play of this version whose picks are all on offer', () => {
    expect(replays(makeRolePlay(), makePlay({ picks: ['own-it', 'explain'] }))).toBe(true);
  });

  test.each([
    ['another version', { version: 2 }],
    ['another role-play', { roleplay: 'window-lifter-call' }],
    ['a pick that is no longer on offer', { picks: ['shrug'] }],
  ])('does not hold for %s', (_, overrides) => {
    expect(replays(makeRolePlay(), makePlay(overrides))).toBe(false);
  });
});

describe('unfinishedPlay', () => {
  test('is the newest play when it was left before its end', () => {
    const left = makePlay({ id: 'left' });

    expect(unfinishedPlay([left, makePlay({ ended: makeEnd(1, true) })])).toBe(left);
  });

  test('is none once a later play was finished', () => {
    expect(unfinishedPlay([makePlay({ ended: makeEnd(1, true) }), makePlay()])).toBeUndefined();
  });

  test('is none without plays', () => {
    expect(unfinishedPlay([])).toBeUndefined();
  });
});

describe('bestPlay', () => {
  test('puts a pass before a larger share that failed', () => {
    const plays = finishedPlays([
      makePlay({ id: 'failed', ended: makeEnd(0.9, false) }),
      makePlay({ id: 'passed', ended: makeEnd(0.7, true) }),
      makePlay({ id: 'left' }),
    ]);

    expect(bestPlay(plays)?.id).toBe('passed');
  });

  test('is the newest of equals', () => {
    const plays = finishedPlays([
      makePlay({ id: 'newer', ended: makeEnd(0.8, true) }),
      makePlay({ id: 'older', ended: makeEnd(0.8, true) }),
    ]);

    expect(bestPlay(plays)?.id).toBe('newer');
  });
});
