import { z } from 'zod';
import { DaySchema, IdSchema, TeachesSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** The exams that exist on paper, by the name the document gives them. */
export const DOCUMENTED_EXAMS = ['C18001S', 'PRAC'] as const;

/** Flaws of item writing that a documented item may have to keep. */
export const ITEM_FLAWS = [
  'all-choices-correct',
  'parallel-choices',
  'opposite-pair',
  'negative-stem',
  'longest-is-key',
  'near-duplicates',
] as const;

const DocumentedSchema = z.strictObject({
  /** Which documented exam the item belongs to. */
  exam: z.enum(DOCUMENTED_EXAMS),
  /** Its number there: `S2`, `M7`, `T1`, or `'01'`. */
  number: z.string().min(1),
  /** Whether the document states the key, shows only that an answer was right, or we derived it. */
  provenance: z.enum(['documented', 'documented-graded-correct', 'derived']),
  /** How sure we are of the key. */
  confidence: z.enum(['high', 'medium', 'low']),
});

const ExceptionSchema = z.strictObject({
  /** The flaw that has to stay. */
  flaw: z.enum(ITEM_FLAWS),
  /** Why it has to stay, in a sentence for trainers. */
  reason: z.string().min(1, 'Say why the flaw has to stay.'),
});

const ChoiceSchema = z.strictObject({
  id: IdSchema,
  /** On documented items: the letter of this choice in the document. */
  letter: z
    .string()
    .regex(/^[A-H]$/, 'Write one capital letter, A to H.')
    .optional(),
  text: TextSchema,
  /** Why this choice is right, or why it is wrong. Shown whether or not it was picked. */
  feedback: TextSchema,
});

const common = {
  id: IdSchema,
  /** What a blueprint counts. */
  topic: IdSchema,
  /** The section that teaches it. */
  teaches: TeachesSchema,
  /** 1 recall · 2 apply · 3 judge. */
  difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)], {
    error: 'Write 1 (recall), 2 (apply) or 3 (judge).',
  }),
  stem: TextSchema,
  documented: DocumentedSchema.optional(),
  /** The day since which the item counts for nobody. */
  withdrawn: DaySchema.optional(),
  exceptions: z.array(ExceptionSchema).optional(),
};

const choices = z.array(ChoiceSchema).min(2, 'Give at least two choices.').max(8);
const key = z.array(IdSchema).min(1, 'Name at least one correct choice.');

const SingleSchema = z.strictObject({ ...common, type: z.literal('single'), choices, key });
const MultipleSchema = z.strictObject({ ...common, type: z.literal('multiple'), choices, key });
const TrueFalseSchema = z.strictObject({
  ...common,
  type: z.literal('true-false'),
  /** Whether the statement in the stem is true. */
  key: z.boolean('Write true or false, without quotation marks.'),
  feedback: z.strictObject({
    /** Shown to whoever answered "true". */
    true: TextSchema,
    /** Shown to whoever answered "false". */
    false: TextSchema,
  }),
});

/** One question of the item bank, as an author writes it. */
export const ItemSchema = z
  .discriminatedUnion('type', [SingleSchema, MultipleSchema, TrueFalseSchema])
  .superRefine((item, ctx) => {
    if (item.type === 'true-false') return;
    const ids = item.choices.map((choice) => choice.id);

    ids.forEach((id, index) => {
      if (ids.indexOf(id) !== index) {
        ctx.addIssue({
          code: 'custom',
          path: ['choices', index, 'id'],
          message: `Two choices are called "${id}". Give each its own id.`,
        });
      }
    });
    item.key.forEach((id, index) => {
      if (!ids.includes(id)) {
        ctx.addIssue({
          code: 'custom',
          path: ['key', index],
          message: `The key names "${id}", but the choices are: ${ids.join(', ')}.`,
        });
      } else if (item.key.indexOf(id) !== index) {
        ctx.addIssue({
          code: 'custom',
          path: ['key', index],
          message: `The key names "${id}" twice. Name each correct choice once.`,
        });
      }
    });
    if (item.type === 'single' && item.key.length > 1) {
      ctx.addIssue({
        code: 'custom',
        path: ['key'],
        message: 'A "single" item has one correct choice. Name one, or make the type "multiple".',
      });
    }
    const keepsFlaw = item.exceptions?.some(({ flaw }) => flaw === 'all-choices-correct');
    if (ids.every((id) => item.key.includes(id)) && !keepsFlaw) {
      ctx.addIssue({
        code: 'custom',
        path: ['key'],
        message: 'Every choice is correct. Add at least one distractor.',
      });
    }
  });

/** One file of the bank: a list of items. */
export const ItemFileSchema = z.array(ItemSchema, {
  error: 'Write a list of items: each begins with "- id: …".',
});

export type Item = z.output<typeof ItemSchema>;
export type ChoiceItem = Exclude<Item, { type: 'true-false' }>;
export type ItemType = Item['type'];
