import { z } from 'zod';
import { IdSchema } from './id.ts';
import { DOCUMENTED_EXAMS, ITEM_TYPES } from './item.ts';
import { TextSchema } from './text.ts';

const PartSchema = z.strictObject({
  /** How many items this part of the form has. */
  count: z.int().min(1),
  type: z.enum(ITEM_TYPES).optional(),
  topic: IdSchema.optional(),
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
  /** Draw only items of this documented exam, or only those of none. */
  documented: z.enum([...DOCUMENTED_EXAMS, 'none']).optional(),
});

/** Settings that a document may prescribe; all others are ours. */
export const EXAM_SETTINGS = [
  'counts',
  'points',
  'cut-score',
  'minutes',
  'partial-credit',
] as const;

/** An exam: how its forms are drawn and when one is passed. */
export const ExamSchema = z.strictObject({
  title: TextSchema,
  summary: TextSchema,
  blueprint: z.array(PartSchema).min(1, 'Say how many items the form has.'),
  /** Points an item is worth. */
  points: z.number().positive().default(1),
  /** Share of the points needed to pass: 0.8, not 80. */
  cutScore: z
    .number('Write the share as a number with a point, such as 0.8.')
    .gt(0, 'Write the share as a number above 0, such as 0.8.')
    .max(1, 'Write the share as a number up to 1, such as 0.8.'),
  minutes: z.int().min(1).max(300),
  /** How often it may be sat; as often as one likes where absent. */
  attempts: z.int().min(1).optional(),
  /** Hours to wait after an attempt that was not passed. */
  waitHours: z.int().min(1).max(720).optional(),
  /** Whether an item that is partly right earns a part of its points. */
  partialCredit: z.boolean().default(false),
  /** What is shown after a failed attempt: which items were wrong, or the key as well. */
  review: z.enum(['key-after-passing', 'key-always']).default('key-after-passing'),
  /** Whether passing it is a certification. */
  certifies: z.boolean().default(false),
  /** Role-plays that its certificate asks for, passed without help and without meters. */
  roleplays: z.array(IdSchema).default([]),
  /** How many months a certificate of it is valid. */
  validMonths: z.int().min(1).default(24),
  /** The settings that the source document prescribes. */
  documented: z.array(z.enum(EXAM_SETTINGS)).default([]),
});

export type Exam = z.output<typeof ExamSchema>;
export type BlueprintPart = Exam['blueprint'][number];
