import { describe, expect, test } from 'vitest';
import type { RecordEvent } from '#domain/record/event.ts';
import { timeline } from '#domain/record/timeline.ts';
import { FACTS, makeEvent } from './make-event.ts';

function answered(at: string, correct: boolean): RecordEvent {
  return makeEvent({ ...FACTS['item-answered'], correct }, { at });
}

function linesOf(events: readonly RecordEvent[]) {
  return timeline(events, (at) => at.slice(0, 10));
}

describe('timeline', () => {
  test('puts the newest first', () => {
    const opened = makeEvent(FACTS['lesson-opened'], { clock: 1 });
    const finished = makeEvent(FACTS['lesson-finished'], { clock: 2 });

    expect(linesOf([opened, finished])).toEqual([
      { kind: 'event', at: finished.at, event: finished },
      { kind: 'event', at: opened.at, event: opened },
    ]);
  });

  test('makes one line of the answers of a day, and counts those that were right', () => {
    const lines = linesOf([
      answered('2026-11-22T09:00:00.000Z', true),
      answered('2026-11-22T09:01:00.000Z', false),
      answered('2026-11-22T17:00:00.000Z', true),
    ]);

    expect(lines).toEqual([
      { kind: 'items', at: '2026-11-22T09:00:00.000Z', answered: 3, right: 2 },
    ]);
  });

  test('begins a new line with a new day', () => {
    const lines = linesOf([
      answered('2026-11-21T23:59:00.000Z', true),
      answered('2026-11-22T00:01:00.000Z', false),
    ]);

    expect(lines).toMatchObject([
      { answered: 1, right: 0 },
      { answered: 1, right: 1 },
    ]);
  });

  test("goes by the learner's own day", () => {
    const lateInBeijing = answered('2026-11-22T15:59:00.000Z', true);
    const earlyInBeijing = answered('2026-11-22T16:01:00.000Z', true);
    const dayInBeijing = (at: string) =>
      new Intl.DateTimeFormat('en', { timeZone: 'Asia/Shanghai' }).format(new Date(at));

    expect(timeline([lateInBeijing, earlyInBeijing], dayInBeijing)).toHaveLength(2);
  });

  test('begins a new line after something else was done', () => {
    const lines = linesOf([
      answered('2026-11-22T09:00:00.000Z', true),
      makeEvent(FACTS['lesson-finished']),
      answered('2026-11-22T09:30:00.000Z', true),
    ]);

    expect(lines.map(({ kind }) => kind)).toEqual(['items', 'event', 'items']);
  });

  test('goes on with the line over what is not shown', () => {
    const lines = linesOf([
      answered('2026-11-22T09:00:00.000Z', true),
      makeEvent(FACTS['lesson-reached']),
      answered('2026-11-22T09:30:00.000Z', true),
    ]);

    expect(lines).toMatchObject([{ kind: 'items', answered: 2 }]);
  });

  test('shows what was begun and ended, not each step on the way', () => {
    const shown = Object.values(FACTS)
      .filter((fact) => linesOf([makeEvent(fact)]).length > 0)
      .map(({ kind }) => kind);

    expect(shown).toEqual([
      ...['lesson-opened', 'lesson-finished', 'item-answered', 'play-started', 'play-ended'],
      ...['attempt-started', 'attempt-submitted', 'attempt-rescored', 'certificate-issued'],
    ]);
  });
});
