import { z } from 'zod';
import { hint, valueHints } from './hint.ts';
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
  exam: z
    .enum(DOCUMENTED_EXAMS)
    .meta(hint('Which documented exam the item belongs to.', '出自哪份文件的考题。')),
  number: z
    .string()
    .min(1)
    .meta(
      hint(
        "Its number there: S2, M7, T1, or '01' in quotation marks.",
        "在那里的题号：S2、M7、T1，或加引号的 '01'。",
      ),
    ),
  provenance: z.enum(['documented', 'documented-graded-correct', 'derived']).meta({
    ...hint('Where the key comes from.', '答案从哪里来。'),
    ...valueHints(
      ['the document states it', '文件给出'],
      ['the document shows only that an answer was right', '文件只显示这样作答被判为正确'],
      ['we derived it', '由我们推定'],
    ),
  }),
  confidence: z
    .enum(['high', 'medium', 'low'])
    .meta(hint('How sure we are of the key.', '对答案有多大把握。')),
});

const ExceptionSchema = z.strictObject({
  flaw: z.enum(ITEM_FLAWS).meta(hint('The flaw that has to stay.', '要保留的缺陷。')),
  reason: z
    .string()
    .min(1, 'Say why the flaw has to stay.')
    .meta(
      hint(
        'Why it has to stay, in a sentence for trainers.',
        '为什么要保留，写给培训师看的一句话。',
      ),
    ),
});

const ChoiceSchema = z.strictObject({
  id: IdSchema,
  letter: z
    .string()
    .regex(/^[A-H]$/, 'Write one capital letter, A to H.')
    .optional()
    .meta(
      hint(
        'On documented items: the letter of this choice in the document.',
        '出自原文件的题：这个选项在文件里的字母。',
      ),
    ),
  text: TextSchema.meta(
    hint(
      'What can be chosen. Every choice about as long as the others.',
      '选项的文字。各选项长短相近。',
    ),
  ),
  feedback: TextSchema.meta(
    hint(
      'Why this choice is right, or why it is wrong. Shown whether or not it was picked.',
      '这个选项为什么对，或为什么错。选没选都会显示。',
    ),
  ),
});

const common = {
  id: IdSchema.meta(
    hint(
      'A name that is given once and never changes: the topic, then what it asks.',
      '起一次名就不再改：先写主题，再写问的是什么。',
    ),
  ),
  topic: IdSchema.meta(
    hint(
      'One of the topics of content/course.yaml. Blueprints count by it, and learners practise by it.',
      'content/course.yaml 里的一个主题。组卷和练习都按它来。',
      'topic',
    ),
  ),
  teaches: TeachesSchema.meta(
    hint(
      'The section that teaches the answer: lesson#section.',
      '答案在哪一节讲：课名#小节。',
      'section',
    ),
  ),
  difficulty: z
    .union([z.literal(1), z.literal(2), z.literal(3)], {
      error: 'Write 1 (recall), 2 (apply) or 3 (judge).',
    })
    .meta({
      ...hint('A lesson aims at 30, 50 and 20 per cent.', '一课大致按三成、五成、两成来配。'),
      ...valueHints(['recall', '记得'], ['apply', '会用'], ['judge', '会判断']),
    }),
  stem: TextSchema.meta(
    hint('The question, or the statement to be judged.', '题干：问题，或要判断对错的一句话。'),
  ),
  documented: DocumentedSchema.optional().meta(
    hint(
      'For an item from a source document: where it stands there.',
      '出自原文件的题：在文件里的出处。',
    ),
  ),
  withdrawn: DaySchema.optional().meta(
    hint(
      'The day since which the item counts for nobody, such as 2027-01-10.',
      '从哪天起停用，例如 2027-01-10。',
    ),
  ),
  exceptions: z
    .array(ExceptionSchema)
    .optional()
    .meta(hint('Flaws that a documented item has to keep.', '出自原文件的题要保留的缺陷。')),
};

// Ids that stand for something else of the item are looked up there, which says more than their form.
const choices = z
  .array(ChoiceSchema)
  .min(2, 'Give at least two choices.')
  .max(8)
  .meta(
    hint(
      'What can be chosen: two to eight. The order does not matter; it is shuffled.',
      '选项，两个到八个。次序无所谓，会打乱。',
    ),
  );
