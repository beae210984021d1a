import { describe, expect, test } from 'vitest';
import {
  EMPTY_RECORD,
  type Attempt,
  type LearnerRecord,
  type Play,
  type Submitted,
} from '#domain/record/fold.ts';
import {
  attemptsAt,
  hasPassed,
  latestScoring,
  lessonProgress,
  newestFirst,
  openAttempt,
  playsOf,
} from '#domain/record/select.ts';

function makeAttempt(overrides: Partial<Attempt>): Attempt {
  return {
    ...{ id: 'a1', exam: 'final', seed: 7, draw: 1, minutes: 45, time: 'standard', content: '' },
    ...{ form: [], responses: {}, flagged: [], struck: {}, rescored: [] },
    ...{ jumps: [], startedAt: '2026-11-22T09:00:00.000Z', startedClock: 1 },
    ...overrides,
  };
}

function makePlay(overrides: Partial<Play>): Play {
  return {
    ...{ id: 'p1', roleplay: 'late-parcel', version: 1, seed: 7, level: 2, picks: [] },
    ...{ takenOver: 0, helped: 0 },
    ...{ startedAt: '2026-11-22T09:00:00.000Z', startedClock: 1 },
    ...overrides,
  };
}

function recordOf(attempts: readonly Attempt[], plays: readonly Play[] = []): LearnerRecord {
  return {
    ...EMPTY_RECORD,
    attempts: Object.fromEntries(attempts.map((attempt) => [attempt.id, attempt])),
    plays: Object.fromEntries(plays.map((play) => [play.id, play])),
  };
}

const submitted: Submitted = {
  ...{ at: '2026-11-22T09:40:00.000Z', elapsed: 60_000, earned: 1, possible: 1, passed: true },
  ...{ clock: 9, correct: [], keys: {}, content: '' },
};

describe('attemptsAt', () => {
  test('lists the attempts at one exam, newest first', () => {
    const record = recordOf([
      makeAttempt({ id: 'older', exam: 'final', startedClock: 1 }),
      makeAttempt({ id: 'other', exam: 'practical' }),
      makeAttempt({ id: 'newer', exam: 'final', startedClock: 2 }),
    ]);

    expect(attemptsAt(record, 'final').map(({ id }) => id)).toEqual(['newer', 'older']);
  });

  test('lists nothing for an exam never begun', () => {
    expect(attemptsAt(EMPTY_RECORD, 'final')).toEqual([]);
  });
});

describe('openAttempt', () => {
  test('finds the attempt that was not handed in', () => {
    const record = recordOf([
      makeAttempt({ id: 'open', startedClock: 1 }),
      makeAttempt({ id: 'closed', startedClock: 2, submitted }),
    ]);

    expect(openAttempt(record, 'final')?.id).toBe('open');
  });

  test('finds none when all are handed in, or only those at another exam are open', () => {
    const record = recordOf([
      makeAttempt({ id: 'closed', submitted }),
      makeAttempt({ id: 'other', exam: 'practical' }),
    ]);

    expect(openAttempt(record, 'final')).toBeUndefined();
  });

  test('finds the newest where two are open', () => {
    const record = recordOf([
      makeAttempt({ id: 'older', startedClock: 1 }),
      makeAttempt({ id: 'newer', startedClock: 2 }),
    ]);

    expect(openAttempt(record, 'final')?.id).toBe('newer');
  });
});

describe('an attempt that was scored anew', () => {
  const { clock: _clock, elapsed: _elapsed, ...scoring } = submitted;
  const failed = { ...submitted, earned: 0, passed: false };

  test('stands as it was scored last', () => {
    const attempt = makeAttempt({ submitted, rescored: [scoring, { ...scoring, earned: 3 }] });

    expect(latestScoring(attempt)?.earned).toBe(3);
    expect(latestScoring(makeAttempt({ submitted }))).toBe(submitted);
    expect(latestScoring(makeAttempt({}))).toBeUndefined();
  });

  test('keeps a pass that a corrected key would take away, and gains one that it gives', () => {
    const takenAway = { ...scoring, passed: false };

    expect(hasPassed(makeAttempt({ submitted, rescored: [takenAway] }))).toBe(true);
    expect(hasPassed(makeAttempt({ submitted: failed, rescored: [scoring] }))).toBe(true);
    expect(hasPassed(makeAttempt({ submitted: failed, rescored: [takenAway] }))).toBe(false);
  });
});

describe('playsOf', () => {
  test('lists the plays of one role-play, newest first', () => {
    const record = recordOf(
      [],
      [
        makePlay({ id: 'older', roleplay: 'late-parcel', startedClock: 1 }),
        makePlay({ id: 'other', roleplay: 'window-lifter-call' }),
        makePlay({ id: 'newer', roleplay: 'late-parcel', startedClock: 2 }),
      ],
    );

    expect(playsOf(record, 'late-parcel').map(({ id }) => id)).toEqual(['newer', 'older']);
  });
});

describe('newestFirst', () => {
  const older = makePlay({ id: 'older', startedClock: 1, startedAt: '2026-11-22T10:00:00.000Z' });
  const newer = makePlay({ id: 'newer', startedClock: 2, startedAt: '2026-11-22T08:00:00.000Z' });

  test('goes by the clock of the log, whatever the time of day', () => {
    expect([older, newer].sort(newestFirst)).toEqual([newer, older]);
  });

  test('goes by the id where two devices started at once', () => {
    const a = { ...older, id: 'a' };
    const b = { ...older, id: 'b' };

    expect([a, b].sort(newestFirst)).toEqual([b, a]);
    expect([b, a].sort(newestFirst)).toEqual([b, a]);
    expect(newestFirst(a, a)).toBe(0);
  });
});

describe('lessonProgress', () => {
  const openedAt = '2026-11-22T09:00:00.000Z';
  const record: LearnerRecord = {
    ...EMPTY_RECORD,
    lessons: {
      begun: { openedAt, openedClock: 1, sections: [] },
      finished: { openedAt, openedClock: 1, finishedAt: openedAt, sections: [] },
    },
  };

  test.each([
    ['begun', 'begun'],
    ['finished', 'finished'],
    ['never-opened', 'to-do'],
  ])('says that the lesson "%s" is %s', (lesson, progress) => {
    expect(lessonProgress(record, lesson)).toBe(progress);
  });

  test('takes a lesson named like what every object has for one to do', () => {
    expect(lessonProgress(EMPTY_RECORD, 'constructor')).toBe('to-do');
  });
});
