import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { holdBack } from '#live/hold-back.ts';
import { CourseSchema } from '#schemas/course.ts';
import { DiagramSchema } from '#schemas/diagram.ts';
import { ExamSchema } from '#schemas/exam.ts';
import { GlossarySchema, SourcesSchema } from '#schemas/glossary.ts';
import { ItemFileSchema } from '#schemas/item.ts';
import { LessonSchema } from '#schemas/lesson.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';

/** A list is not an entry: the file's list becomes the entry's `list`. */
const listed = { course: 'course.yaml', glossary: 'glossary.yaml', sources: 'sources.yaml' };

export const collections = {
  course: defineCollection({
    loader: holdBack(glob({ base: './content', pattern: listed.course })),
    schema: CourseSchema,
  }),
  lessons: defineCollection({
    loader: holdBack(glob({ base: './content/lessons', pattern: '*/*.mdx' })),
    schema: LessonSchema,
  }),
  items: defineCollection({
    loader: holdBack(glob({ base: './content/items', pattern: '*.yaml' })),
    schema: ItemFileSchema.transform((list) => ({ list })),
  }),
  roleplays: defineCollection({
    loader: holdBack(glob({ base: './content/roleplays', pattern: '*.yaml' })),
    schema: RolePlaySchema,
  }),
  exams: defineCollection({
    loader: holdBack(glob({ base: './content/exams', pattern: '*.yaml' })),
    schema: ExamSchema,
  }),
  diagrams: defineCollection({
    loader: holdBack(glob({ base: './content/diagrams', pattern: '*.yaml' })),
    schema: DiagramSchema,
  }),
  glossary: defineCollection({
    loader: holdBack(glob({ base: './content', pattern: listed.glossary })),
    schema: GlossarySchema.transform((list) => ({ list })),
  }),
  sources: defineCollection({
    loader: holdBack(glob({ base: './content', pattern: listed.sources })),
    schema: SourcesSchema.transform((list) => ({ list })),
  }),
};
