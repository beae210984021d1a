import { LANG_NAMES } from './content.ts';
import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';

/** One language of a lesson. */
export interface Version {
  lesson: Lesson;
  /** Lines of which a problem is told already. What stands there is not compared. */
  told: ReadonlySet<number>;
}

/** What one language has and the other lacks, told where it stands. */
export function wordMissing(
  { lesson }: Version,
  theirs: Version,
  name: string,
  line: number,
): Problem {
  const message = `The ${LANG_NAMES[theirs.lesson.lang]} lesson does not have this. Add it there, or remove it here.`;
  return lesson.problemOn(line, name, 'lesson-part-in-one-language', message);
}
