import { describe, expect, test } from 'vitest';
import { EMPTY_RECORD, type LearnerRecord, type LessonState } from '#domain/record/fold.ts';
import { nextLesson } from '#domain/record/next-lesson.ts';

const lessons = ['greet', 'ask', 'repair', 'close'].map((id) => ({ id }));

function recordOf(states: Readonly<Record<string, LessonState>>): LearnerRecord {
  return { ...EMPTY_RECORD, lessons: states };
}

function begun(day: number): LessonState {
  return { openedAt: `2026-11-${day}T09:00:00.000Z`, sections: [] };
}

function finished(day: number): LessonState {
  return { ...begun(day), finishedAt: `2026-11-${day}T09:20:00.000Z` };
}

describe('nextLesson', () => {
  test('is the first lesson for a newcomer', () => {
    expect(nextLesson(EMPTY_RECORD, lessons)).toEqual({ id: 'greet' });
  });

  test('is the lesson begun last, wherever it stands', () => {
    const record = recordOf({ close: begun(20), ask: begun(21), greet: begun(19) });

    expect(nextLesson(record, lessons)?.id).toBe('ask');
  });

  test('is the first lesson to do when every lesson begun is finished', () => {
    const record = recordOf({ greet: finished(19), repair: finished(20) });

    expect(nextLesson(record, lessons)?.id).toBe('ask');
  });

  test('goes on with a lesson begun rather than with one finished later', () => {
    const record = recordOf({ ask: begun(19), greet: finished(21) });

    expect(nextLesson(record, lessons)?.id).toBe('ask');
  });

  test('ignores lessons that are no longer in the course', () => {
    const record = recordOf({ removed: begun(21) });

    expect(nextLesson(record, lessons)?.id).toBe('greet');
  });

  test('is nothing when all are finished', () => {
    const record = recordOf(Object.fromEntries(lessons.map(({ id }) => [id, finished(20)])));

    expect(nextLesson(record, lessons)).toBeUndefined();
  });

  test('leaves the list of lessons in its order', () => {
    const list = [...lessons];

    nextLesson(recordOf({ close: begun(20), ask: begun(21) }), list);

    expect(list).toEqual(lessons);
  });
});
