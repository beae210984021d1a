import { z } from 'zod';
import { RowSchema } from './id.ts';

/** The front matter of a lesson. Its id is its file name; its text is in one language. */
export const LessonSchema = z.strictObject({
  title: z.string().min(1, 'Write the title of the lesson.'),
  /** One sentence for the course page. */
  summary: z.string().min(1, 'Say in one sentence what the lesson is about.'),
  /** What the learner can do afterwards, each a line that completes "you can …". */
  objectives: z.array(z.string().min(1)).min(1, 'Name at least one objective.'),
  /** Reading and trying time. */
  minutes: z
    .int()
    .min(5, 'Write a number from 5 to 40: a lesson is done in one sitting.')
    .max(40, 'Write a number from 5 to 40: a lesson is done in one sitting.'),
  /** Rows of the fact register that this lesson teaches. The trainers' guide teaches none. */
  sources: z.array(RowSchema).min(1, 'Name the rows this lesson teaches.').optional(),
});

export type LessonFront = z.output<typeof LessonSchema>;
