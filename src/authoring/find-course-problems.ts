import { isForLearners } from '#domain/guide.ts';
import { CourseSchema, type Course } from '#schemas/course.ts';
import { languagesOf, lessonIdsOf, versionsOf, type Content, type Entry } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { findRepeated } from './find-duplicates.ts';
import { findTextProblems } from './find-text-problems.ts';
import type { Path } from './place.ts';
import type { Problem } from './problem.ts';

/** An id in the course, and where it stands. */
interface Listed {
  id: string;
  path: Path;
}

/** What the course lists without there being a file, or lists twice. */
export function findCourseProblems(content: Content): Problem[] {
  const { course } = content;
  if (!course) return [];
  const lessons = listedIn(course.data, 'lessons');
  const planned = listedIn(course.data, 'planned');
  const roleplays = listedIn(course.data, 'roleplays');
  const exams = course.data.exams.map((id, index) => ({ id, path: ['exams', index] }));
  const lists = [[...lessons, ...planned], roleplays, exams];
  const written = { roleplays: [...content.roleplays.ids], exams: [...content.exams.ids] };

  return [
    ...findUnwritten(course, lessons, lessonIdsOf(content), LESSON),
    ...findUnwritten(course, roleplays, written.roleplays, ROLE_PLAY),
    ...findUnwritten(course, exams, written.exams, EXAM),
    ...lists.flatMap((list) => findTwice(course, list)),
    ...findTwice(course, entriesOf(course.data, 'modules')),
    ...findTwice(course, entriesOf(course.data, 'topics')),
    ...findWrittenPlans(content, course, planned),
    ...findRolePlaysForTrainers(course),
    ...findTextProblems([course], CourseSchema, languagesOf(content)),
  ];
}

/** How messages call what the course lists. */
const LESSON = {
  code: 'reference-lesson-unknown',
  word: 'lesson',
  folder: 'content/lessons',
} as const;
const ROLE_PLAY = {
  code: 'reference-roleplay-unknown',
  word: 'role-play',
  folder: 'content/roleplays',
} as const;
const EXAM = {
  code: 'reference-exam-unknown',
  word: 'exam',
  folder: 'content/exams',
} as const;

function entriesOf(course: Course, list: 'modules' | 'topics'): Listed[] {
  return course[list].map(({ id }, index) => ({ id, path: [list, index, 'id'] }));
}

function listedIn({ modules }: Course, list: 'lessons' | 'planned' | 'roleplays'): Listed[] {
  return modules.flatMap((module, index) =>
    module[list].map((id, position) => ({ id, path: ['modules', index, list, position] })),
  );
}

function findUnwritten(
  course: Entry<Course>,
  listed: readonly Listed[],
  written: readonly string[],
  { code, word, folder }: typeof LESSON | typeof ROLE_PLAY | typeof EXAM,
): Problem[] {
  return listed
    .filter(({ id }) => !written.includes(id))
    .map(({ id, path }) => {
      const advice = suggest(id, written);
      const hint = advice.startsWith('Did') ? advice : 'Write it, or remove it from the list.';
      return course.problem(path, code, `There is no ${word} "${id}" in ${folder}. ${hint}`);
    });
}

function findTwice(course: Entry<Course>, listed: readonly Listed[]): Problem[] {
  return findRepeated(listed.map(({ id }) => id)).flatMap(({ value, index }) => {
    const path = listed[index]?.path ?? [];
    return [course.problem(path, 'course-listed-twice', `"${value}" is listed twice. Keep one.`)];
  });
}

function findWrittenPlans(
  content: Content,
  course: Entry<Course>,
  planned: readonly Listed[],
): Problem[] {
  return planned
    .filter(({ id }) => versionsOf(content, id).length > 0)
    .map(({ id, path }) => {
      const message = `"${id}" has a file, but learners do not see it. When it is ready, move it from "planned" to "lessons".`;
      return course.problem(path, 'course-plan-written', message, 'notice');
    });
}

/** Every role-play is offered to learners, so none can stand where only trainers look. */
function findRolePlaysForTrainers(course: Entry<Course>): Problem[] {
  return course.data.modules.flatMap((module, index) =>
    !isForLearners(module)
      ? module.roleplays.map((id, position) =>
          course.problem(
            ['modules', index, 'roleplays', position],
            'course-roleplay-for-trainers',
            `"${id}" is for learners, and this module is for trainers. List it in a module of the course.`,
          ),
        )
      : [],
  );
}
