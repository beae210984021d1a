import {
  hasSection,
  LANG_NAMES,
  lessonIdsOf,
  plannedLessonsOf,
  versionsOf,
  type Content,
  type Entry,
} from './content.ts';
import { suggest } from './did-you-mean.ts';
import type { Path } from './place.ts';
import type { Problem } from './problem.ts';

/**
 * Checks that `lesson#section` leads to a section. One that only one language has is told there.
 *
 * A lesson that is planned but not written is only a notice.
 */
export function findTeachesProblems(
  content: Content,
  entry: Entry<unknown>,
  path: Path,
  teaches: string,
): Problem[] {
  const [lessonId = '', anchor] = teaches.split('#');
  const versions = versionsOf(content, lessonId);
  if (versions.length === 0) return findMissingLesson(content, entry, path, lessonId);
  if (anchor === undefined) return [];

  const bodies = versions.flatMap(([lang, { body }]) => (body ? [{ lang, body }] : []));
  const [first] = bodies;
  if (!first || hasSection(content, lessonId, anchor)) return [];
  const anchors = first.body.sections.flatMap((section) => section.anchor ?? []);
  const languages = bodies.map(({ lang }) => LANG_NAMES[lang]).join(' and in ');
  const message = `The lesson "${lessonId}" has no section "#${anchor}" in ${languages}. ${suggest(anchor, anchors)}`;
  return [entry.problem(path, 'reference-section-unknown', message)];
}

function findMissingLesson(
  content: Content,
  entry: Entry<unknown>,
  path: Path,
  lessonId: string,
): Problem[] {
  // Without the course nobody knows what is planned.
  if (!content.course) return [];
  const planned = plannedLessonsOf(content);
  if (planned.includes(lessonId)) {
    return [
      entry.problem(
        path,
        'reference-lesson-planned',
        `To be taught by "${lessonId}", which is planned and not written yet. Nothing to do until then.`,
        'notice',
      ),
    ];
  }
  const advice = suggest(lessonId, [...lessonIdsOf(content), ...planned]);
  return [
    entry.problem(path, 'reference-lesson-unknown', `There is no lesson "${lessonId}". ${advice}`),
  ];
}