const key = z
  .array(z.string())
  .min(1, 'Name at least one correct choice.')
  .meta(hint('The ids of the correct choices.', '正确选项的编号。'));

/** What choices are matched to, or sorted into. */
const TargetSchema = z.strictObject({
  id: IdSchema,
  text: TextSchema.meta(hint('What a choice is put to.', '选项要放到哪里。')),
});
const targets = z.array(TargetSchema).min(2, 'Give at least two targets.').max(8);
const assignment = z.record(z.string(), z.string());

const SingleSchema = z.strictObject({
  ...common,
  type: z.literal('single').meta(hint('one choice is right', '一个选项正确')),
  choices,
  key,
});
const MultipleSchema = z.strictObject({
  ...common,
  type: z.literal('multiple').meta(hint('one or more choices are right', '一个或多个选项正确')),
  choices,
  key,
});
const TrueFalseSchema = z.strictObject({
  ...common,
  type: z.literal('true-false').meta(hint('a statement to be judged', '判断一句话对不对')),
  key: z
    .boolean('Write true or false, without quotation marks.')
    .meta(hint('Whether the statement in the stem is true.', '题干这句话对不对。')),
  feedback: z
    .strictObject({
      true: TextSchema.meta(hint('Shown to whoever answered “true”.', '给答“对”的人看。')),
      false: TextSchema.meta(hint('Shown to whoever answered “false”.', '给答“错”的人看。')),
    })
    .meta(hint('Why the answer is right or wrong, for both answers.', '两种回答各写一条理由。')),
});
const OrderSchema = z.strictObject({
  ...common,
  type: z.literal('order').meta(hint('choices to put in order', '把选项排好次序')),
  choices: choices.min(3, 'Give at least three choices to put in order.'),
  key: key.meta(hint('Every choice, in the right order.', '全部选项，按正确次序。')),
});
const MatchSchema = z.strictObject({
  ...common,
  type: z
    .literal('match')
    .meta(hint('choices to match with targets, one each', '选项和目标一一配对')),
  choices,
  targets: targets.meta(
    hint(
      'What choices are matched to. Each fits one choice at most; some may be left over.',
      '和选项配对的另一边。每个最多配一个选项，可以有多出来的。',
    ),
  ),
  key: assignment.meta(
    hint('The target of each choice: `choice: target`.', '每个选项配谁：`选项: 目标`。'),
  ),
});
const CategoriseSchema = z.strictObject({
  ...common,
  type: z.literal('categorise').meta(hint('choices to sort into groups', '把选项归到各组')),
  choices: choices.min(3, 'Give at least three choices to sort.'),
  targets: targets.meta(
    hint('The groups. Each takes at least one choice.', '各组。每组至少有一个选项。'),
  ),
  key: assignment.meta(
    hint('The group of each choice: `choice: target`.', '每个选项归哪组：`选项: 组`。'),
  ),
});
const ClozeSchema = z.strictObject({
  ...common,
  type: z.literal('cloze').meta(hint('gaps to fill from lists', '从列表里选词填空')),
  text: TextSchema.meta(
    hint('The sentence, with `{gap}` where a choice goes.', '句子，填空的地方写 `{空的编号}`。'),
  ),
  gaps: z
    .array(z.strictObject({ id: IdSchema, choices }))
    .min(1, 'Give at least one gap.')
    .max(6)
    .meta(
      hint(
        'The gaps: one to six, each with choices of its own.',
        '各个空，一到六个，每个空有自己的选项。',
      ),
    ),
  key: assignment.meta(
    hint('The right choice for each gap: `gap: choice`.', '每个空的正确选项：`空: 选项`。'),
  ),
});
const BestWorstSchema = z.strictObject({
  ...common,
  type: z
    .literal('best-worst')
    .meta(hint('the best and the worst of several replies', '选出最好和最差的回答')),
  choices: choices.min(3, 'Give at least three choices.'),
  key: z
    .strictObject({
      best: z.string().meta(hint('The id of the best choice.', '最好的选项。')),
      worst: z.string().meta(hint('The id of the worst choice.', '最差的选项。')),
    })
    .meta(hint('The ids of the best and of the worst choice.', '最好和最差的选项的编号。')),
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
