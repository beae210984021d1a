import { describe, expect, test } from 'vitest';
import { EMPTY_RECORD, type LearnerRecord, type LessonState } from '#domain/record/fold.ts';
import { nextLesson } from '#domain/record/next-lesson.ts';

const lessons = ['greet', 'ask', 'repair', 'close'].map((id) => ({ id }));

function recordOf(states: Readonly<Record<string, LessonState>>): LearnerRecord {
  return { ...EMPTY_RECORD, lessons: states };
}

function begun(openedClock: number): LessonState {
  return { openedAt: '2026-11-22T09:00:00.000Z', openedClock, sections: [] };
}

function finished(openedClock: number): LessonState {
  return { ...begun(openedClock), finishedAt: '2026-11-22T09:20:00.000Z' };
}

describe('nextLesson', () => {
  test('is the first lesson for a newcomer', () => {
    expect(nextLesson(EMPTY_RECORD, lessons)).toEqual({ id: 'greet' });
  });

  test('is the lesson begun last, wherever it stands', () => {
    const record = recordOf({ close: begun(2), ask: begun(3), greet: begun(1) });

    expect(nextLesson(record, lessons)?.id).toBe('ask');
  });

  test('is the lesson begun last, though the time of day was put back since', () => {
    const early = { ...begun(2), openedAt: '2026-11-21T09:00:00.000Z' };
    const record = recordOf({ ask: begun(1), close: early });

    expect(nextLesson(record, lessons)?.id).toBe('close');
  });

  test('is the first in the course of two that two devices began at once', () => {
    const record = recordOf({ repair: begun(2), ask: begun(2) });

    expect(nextLesson(record, lessons)?.id).toBe('ask');
  });

  test('is the first lesson to do when every lesson begun is finished', () => {
    const record = recordOf({ greet: finished(1), repair: finished(2) });

    expect(nextLesson(record, lessons)?.id).toBe('ask');
  });

  test('goes on with a lesson begun rather than with one finished later', () => {
    const record = recordOf({ ask: begun(1), greet: finished(3) });

    expect(nextLesson(record, lessons)?.id).toBe('ask');
  });

  test('ignores lessons that are no longer in the course', () => {
    const record = recordOf({ removed: begun(3) });

    expect(nextLesson(record, lessons)?.id).toBe('greet');
  });

  test('is nothing when all are finished', () => {
    const record = recordOf(Object.fromEntries(lessons.map(({ id }) => [id, finished(2)])));

    expect(nextLesson(record, lessons)).toBeUndefined();
  });

  test('leaves the list of lessons in its order', () => {
    const list = [...lessons];

    nextLesson(recordOf({ close: begun(2), ask: begun(3) }), list);

    expect(list).toEqual(lessons);
  });
});
