import { LANGS, plannedLessonsOf, type Content } from './content.ts';
import { aboutFile, type Problem } from './problem.ts';

/** Lessons, role-plays and exams that no learner can reach, because the course does not list them. */
export function findUnlisted(content: Content): Problem[] {
  const course = content.course?.data;
  if (!course) return [];
  const lessons = [
    ...course.modules.flatMap((module) => module.lessons),
    ...plannedLessonsOf(content),
  ];
  const roleplays = course.modules.flatMap((module) => module.roleplays);
  const versions = LANGS.flatMap((lang) => [...(content.lessons.get(lang)?.values() ?? [])]);

  return [
    ...versions.filter(({ id }) => !lessons.includes(id)).map(wordUnlisted('a module')),
    ...content.roleplays.entries
      .filter(({ id }) => !roleplays.includes(id))
      .map(wordUnlisted('a module')),
    ...content.exams.entries
      .filter(({ id }) => !course.exams.includes(id))
      .map(wordUnlisted('"exams"')),
  ];
}

function wordUnlisted(place: string): (entry: { id: string; file: string }) => Problem {
  return ({ id, file }) =>
    aboutFile(
      file,
      'course-unlisted',
      `The course does not list this. Add "${id}" to ${place} in content/course.yaml.`,
    );
}
