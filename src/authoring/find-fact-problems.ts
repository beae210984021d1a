import { isForLearners } from '#domain/guide.ts';
import type { Fact } from '#schemas/facts.ts';
import {
  isNamed,
  LANG_NAMES,
  lessonIdsOf,
  plannedLessonsOf,
  versionsOf,
  type Content,
  type Entry,
} from './content.ts';
import { suggest } from './did-you-mean.ts';
import { findDuplicates } from './find-duplicates.ts';
import { findUntaughtRows } from './find-untaught-rows.ts';
import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';

/** What is wrong between the fact register, the course and the lessons that name its rows. */
export function findFactProblems(content: Content): Problem[] {
  const { facts } = content;
  if (facts.ids.size === 0) return [];
  const versions = lessonIdsOf(content).map((id) => versionsOf(content, id));
  return [
    ...findDuplicates(
      facts.entries,
      ['id'],
      ({ id }) => id,
      'field-id-twice',
      (id) => `id "${id}"`,
    ),
    ...facts.entries.flatMap((fact) => findWrongHome(content, fact)),
    ...versions.flat().flatMap(([, lesson]) => findUnknownRows(content, lesson)),
    ...versions.flatMap((each) => findRowsOfOneLanguage(content, each)),
    ...findUntaughtRows(content),
  ];
}

/** A row whose lesson does not exist, or stands on the other track. */
function findWrongHome(content: Content, { data, problem }: Entry<Fact>): Problem[] {
  const { lesson, core } = data;
  if (!content.course || lesson === undefined) return [];
  const { modules } = content.course.data;
  const module = modules.find(({ lessons, planned }) => [...lessons, ...planned].includes(lesson));
  const known = [...lessonIdsOf(content), ...plannedLessonsOf(content)];
  if (!known.includes(lesson)) {
    return [
      problem(
        ['lesson'],
        'reference-lesson-unknown',
        `There is no lesson "${lesson}". ${suggest(lesson, known)}`,
      ),
    ];
  }
  if (!module) return [];
  if (!isForLearners(module)) {
    const message = `"${lesson}" is for trainers and teaches no rows. Name a lesson of the course.`;
    return [problem(['lesson'], 'fact-for-trainers', message)];
  }
  if (core === (module.track === 'core')) return [];
  const message = `"${lesson}" stands in the module "${module.id}", which is ${module.track}. Write "core: ${!core}", or name another lesson.`;
  return [problem(['core'], 'fact-track-differs', message)];
}

function findUnknownRows({ facts }: Content, { front, problem }: Lesson): Problem[] {
  const background = new Set(
    facts.entries.filter(({ data }) => data.background).map(({ id }) => id),
  );
  return (front?.sources ?? []).flatMap((row, index) => {
    if (background.has(row)) {
      const message = `${row} is kept for editors, and no lesson teaches it. Remove it.`;
      return [problem(['sources', index], 'reference-row-for-editors', message)];
    }
    if (isNamed(facts, row) || !facts.complete) return [];
    const message = `There is no row ${row} in content/facts. Add it there, or name another.`;
    return [problem(['sources', index], 'reference-row-unknown', message)];
  });
}

/** Rows that a lesson names in only one of its languages. */
function findRowsOfOneLanguage({ facts }: Content, versions: [string, Lesson][]): Problem[] {
  return versions.flatMap(([, { front, problem }]) =>
    (front?.sources ?? []).flatMap((row, index) =>
      versions
        .filter(([, { front: there }]) => there?.sources && !there.sources.includes(row))
        // A row that does not exist is told of by itself.
        .filter(() => isNamed(facts, row))
        .map(([, { lang }]) =>
          problem(
            ['sources', index],
            'lesson-row-in-one-language',
            `The ${LANG_NAMES[lang]} lesson does not name ${row}. Add it there, or remove it here.`,
          ),
        ),
    ),
  );
}
