import { describe, expect, test } from 'vitest';
import type { Fact } from '#domain/record/event.ts';
import { fold, type Answer } from '#domain/record/fold.ts';
import { answersByItem } from '#domain/review/answers.ts';
import { missedItems } from '#domain/review/missed.ts';
import { dueAt, dueItems } from '#domain/review/schedule.ts';
import { FACTS, makeEvents } from '../record/make-event.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = '2026-11-22T09:00:00.000Z';

function answered(item: string, correct: boolean, sure?: 1 | 2 | 3): Fact {
  return { kind: 'item-answered', item, response: ['a'], correct, ...(sure ? { sure } : {}) };
}

const recordOf = (...facts: Fact[]) => fold(makeEvents(facts));

/** Answers a day apart. */
function daily(...answers: [correct: boolean, sure?: 1 | 2 | 3][]): Answer[] {
  return answers.map(([correct, sure], day) => ({
    ...{ correct, clock: day + 1, at: new Date(Date.parse(START) + day * DAY).toISOString() },
    ...(sure ? { sure } : {}),
  }));
}

/** Whole days from the last answer to the day an item is due. */
function daysUntilDue(answers: Answer[]): number {
  const last = Date.parse(answers.at(-1)?.at ?? START);
  return Math.round((dueAt(answers).getTime() - last) / DAY);
}

describe('answersByItem', () => {
  test('gathers lessons, practice and exams in their order', () => {
    const record = recordOf(
      answered('greet', false, 3),
      FACTS['attempt-started'],
      {
        ...FACTS['attempt-submitted'],
        correct: ['greet'],
        keys: { greet: ['own'], repair: ['x'] },
      },
      answered('greet', false),
    );

    const answers = answersByItem(record);

    expect(answers.get('greet')?.map(({ correct }) => correct)).toEqual([false, true, false]);
    expect(answers.get('repair')?.map(({ correct }) => correct)).toEqual([false]);
  });

  test('goes by the latest scoring of an attempt', () => {
    const record = recordOf(
      FACTS['attempt-started'],
      { ...FACTS['attempt-submitted'], correct: [], keys: { greet: ['shrug'] } },
      { ...FACTS['attempt-rescored'], correct: ['greet'], keys: { greet: ['own'] } },
    );

    expect(
      answersByItem(record)
        .get('greet')
        ?.map(({ correct }) => correct),
    ).toEqual([true]);
  });

  test('knows nothing of an attempt that is still open', () => {
    expect(answersByItem(recordOf(FACTS['attempt-started'])).size).toBe(0);
  });
});

describe('missedItems', () => {
  test('lists what was last answered wrongly, certain ones first, then the latest', () => {
    const record = recordOf(
      answered('old', false),
      answered('certain', false, 3),
      answered('mended', false, 3),
      answered('new', false, 1),
      answered('mended', true, 1),
    );

    expect(missedItems(record)).toEqual(['certain', 'new', 'old']);
  });
});

describe('dueAt', () => {
  test('brings a miss back the next day at the latest', () => {
    expect(daysUntilDue(daily([false]))).toBe(1);
    expect(daysUntilDue(daily([true, 3], [false, 3]))).toBe(1);
  });

  test('waits longer the surer a right answer was', () => {
    const [guess, fairly, certain] = ([1, 2, 3] as const).map((sure) =>
      daysUntilDue(daily([true, sure])),
    );

    expect(guess).toBeLessThan(fairly ?? 0);
    expect(fairly).toBeLessThan(certain ?? 0);
  });

  test('takes a right answer that nobody asked about for a fairly sure one', () => {
    expect(daysUntilDue(daily([true]))).toBe(daysUntilDue(daily([true, 2])));
  });

  test('waits longer after each right answer', () => {
    const [once, twice] = [daily([true, 2]), daily([true, 2], [true, 2])].map(daysUntilDue);

    expect(twice).toBeGreaterThan(once ?? 0);
  });

  test('takes a clock that was put back for no time at all', () => {
    const answers = daily([true, 2], [true, 2]);
    answers.push({ correct: true, sure: 2, clock: 9, at: '2026-01-01T00:00:00.000Z' });

    expect(dueAt(answers).getTime()).toBeGreaterThan(Date.parse(answers[1]?.at ?? ''));
  });
});

describe('dueItems', () => {
  test('lists what is due by then: certain misses first, then the longest overdue', () => {
    const record = recordOf(
      answered('overdue', false),
      answered('late', false),
      answered('certain', false, 3),
      answered('known', true, 3),
    );
    const later = new Date(Date.parse(START) + 2 * DAY);

    expect(dueItems(record, later)).toEqual(['certain', 'overdue', 'late']);
    expect(dueItems(record, new Date(START))).toEqual([]);
    // Being certain is urgent only where it was wrong.
    const much = new Date('2028-01-01T00:00:00.000Z');
    expect(dueItems(record, much)).toEqual(['certain', 'overdue', 'late', 'known']);
  });
});
