import { z } from 'zod';
import { hint } from './hint.ts';
import { RowSchema } from './id.ts';

/** The front matter of a lesson. Its id is its file name; its text is in one language. */
export const LessonSchema = z.strictObject({
  title: z
    .string()
    .min(1, 'Write the title of the lesson.')
    .meta(
      hint(
        'The title of the lesson, in the language of its file.',
        '这一课的标题，用本文件的语言写。',
      ),
    ),
  summary: z
    .string()
    .min(1, 'Say in one sentence what the lesson is about.')
    .meta(hint('One sentence for the course page.', '课程页上的一句话。')),
  objectives: z
    .array(z.string().min(1))
    .min(1, 'Name at least one objective.')
    .meta(
      hint(
        'What the learner can do afterwards, each a line that completes “you can …”.',
        '学完能做到什么，每条接着“你能”往下写。',
      ),
    ),
  minutes: z
    .int()
    .min(5, 'Write a number from 5 to 40: a lesson is done in one sitting.')
    .max(40, 'Write a number from 5 to 40: a lesson is done in one sitting.')
    .meta(hint('Reading and trying time in minutes, 5 to 40.', '读和练要几分钟，5 到 40。')),
  sources: z
    .array(RowSchema)
    .min(1, 'Name the rows this lesson teaches.')
    .optional()
    .meta(
      hint(
        'Rows of the fact register that this lesson teaches, such as K002-066. The trainers’ guide teaches none.',
        '这一课讲的事实，写登记里的编号，例如 K002-066。培训师手册不写。',
      ),
    ),
});

export type LessonFront = z.output<typeof LessonSchema>;
