import {
  guideLessonsOf,
  LANG_NAMES,
  languagesOf,
  LESSON_FOLDERS,
  lessonIdsOf,
  versionsOf,
  type Content,
} from './content.ts';
import { nearest } from './did-you-mean.ts';
import { findComponentProblems } from './find-component-problems.ts';
import { compareLanguages } from './find-language-problems.ts';
import { findLinkProblems } from './find-link-problems.ts';
import { findMinutesNotices } from './find-minutes-notices.ts';
import { findReferenceProblems, findWithdrawnChecks } from './find-reference-problems.ts';
import { findSectionProblems } from './find-section-problems.ts';
import { plural, type Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import { TEXT_IN_BRACES } from './word-mdx-error.ts';

const CHECKS_AT_LEAST = 4;

/** What is wrong with lessons, each by itself and against its other language. */
export function findLessonProblems(content: Content): Problem[] {
  return lessonIdsOf(content).flatMap((id) => {
    const lessons = versionsOf(content, id).map(([, lesson]) => lesson);
    const versions = lessons.map((lesson) => {
      const problems = findOwnProblems(content, lesson);
      return { lesson, problems, told: new Set(problems.map(({ line }) => line)) };
    });
    const [first, second] = versions;
    return [
      ...versions.flatMap(({ problems }) => problems),
      ...findTooFewChecks(lessons),
      ...findMissingVersions(content, lessons),
      ...(first && second ? compareLanguages(first, second, taughtIn(content, id)) : []),
    ];
  });
}

function findOwnProblems(content: Content, lesson: Lesson): Problem[] {
  return [
    ...findSectionProblems(lesson),
    ...findComponentProblems(lesson),
    ...findReferenceProblems(content, lesson),
    ...findWithdrawnChecks(content, lesson),
    ...findLinkProblems(content, lesson),
    ...findCode(lesson),
    ...(lesson.body?.slips ?? []).map(({ line, told }) => lesson.problemOn(line, '', ...told)),
    ...findSourcesProblems(content, lesson),
    ...findMinutesNotices(lesson),
  ];
}

/** The sections of a lesson that items name. */
function taughtIn({ items }: Content, lessonId: string): Set<string> {
  const teaches = items.entries.map(({ data }) => data.teaches.split('#'));
  return new Set(teaches.flatMap(([id, anchor]) => (id === lessonId && anchor ? [anchor] : [])));
}

function findMissingVersions(content: Content, versions: readonly Lesson[]): Problem[] {
  const [written] = versions;
  if (!written) return [];
  return languagesOf(content)
    .filter((lang) => !versions.some((lesson) => lesson.lang === lang))
    .map((lang) => {
      const file = `content/lessons/${LESSON_FOLDERS[lang]}/${written.id}.mdx`;
      return written.problemOn(
        1,
        '',
        'lesson-language-missing',
        `The lesson is missing in ${LANG_NAMES[lang]}. Write ${file}.`,
      );
    });
}

function findCode({ body, problemOn }: Lesson): Problem[] {
  return (body?.code ?? []).map(({ kind, text, line }) =>
    kind === 'import'
      ? problemOn(
          line,
          '',
          'lesson-code',
          'A lesson needs no "import" or "export": its components are there already. Remove this.',
        )
      : problemOn(line, `{${text}}`, ...TEXT_IN_BRACES),
  );
}

/** Where only one language has too few, the other is compared with it: that tells which are missing. */
function findTooFewChecks(lessons: readonly Lesson[]): Problem[] {
  // A misspelt check is told as such.
  const counted = lessons.flatMap(({ body, problemOn }) =>
    body
      ? [{ problemOn, count: body.uses.filter(({ name }) => nearest(name, ['Check'])).length }]
      : [],
  );
  if (counted.some(({ count }) => count >= CHECKS_AT_LEAST)) return [];
  return counted.map(({ problemOn, count }) => {
    const message = `The lesson has ${plural(count, 'check')}, and needs at least ${CHECKS_AT_LEAST}. Add <Check item="…" /> after the paragraphs that teach the answers.`;
    return problemOn(1, '', 'lesson-checks-too-few', message);
  });
}

/** Lessons that name no rows of the register, and lessons for trainers that name some. */
function findSourcesProblems(content: Content, { id, front, problem }: Lesson): Problem[] {
  // Without the course nobody knows which lessons are for trainers.
  if (!front || !content.course) return [];
  const isGuide = guideLessonsOf(content).has(id);
  if (isGuide && front.sources) {
    const message = 'A lesson for trainers teaches no rows of the register. Remove "sources".';
    return [problem(['sources'], 'lesson-rows-for-trainers', message)];
  }
  if (isGuide || front.sources) return [];
  const message =
    'Add "sources". Name the rows of the fact register that it teaches, such as [K002-066].';
  return [problem(['sources'], 'field-missing', message)];
}
