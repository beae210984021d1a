import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import { minutesFor } from './reading-time.ts';

/** People read at different speeds; further off than this, the course page misleads most of them. */
const OFF_BY = 1 / 3;

/** A lesson whose stated minutes are far from what reading it and doing its checks takes. */
export function findMinutesNotices({ front, body, lang, problem }: Lesson): Problem[] {
  if (!front || !body) return [];
  const likely = Math.round(minutesFor(body, lang));
  // The least that a lesson may state.
  if (likely < 5 || Math.abs(front.minutes - likely) <= likely * OFF_BY) return [];
  const message = `The lesson states ${front.minutes} minutes; reading it and answering its checks takes about ${likely}. Write "minutes: ${likely}", or change the lesson.`;
  return [problem(['minutes'], 'lesson-minutes-off', message, 'notice')];
}
