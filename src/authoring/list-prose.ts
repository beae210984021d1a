import type { z } from 'zod';
import { CourseSchema } from '#schemas/course.ts';
import { DiagramSchema } from '#schemas/diagram.ts';
import { ExamSchema } from '#schemas/exam.ts';
import type { Fact } from '#schemas/facts.ts';
import { GlossarySchema, SourcesSchema } from '#schemas/glossary.ts';
import { ItemSchema, type Item } from '#schemas/item.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import { TextSchema } from '#schemas/text.ts';
import type { Content, Entry } from './content.ts';
import { findTexts } from './find-text-problems.ts';
import { pathOfWording, wordingsOf } from './item-lists.ts';
import { valueAt, type Path } from './place.ts';
import type { Prose } from './prose.ts';
import type { Lesson } from './read-lesson.ts';
import { once } from './remember.ts';

/** The texts of each lesson and each entry of the course, in every language. */
export function listProse(content: Content): (readonly Prose[])[] {
  const { course, items, exams, roleplays, diagrams, facts, glossary, sources } = content;
  return [
    ...[...content.lessons.values()].flatMap((lessons) => [...lessons.values()].map(inLesson)),
    ...(course ? [inCourse(course)] : []),
    ...items.entries.map(inItem),
    ...exams.entries.map(inExam),
    ...roleplays.entries.map(inRolePlay),
    ...diagrams.entries.map(inDiagram),
    ...facts.entries.map(inFact),
    ...glossary.entries.map(inGlossary),
    ...sources.entries.map(inSource),
  ];
}

const inCourse = once(textsBy(CourseSchema));
const inExam = once(textsBy(ExamSchema));
const inRolePlay = once(textsBy(RolePlaySchema));
const inDiagram = once(textsBy(DiagramSchema));
const inGlossary = once(textsBy(GlossarySchema.element));
const inSource = once(textsBy(SourcesSchema.element));
// What trainers write for each other is English, also where it quotes Chinese.
const inFact = once((fact: Entry<Fact>) => [
  ...inPlace(fact, ['fact'], 'en'),
  ...inPlace(fact, ['caveat'], 'en'),
]);
const inItem = once((item: Entry<Item>) => [
  ...textsBy(ItemSchema)(item),
  ...(item.data.exceptions ?? []).flatMap((_, index) =>
    inPlace(item, ['exceptions', index, 'reason'], 'en'),
  ),
]);

/** Everything that the schema calls a text. */
function textsBy(schema: z.ZodType): (entry: Entry<unknown>) => Prose[] {
  return (entry) =>
    findTexts(schema, entry.data).flatMap((path) => {
      const text = TextSchema.parse(valueAt(entry.data, path));
      return wordingsOf(text).flatMap(([lang]) =>
        inPlace(entry, pathOfWording(path, text, lang), lang),
      );
    });
}

function inPlace(entry: Entry<unknown>, path: Path, lang: Prose['lang']): Prose[] {
  const written = entry.written(path);
  if (!written) return [];
  const kind = path.some((key) => key === 'says' || key === 'say') ? 'speech' : 'line';
  const problem: Prose['problem'] = (...told) => entry.problem(path, ...told);
  return [{ ...written, lang, kind, file: entry.file, problem }];
}

const inLesson = once(({ lang, file, front, body, written, ...lesson }: Lesson): Prose[] => {
  const objectives = (front?.objectives ?? []).map((_, index) => ['objectives', index]);
  const fields: Path[] = front ? [['title'], ['summary'], ...objectives] : [];
  return [
    ...fields.flatMap((path): Prose[] => {
      const text = written(path);
      const problem: Prose['problem'] = (...told) => lesson.problem(path, ...told);
      return text ? [{ ...text, lang, kind: 'line', file, problem }] : [];
    }),
    ...(body?.prose ?? []).map(({ line, at, ...text }): Prose => {
      const problem: Prose['problem'] = (code, message, severity) => ({
        ...lesson.problemOn(line, at, code, message),
        severity,
      });
      return { ...text, lang, file, problem };
    }),
  ];
});
