import type { LearnerRecord } from './fold.ts';
import { lessonProgress } from './select.ts';

/** A lesson as the course map lists it. */
export interface LessonStation {
  id: string;
  title: string;
  href: string;
  minutes: number;
}

/** What a learner can go on with. */
export interface Stations {
  lessons: LessonStation[];
  exams: Omit<LessonStation, 'minutes'>[];
}

/**
 * The lesson to go on with: the one begun last, else the first not finished.
 * Nothing when all are finished.
 */
export function nextLesson<T extends { id: string }>(
  record: LearnerRecord,
  lessons: readonly T[],
): T | undefined {
  const openedClock = ({ id }: T) => record.lessons[id]?.openedClock ?? 0;
  const begun = lessons.filter(({ id }) => lessonProgress(record, id) === 'begun');
  const latest = begun.sort((a, b) => openedClock(b) - openedClock(a))[0];
  return latest ?? lessons.find(({ id }) => lessonProgress(record, id) === 'to-do');
}
