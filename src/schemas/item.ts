import { z } from 'zod';
import { toIssue } from './fault.ts';
import { findItemFaults } from './find-item-faults.ts';
import { DaySchema, IdSchema, TeachesSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** The exams that exist on paper, by the name the document gives them. */
export const DOCUMENTED_EXAMS = ['C18001S', 'PRAC'] as const;

/** The kinds of item. */
export const ITEM_TYPES = [
  'single',
  'multiple',
  'true-false',
  'order',
  'match',
  'categorise',
  'cloze',
  'best-worst',
] as const;

/** Flaws of item writing that a documented item may have to keep. */
export const ITEM_FLAWS = [
  'all-choices-correct',
  'parallel-choices',
  'opposite-pair',
  'negative-stem',
  'longest-is-key',
  'near-duplicates',
  'all-or-none-of-the-above',
] as const;

export type ItemFlaw = (typeof ITEM_FLAWS)[number];

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

/** What choices are matched to, or sorted into. */
const TargetSchema = z.strictObject({ id: IdSchema, text: TextSchema });
const targets = z.array(TargetSchema).min(2, 'Give at least two targets.').max(8);
const assignment = z.record(IdSchema, IdSchema);

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
const OrderSchema = z.strictObject({
  ...common,
  type: z.literal('order'),
  choices: choices.min(3, 'Give at least three choices to put in order.'),
  /** Every choice, in the right order. */
  key,
});
const MatchSchema = z.strictObject({
  ...common,
  type: z.literal('match'),
  choices,
  /** Each fits one choice at most; some may be left over. */
  targets,
  /** The target of each choice: `choice: target`. */
  key: assignment,
});
const CategoriseSchema = z.strictObject({
  ...common,
  type: z.literal('categorise'),
  choices: choices.min(3, 'Give at least three choices to sort.'),
  /** The groups. Each takes at least one choice. */
  targets,
  /** The group of each choice: `choice: target`. */
  key: assignment,
});
const ClozeSchema = z.strictObject({
  ...common,
  type: z.literal('cloze'),
  /** The sentence, with `{gap}` where a choice goes. */
  text: TextSchema,
  gaps: z
    .array(z.strictObject({ id: IdSchema, choices }))
    .min(1, 'Give at least one gap.')
    .max(6),
  /** The right choice for each gap: `gap: choice`. */
  key: assignment,
});
const BestWorstSchema = z.strictObject({
  ...common,
  type: z.literal('best-worst'),
  choices: choices.min(3, 'Give at least three choices.'),
  key: z.strictObject({ best: IdSchema, worst: IdSchema }),
});

/** One question of the item bank, as an author writes it. */
export const ItemSchema = z
  .discriminatedUnion('type', [
    SingleSchema,
    MultipleSchema,
    TrueFalseSchema,
    OrderSchema,
    MatchSchema,
    CategoriseSchema,
    ClozeSchema,
    BestWorstSchema,
  ])
  .superRefine((item, ctx) => {
    for (const fault of findItemFaults(item)) ctx.addIssue(toIssue(fault));
  });

/** One file of the bank: a list of items. */
export const ItemFileSchema = z.array(ItemSchema, {
  error: 'Write a list of items: each begins with "- id: …".',
});

export type Item = z.output<typeof ItemSchema>;
export type ItemType = Item['type'];
/** Items of some types. */
export type ItemOf<T extends ItemType> = Extract<Item, { type: T }>;
/** An item whose choices are picked. */
export type ChoiceItem = ItemOf<'single' | 'multiple'>;
