import { z } from 'zod';
import { toIssue, type Fault } from './fault.ts';
import { IdSchema, RowSchema } from './id.ts';

/**
 * One row of the fact register: something a source says, in our words.
 *
 * Where that is dated or doubtful, the caveat says how it is taught all the same.
 */
export const FactSchema = z
  .strictObject({
    id: RowSchema,
    /** One sentence. */
    fact: z.string().min(1, 'Say in one sentence what the source says.'),
    /** The number of the document that says it. */
    document: z
      .string()
      .regex(/^\d{3}$/, "Write the number of the document in quotation marks, such as '002'."),
    /** Whether it belongs to the core of the course or to an elective. */
    core: z.boolean('Write true or false, without quotation marks.'),
    /** The lesson whose plan has it. */
    lesson: IdSchema.optional(),
    /** The role-play that stages it, for a case that no lesson tells. */
    roleplay: IdSchema.optional(),
    /** Kept for editors. No lesson teaches it. */
    background: z.literal(true, 'Write true, or leave "background" out.').optional(),
    /** What to put right before it is taught. */
    caveat: z.string().min(1).optional(),
    /** The editors’ notes behind the caveat, numbered by the inventory of the document. */
    notes: z
      .array(z.string().regex(/^D\d{1,2}$/, 'Write the number of a note, such as D23.'))
      .min(1, 'Name a note, or leave "notes" out.')
      .optional(),
  })
  .superRefine(({ id, document, lesson, roleplay, background, caveat, notes }, ctx) => {
    const complain = (path: string[], code: Fault['code'], message: string) =>
      ctx.addIssue(toIssue({ code, path, message }));

    const [, named] = /^K(\d{3})-/.exec(id) ?? [];
    if (named !== undefined && named !== document) {
      complain(
        ['document'],
        'fact-document-differs',
        `The id is of document ${named}. Make the two agree.`,
      );
    }
    if ([lesson, roleplay, background].filter((home) => home !== undefined).length !== 1) {
      complain(
        [],
        'fact-home-unclear',
        'Say where it belongs: write one of "lesson", "roleplay" and "background".',
      );
    }
    if (notes && !caveat) {
      complain(
        ['notes'],
        'fact-note-without-caveat',
        'A note asks for a correction. Write it as "caveat".',
      );
    }
  });

export type Fact = z.output<typeof FactSchema>;
