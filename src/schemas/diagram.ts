import { z } from 'zod';
import { hint, valueHints } from './hint.ts';
import { IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** A flowchart as boxes and arrows. */
export const DiagramSchema = z.strictObject({
  title: TextSchema,
  nodes: z
    .array(
      z.strictObject({
        id: IdSchema,
        kind: z
          .enum(['start', 'step', 'question', 'end'])
          .meta(
            valueHints(
              ['where it begins', '从这里开始'],
              ['something to do', '要做的事'],
              ['something to decide', '要判断的事'],
              ['where it ends', '到这里结束'],
            ),
          ),
        text: TextSchema.meta(hint('What stands in the box: a few words.', '框里的字，越短越好。')),
      }),
    )
    .min(2, 'Draw at least two boxes.')
    .meta(hint('The boxes. One of them is the start.', '各个方框，其中一个是起点。')),
  edges: z
    .array(
      z.strictObject({
        from: IdSchema.meta(hint('The box it leaves.', '从哪个框出发。')),
        to: IdSchema.meta(hint('The box it leads to.', '指向哪个框。')),
        label: TextSchema.optional().meta(
          hint('Written on the arrow, such as “yes”.', '写在箭头上的字，例如“是”。'),
        ),
      }),
    )
    .meta(
      hint(
        'The arrows: from the id of one box to that of another.',
        '箭头：从一个方框的编号到另一个的编号。',
      ),
    ),
});

export type Diagram = z.output<typeof DiagramSchema>;
