import { describe, expect, test } from 'vitest';
import type { RecordEvent } from '#domain/record/event.ts';
import { fold } from '#domain/record/fold.ts';
import { activityByWeek, masteryByTopic } from '#domain/record/insights.ts';
import { FACTS, makeEvent, makeEvents } from './make-event.ts';

describe('activityByWeek', () => {
  const on = (day: string, clock: number): RecordEvent =>
    makeEvent(FACTS['lesson-reached'], { clock, at: `2026-${day}T09:00:00.000Z` });
  const monthOf = (at: string) => `month ${Number(at.slice(5, 7))}`;

  test('counts what was done in each, the oldest first, and lists none without', () => {
    const events = [on('11-22', 1), on('09-20', 2), on('11-23', 3), on('09-21', 4)];

    expect(activityByWeek(events, monthOf)).toEqual([
      { week: 'month 9', count: 2 },
      { week: 'month 11', count: 2 },
    ]);
  });

  test("goes by the learner's own week", () => {
    const events = [on('11-22', 1), on('11-23', 2)];

    expect(activityByWeek(events, () => 'one')).toEqual([{ week: 'one', count: 2 }]);
    expect(activityByWeek(events, (at) => at)).toHaveLength(2);
  });

  test('does not count a jump of the clock', () => {
    expect(activityByWeek([makeEvent(FACTS['attempt-jumped'])], monthOf)).toEqual([]);
  });

  test('is nothing for a newcomer', () => {
    expect(activityByWeek([], monthOf)).toEqual([]);
  });
});

describe('masteryByTopic', () => {
  const topics = new Map([
    ...([
      ['greet', 'opening'],
      ['ask', 'opening'],
    ] as const),
    ...([
      ['repair', 'remedy'],
      ['close', 'closing'],
    ] as const),
  ]);
  const answered = (item: string, correct: boolean) =>
    ({ ...FACTS['item-answered'], item, correct }) as const;
  const mastery = (...facts: ReturnType<typeof answered>[]) =>
    masteryByTopic(fold(makeEvents(facts)), topics);

  test('counts the items tried and those right, by topic in the order of the course', () => {
    expect(
      mastery(answered('repair', true), answered('ask', false), answered('greet', true)),
    ).toEqual([
      { topic: 'opening', tried: 2, right: 1 },
      { topic: 'remedy', tried: 1, right: 1 },
    ]);
  });

  test('goes by the latest answer to an item', () => {
    expect(mastery(answered('greet', true), answered('greet', false))).toEqual([
      { topic: 'opening', tried: 1, right: 0 },
    ]);
  });

  test('leaves out items that are no longer in the course', () => {
    expect(mastery(answered('removed', true), answered('constructor', true))).toEqual([]);
  });
});
