import {
  LANG_NAMES,
  languagesOf,
  LESSON_FOLDERS,
  lessonIdsOf,
  versionsOf,
  type Content,
} from './content.ts';
import { nearest } from './did-you-mean.ts';
import { findComponentProblems } from './find-component-problems.ts';
import { findLanguageProblems, findOrderProblems } from './find-language-problems.ts';
import { findLinkProblems } from './find-link-problems.ts';
import { findReferenceProblems, findWithdrawnChecks } from './find-reference-problems.ts';
import { findSectionProblems } from './find-section-problems.ts';
import { plural, type Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import { TEXT_IN_BRACES } from './word-mdx-error.ts';

const CHECKS_AT_LEAST = 4;

/** What is wrong with lessons, each by itself and against its other language. */
export function findLessonProblems(content: Content): Problem[] {
  return lessonIdsOf(content).flatMap((id) => {
    const versions = versionsOf(content, id).map(([, lesson]) => lesson);
    const [first, second] = versions;
    const compared =
      first && second
        ? [
            ...findLanguageProblems(first, second),
            ...findLanguageProblems(second, first),
            ...findOrderProblems(second, first),
          ]
        : [];
    return [
      ...versions.flatMap((lesson) => findOwnProblems(content, lesson)),
      ...findMissingVersions(content, versions),
      ...compared,
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
    ...findTooFewChecks(lesson),
  ];
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

function findTooFewChecks({ body, problemOn }: Lesson): Problem[] {
  if (!body) return [];
  // A misspelt check is told as such.
  const count = body.uses.filter(({ name }) => nearest(name, ['Check'])).length;
  if (count >= CHECKS_AT_LEAST) return [];
  const message = `The lesson has ${plural(count, 'check')}, and needs at least ${CHECKS_AT_LEAST}. Add <Check item="…" /> after the paragraphs that teach the answers.`;
  return [problemOn(1, '', 'lesson-checks-too-few', message)];
}
