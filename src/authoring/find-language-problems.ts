import { LANG_NAMES } from './content.ts';
import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import type { LessonBody } from './lesson-body.ts';

/** Something that a lesson has in every language, and where it stands in this one. */
interface Mark {
  name: string;
  line: number;
}

/** Uses that have to be the same in every language, by the attribute that tells them apart. */
const SAME: Readonly<Record<string, string>> = {
  Check: 'item',
  Term: 'id',
  Figure: 'name',
  Flowchart: 'name',
  RolePlayLink: 'id',
};

/** What one version of a lesson has and the other lacks, told where it stands. */
export function findLanguageProblems(lesson: Lesson, other: Lesson): Problem[] {
  if (!lesson.body || !other.body) return [];
  const language = LANG_NAMES[other.lang];
  return [sectionsOf, usesOf].flatMap((marksOf) => {
    const there = namesOf(marksOf(other.body));
    const missing = marksOf(lesson.body).filter(({ name }) => !there.includes(name));
    return missing.map(({ name, line }) =>
      lesson.problemOn(
        line,
        name,
        'lesson-part-in-one-language',
        `The ${language} lesson does not have this. Add it there, or remove it here.`,
      ),
    );
  });
}

/** Sections that both have, but in another order. */
export function findOrderProblems(lesson: Lesson, other: Lesson): Problem[] {
  const ours = namesOf(sectionsOf(lesson.body));
  const theirs = namesOf(sectionsOf(other.body));
  if (new Set(ours).size < ours.length) return [];
  const common = ours.filter((name) => theirs.includes(name));
  const wrong = common.findIndex(
    (name, i) => name !== theirs.filter((each) => ours.includes(each))[i],
  );
  const mark = sectionsOf(lesson.body).find(({ name }) => name === common[wrong]);
  if (!mark) return [];
  const message = `The sections come in another order in ${LANG_NAMES[other.lang]}: ${theirs.join(', ')}. Put them in one order.`;
  return [lesson.problemOn(mark.line, mark.name, 'lesson-sections-in-other-order', message)];
}

function sectionsOf(body: LessonBody | undefined): Mark[] {
  return (body?.sections ?? []).flatMap(({ anchor, line }) =>
    anchor ? [{ name: `#${anchor}`, line }] : [],
  );
}

function usesOf(body: LessonBody | undefined): Mark[] {
  return (body?.uses ?? []).flatMap(({ name, attributes, line }) => {
    const attribute = Object.hasOwn(SAME, name) ? SAME[name] : undefined;
    const value = attribute && attributes.get(attribute);
    return typeof value === 'string' ? [{ name: `<${name} ${attribute}="${value}">`, line }] : [];
  });
}

function namesOf(marks: readonly Mark[]): string[] {
  return marks.map(({ name }) => name);
}
