import { z } from 'zod';
import { DaySchema, IdSchema } from './id.ts';
import { TextSchema } from './text.ts';

/** `content/glossary.yaml`: the words of the trade. */
export const GlossarySchema = z.array(
  z.strictObject({
    id: IdSchema,
    term: TextSchema,
    /** Other names for it that readers may meet. */
    also: TextSchema.optional(),
    definition: TextSchema,
    /** The lesson that teaches it. */
    lesson: IdSchema.optional(),
  }),
);

/** `content/sources.yaml`: what the course rests on. */
export const SourcesSchema = z.array(
  z.strictObject({
    id: IdSchema,
    title: TextSchema,
    kind: z.enum(['document', 'standard', 'law', 'model']),
    note: TextSchema,
    /** What in it is custom, and could be done differently. */
    convention: TextSchema.optional(),
    /** What in it binds, and whom. */
    law: TextSchema.optional(),
    /** What a firm has to settle for itself: time limits, authority, names. */
    adapt: TextSchema.optional(),
    /** The day somebody last looked whether this is still current. */
    checked: DaySchema.optional(),
  }),
);

export type GlossaryEntry = z.output<typeof GlossarySchema>[number];
export type Source = z.output<typeof SourcesSchema>[number];
