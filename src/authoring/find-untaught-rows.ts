import type { Course } from '#schemas/course.ts';
import type { Fact } from '#schemas/facts.ts';
import type { Content, Entry } from './content.ts';
import type { Path } from './place.ts';
import { plural, type Problem } from './problem.ts';
import { teachingOf } from './rows-taught.ts';
import { wordRows } from './word-rows.ts';

/**
 * Core rows that the course does not teach.
 *
 * Each is a problem once all core lessons are written. Until then they are counted by the
 * lesson they belong to, and are only a notice. So are those that wait for a role-play,
 * because nothing says when that will come.
 */
export function findUntaughtRows(content: Content): Problem[] {
  const { course, facts } = content;
  if (!course || !isAllRead(content)) return [];
  const { isTaught } = teachingOf(content);
  const core = course.data.modules.filter(({ track }) => track === 'core');
  const isWritten = core.every(({ planned }) => planned.length === 0);
  const untaught = facts.entries.filter(({ data }) => data.core && !isTaught(data));

  return [...Map.groupBy(untaught, ({ data }) => data.lesson ?? '')].flatMap(([lesson, rows]) => {
    if (lesson === '') return rows.map(wordStaged);
    return isWritten ? rows.map(wordMissing) : [countWaiting(course, lesson, rows)];
  });
}

/** Whether every lesson's front matter could be read: those of a broken one may name the rows. */
function isAllRead({ lessons }: Content): boolean {
  return [...lessons.values()].every((versions) =>
    [...versions.values()].every(({ front }) => front !== undefined),
  );
}

function wordMissing({ data, problem }: Entry<Fact>): Problem {
  return problem(
    [],
    'fact-untaught',
    `No lesson teaches this core row. It belongs to "${data.lesson}": teach it there, and name it in "sources".`,
  );
}

function wordStaged({ data, problem }: Entry<Fact>): Problem {
  return problem(
    [],
    'fact-waiting',
    `This case waits for the role-play "${data.roleplay}".`,
    'notice',
  );
}

/** Told where the course lists the lesson that is to teach them. */
function countWaiting(
  course: Entry<Course>,
  lesson: string,
  rows: readonly Entry<Fact>[],
): Problem {
  const verb = rows.length === 1 ? 'is' : 'are';
  const message = `${plural(rows.length, 'core row')} of "${lesson}" ${verb} not taught yet: ${wordRows(rows.map(({ id }) => id))}.`;
  return course.problem(placeOfLesson(course.data, lesson), 'fact-waiting', message, 'notice');
}

function placeOfLesson({ modules }: Course, lesson: string): Path {
  const places = modules.flatMap((module, index) =>
    (['lessons', 'planned'] as const).map((list) => {
      return ['modules', index, list, module[list].indexOf(lesson)];
    }),
  );
  return places.find((path) => path.at(-1) !== -1) ?? [];
}
