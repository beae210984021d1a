import { z } from 'zod';
import { hint, valueHints } from './hint.ts';
import { IdSchema } from './id.ts';
import { DOCUMENTED_EXAMS, ITEM_TYPES } from './item.ts';
import { TextSchema } from './text.ts';

const PartSchema = z.strictObject({
  count: z
    .int()
    .min(1)
    .meta(hint('How many items this part of the form has.', '试卷的这一部分有几道题。')),
  type: z.enum(ITEM_TYPES).optional().meta(hint('Draw only items of this type.', '只抽这种题型。')),
  topic: IdSchema.optional().meta(
    hint('Draw only items of this topic.', '只抽这个主题的题。', 'topic'),
  ),
  difficulty: z
    .union([z.literal(1), z.literal(2), z.literal(3)])
    .optional()
    .meta({
      ...hint('Draw only items of this difficulty.', '只抽这个难度的题。'),
      ...valueHints(['recall', '记得'], ['apply', '会用'], ['judge', '会判断']),
    }),
  documented: z
    .enum([...DOCUMENTED_EXAMS, 'none'])
    .optional()
    .meta(
      hint(
        'Draw only items of this documented exam, or only those of none.',
        '只抽这份文件里的考题；写 none 就只抽不出自文件的题。',
      ),
    ),
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
  summary: TextSchema.meta(
    hint(
      'What it asks and how it is scored, in a sentence or two.',
      '考什么、怎么计分，一两句话。',
    ),
  ),
  blueprint: z
    .array(PartSchema)
    .min(1, 'Say how many items the form has.')
    .meta(
      hint(
        'How many items of what kind a form has, part by part.',
        '一份试卷分几部分，每部分要几道什么样的题。',
      ),
    ),
  points: z.number().positive().default(1).meta(hint('Points an item is worth.', '每道题几分。')),
  cutScore: z
    .number('Write the share as a number with a point, such as 0.8.')
    .gt(0, 'Write the share as a number above 0, such as 0.8.')
    .max(1, 'Write the share as a number up to 1, such as 0.8.')
    .meta(
      hint(
        'Share of the points needed to pass: 0.8, not 80.',
        '及格要拿到的比例：写 0.8，不写 80。',
      ),
    ),
  minutes: z
    .int()
    .min(1)
    .max(300)
    .meta(hint('How long a sitting takes, in minutes.', '考试时间，以分钟计。')),
  attempts: z
    .int()
    .min(1)
    .optional()
    .meta(
      hint(
        'How often it may be sat; as often as one likes where absent.',
        '最多考几次；不写就不限。',
      ),
    ),
  waitHours: z
    .int()
    .min(1)
    .max(720)
    .optional()
    .meta(
      hint('Hours to wait after an attempt that was not passed.', '没通过之后，隔几小时才能再考。'),
    ),
  partialCredit: z
    .boolean()
    .default(false)
    .meta(
      hint(
        'Whether an item that is partly right earns a part of its points.',
        '部分答对要不要给部分分。',
      ),
    ),
  review: z
    .enum(['key-after-passing', 'key-always'])
    .default('key-after-passing')
    .meta({
      ...hint('What is shown after a failed attempt.', '没通过的人考完能看到什么。'),
      ...valueHints(
        ['which items were wrong; the key only after a pass', '哪些题错了；通过以后才看答案'],
        ['the key as well', '连答案一起看'],
      ),
    }),
  certifies: z
    .boolean()
    .default(false)
    .meta(hint('Whether passing it is a certification.', '通过之后有没有证书。')),
  roleplays: z
    .array(IdSchema.meta({ names: 'roleplay' }))
    .default([])
    .meta(
      hint(
        'Role-plays that its certificate asks for, passed without help and without meters.',
        '拿证书还要通过的角色扮演：无辅助，也不看情绪表。',
      ),
    ),
  validMonths: z
    .int()
    .min(1)
    .default(24)
    .meta(hint('How many months a certificate of it is valid.', '证书几个月内有效。')),
  documented: z
    .array(z.enum(EXAM_SETTINGS))
    .default([])
    .meta(
      hint(
        'The settings that the source document prescribes; all others are ours.',
        '哪些设置出自原文件；其余是我们定的。',
      ),
    ),
});

export type Exam = z.output<typeof ExamSchema>;
export type BlueprintPart = Exam['blueprint'][number];
