import { describe, expect, test } from 'vitest';
import { EMPTY_RECORD, type Attempt, type LearnerRecord, type Play } from '#domain/record/fold.ts';
import {
  attemptsAt,
  lessonProgress,
  newestFirst,
  openAttempt,
  playsOf,
  seenItems,
} from '#domain/record/select.ts';
import { makeForm } from '../assessment/make-item.ts';

function makeAttempt(overrides: Partial<Attempt>): Attempt {
  return {
    ...{ id: 'a1', exam: 'final', seed: 7, minutes: 45, form: [], responses: {}, flagged: [] },
    startedAt: '2026-11-22T09:00:00.000Z',
    ...overrides,
  };
}

function makePlay(overrides: Partial<Play>): Play {
  return {
    ...{ id: 'p1', roleplay: 'late-parcel', version: 1, seed: 7, picks: [], takenOver: 0 },
    startedAt: '2026-11-22T09:00:00.000Z',
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

const submitted: Attempt['submitted'] = {
  ...{ at: '2026-11-22T09:40:00.000Z', elapsed: 60_000, earned: 1, possible: 1, passed: true },
  ...{ correct: [], keys: {} },
};

const older = '2026-11-20T09:00:00.000Z';
const newer = '2026-11-21T09:00:00.000Z';

describe('attemptsAt', () => {
  test('lists the attempts at one exam, newest first', () => {
    const record = recordOf([
      makeAttempt({ id: 'older', exam: 'final', startedAt: older }),
      makeAttempt({ id: 'other', exam: 'practical' }),
      makeAttempt({ id: 'newer', exam: 'final', startedAt: newer }),
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
      makeAttempt({ id: 'open', startedAt: older }),
      makeAttempt({ id: 'closed', startedAt: newer, submitted }),
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
      makeAttempt({ id: 'older', startedAt: older }),
      makeAttempt({ id: 'newer', startedAt: newer }),
    ]);

    expect(openAttempt(record, 'final')?.id).toBe('newer');
  });
});

describe('seenItems', () => {
  test('gathers the items of every form of the exam, answered or not', () => {
    const record = recordOf([
      makeAttempt({ id: 'closed', form: makeForm(['greet', 'repair']), submitted }),
      makeAttempt({ id: 'open', form: makeForm(['repair', 'close']) }),
      makeAttempt({ id: 'other', exam: 'practical', form: makeForm(['styles']) }),
    ]);

    expect([...seenItems(record, 'final')].sort()).toEqual(['close', 'greet', 'repair']);
  });
});

describe('playsOf', () => {
  test('lists the plays of one role-play, newest first', () => {
    const record = recordOf(
      [],
      [
        makePlay({ id: 'older', roleplay: 'late-parcel', startedAt: older }),
        makePlay({ id: 'other', roleplay: 'window-lifter-call' }),
        makePlay({ id: 'newer', roleplay: 'late-parcel', startedAt: newer }),
      ],
    );

    expect(playsOf(record, 'late-parcel').map(({ id }) => id)).toEqual(['newer', 'older']);
  });
});

describe('newestFirst', () => {
  test('sorts times from the newest to the oldest', () => {
    expect([older, newer, older].sort(newestFirst)).toEqual([newer, older, older]);
  });
});

describe('lessonProgress', () => {
  const record: LearnerRecord = {
    ...EMPTY_RECORD,
    lessons: {
      begun: { openedAt: older, sections: [] },
      finished: { openedAt: older, finishedAt: newer, sections: [] },
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
