import { z } from 'zod';
import { hint, valueHints } from './hint.ts';
import { DaySchema, IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** `content/glossary.yaml`: the words of the trade. */
export const GlossarySchema = z.array(
  z.strictObject({
    id: IdSchema,
    term: TextSchema.meta(hint('The word as it stands in lessons.', '课文里的叫法。')),
    also: TextSchema.optional().meta(
      hint('Other names for it that readers may meet.', '读者可能见到的别的叫法。'),
    ),
    definition: TextSchema.meta(
      hint('What it means, in one or two sentences.', '它是什么意思，一两句话。'),
    ),
    lesson: IdSchema.optional().meta(hint('The lesson that teaches it.', '哪一课讲它。', 'lesson')),
  }),
);

/** `content/sources.yaml`: what the course rests on. */
export const SourcesSchema = z.array(
  z.strictObject({
    id: IdSchema,
    title: TextSchema,
    kind: z
      .enum(['document', 'standard', 'law', 'model'])
      .meta(
        valueHints(
          ['a training document', '培训文件'],
          ['a standard', '标准'],
          ['a law', '法律'],
          ['a model from the literature', '文献中的模型'],
        ),
      ),
    note: TextSchema.meta(hint('What the course takes from it.', '课程从中取用什么。')),
    convention: TextSchema.optional().meta(
      hint(
        'What in it is custom, and could be done differently.',
        '其中哪些是惯例，换一种做法也行。',
      ),
    ),
    law: TextSchema.optional().meta(
      hint('What in it binds, and whom.', '其中哪些有约束力，约束谁。'),
    ),
    adapt: TextSchema.optional().meta(
      hint(
        'What a firm has to settle for itself: time limits, authority, names.',
        '企业要自己定的：时限、权限、称呼。',
      ),
    ),
    checked: DaySchema.optional().meta(
      hint(
        'The day somebody last looked whether this is still current.',
        '最近一次核对是否仍然有效的日期。',
      ),
    ),
  }),
);

export type GlossaryEntry = z.output<typeof GlossarySchema>[number];
export type Source = z.output<typeof SourcesSchema>[number];
