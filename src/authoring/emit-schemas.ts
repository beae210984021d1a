import { z } from 'zod';
import { plain, resolveText } from '#domain/text/wording.ts';
import { CourseSchema } from '#schemas/course.ts';
import { DiagramSchema } from '#schemas/diagram.ts';
import { ExamSchema } from '#schemas/exam.ts';
import { FactSchema } from '#schemas/facts.ts';
import { GlossarySchema, SourcesSchema } from '#schemas/glossary.ts';
import { ItemFileSchema } from '#schemas/item.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import type { Text } from '#schemas/text.ts';
import { lessonIdsOf, plannedLessonsOf, versionsOf, type Content } from './content.ts';
import {
  NAMES_FILE,
  toEditorSchema,
  toNameSchema,
  type JsonSchema,
  type Names,
} from './editor-schema.ts';

/** The schema of each kind of file, by the name of its folder, or of the file itself. */
const SCHEMAS = {
  course: CourseSchema,
  items: ItemFileSchema,
  roleplays: RolePlaySchema,
  exams: ExamSchema,
  diagrams: DiagramSchema,
  facts: z.array(FactSchema),
  glossary: GlossarySchema,
  sources: SourcesSchema,
};

/** Everything in `.vscode/schemas`, by file name. */
export function emitSchemas(content: Content): Map<string, JsonSchema> {
  return new Map([
    ...Object.entries(SCHEMAS).map(
      ([kind, schema]) => [`${kind}.json`, toEditorSchema(schema)] as const,
    ),
    [NAMES_FILE, toNameSchema(namesOf(content))] as const,
  ]);
}

/** As it is written to a file. */
export function formatSchema(schema: JsonSchema): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}

function namesOf(content: Content): Names {
  const { course, roleplays, exams } = content;
  const lessons = lessonIdsOf(content).map((id) => [id, titlesOf(content, id)] as const);
  const planned = plannedLessonsOf(content).map((id) => [id, 'planned · 未写'] as const);
  return {
    topic: (course?.data.topics ?? []).map(({ id, title }) => [id, inBoth(title)]),
    lesson: [...lessons, ...planned],
    section: [
      ...lessons.flatMap(([id, titles]) => [[id, titles] as const, ...sectionsOf(content, id)]),
      ...planned,
    ],
    roleplay: roleplays.entries.map(({ id, data }) => [id, inBoth(data.title)]),
    exam: exams.entries.map(({ id, data }) => [id, inBoth(data.title)]),
  };
}

function titlesOf(content: Content, id: string): string {
  return versionsOf(content, id)
    .map(([, { front }]) => front?.title ?? id)
    .join(' · ');
}

function sectionsOf(content: Content, id: string): (readonly [string, string])[] {
  const titles = new Map<string, string[]>();
  for (const [, { body }] of versionsOf(content, id)) {
    for (const { anchor, title } of body?.sections ?? []) {
      if (anchor) titles.set(anchor, [...(titles.get(anchor) ?? []), title]);
    }
  }
  return [...titles].map(([anchor, all]) => [`${id}#${anchor}`, all.join(' · ')]);
}

function inBoth(text: Text): string {
  return [...new Set((['en', 'zh'] as const).map((lang) => plain(resolveText(text, lang))))].join(
    ' · ',
  );
}
