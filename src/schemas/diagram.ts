import { z } from 'zod';
import { IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** A flowchart as boxes and arrows. */
export const DiagramSchema = z.strictObject({
  title: TextSchema,
  nodes: z
    .array(
      z.strictObject({
        id: IdSchema,
        kind: z.enum(['start', 'step', 'question', 'end']),
        text: TextSchema,
      }),
    )
    .min(2, 'Draw at least two boxes.'),
  edges: z.array(
    z.strictObject({
      from: IdSchema,
      to: IdSchema,
      /** Written on the arrow, such as "yes". */
      label: TextSchema.optional(),
    }),
  ),
});

export type Diagram = z.output<typeof DiagramSchema>;
