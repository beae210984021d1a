import { z } from 'zod';
import { IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

const ModuleSchema = z.strictObject({
  id: IdSchema,
  title: TextSchema,
  /** One sentence: what someone can do after this module. */
  summary: TextSchema,
  /** `trainers`: the guide to this workshop. Learners' pages and figures leave it out. */
  track: z.enum(['core', 'elective', 'trainers']),
  /** Lessons in the order they are taught. Each is a file of `content/lessons`. */
  lessons: z.array(IdSchema),
  /** Lessons announced by the curriculum but not written yet. Learners do not see them. */
  planned: z.array(IdSchema).default([]),
  roleplays: z.array(IdSchema).default([]),
});

/** `content/course.yaml`: the modules, and what the bank's topics are called. */
export const CourseSchema = z.strictObject({
  title: TextSchema,
  modules: z.array(ModuleSchema).min(1, 'Give the course at least one module.'),
  exams: z.array(IdSchema).default([]),
  /** What blueprints count and learners practise by. */
  topics: z.array(z.strictObject({ id: IdSchema, title: TextSchema })),
});

export type Course = z.output<typeof CourseSchema>;
export type Module = Course['modules'][number];
