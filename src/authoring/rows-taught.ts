import type { Fact } from '#schemas/facts.ts';
import { lessonIdsOf, versionsOf, type Content } from './content.ts';

/** Which rows of the register the course has. */
export interface Teaching {
  /** The lessons that name a row, in the order of the course. */
  lessonsOf: (row: string) => string[];
  /** Whether a lesson names the row, or the role-play that stages it is written. */
  isTaught: (fact: Fact) => boolean;
}

/** Goes through the lessons once; what it returns can be asked about every row. */
export function teachingOf(content: Content): Teaching {
  const lessons = new Map<string, string[]>();
  for (const lessonId of inCourseOrder(content)) {
    for (const row of rowsOf(content, lessonId)) {
      lessons.set(row, [...(lessons.get(row) ?? []), lessonId]);
    }
  }
  const lessonsOf = (row: string) => lessons.get(row) ?? [];
  return {
    lessonsOf,
    isTaught: ({ id, roleplay }) =>
      lessonsOf(id).length > 0 || (roleplay !== undefined && content.roleplays.ids.has(roleplay)),
  };
}

/** The rows that a lesson names, in whatever language. */
export function rowsOf(content: Content, lessonId: string): Set<string> {
  return new Set(versionsOf(content, lessonId).flatMap(([, { front }]) => front?.sources ?? []));
}

function inCourseOrder(content: Content): string[] {
  const listed = content.course?.data.modules.flatMap(({ lessons }) => lessons) ?? [];
  return [...new Set([...listed, ...lessonIdsOf(content)])];
}
