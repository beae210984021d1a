import { z } from 'zod';
import { hint } from './hint.ts';
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
    fact: z
      .string()
      .min(1, 'Say in one sentence what the source says.')
      .meta(
        hint('What the source says, in one sentence of ours.', '来源说了什么，用自己的一句话写。'),
      ),
    document: z
      .string()
      .regex(/^\d{3}$/, "Write the number of the document in quotation marks, such as '002'.")
      .meta(
        hint(
          "The number of the document that says it, in quotation marks: '002'.",
          "出自哪份文件：写编号，加引号，例如 '002'。",
        ),
      ),
    core: z
      .boolean('Write true or false, without quotation marks.')
      .meta(
        hint(
          'Whether it belongs to the core of the course (true) or to an elective (false).',
          '属于核心课程写 true，属于选修写 false。',
        ),
      ),
    lesson: IdSchema.optional().meta(
      hint('The lesson whose plan has it.', '计划由哪一课来讲。', 'lesson'),
    ),
    roleplay: IdSchema.optional().meta(
      hint(
        'The role-play that stages it, for a case that no lesson tells.',
        '没有哪一课讲的案例，由哪场角色扮演来演。',
      ),
    ),
    background: z
      .literal(true, 'Write true, or leave "background" out.')
      .optional()
      .meta(hint('Kept for editors. No lesson teaches it.', '留给编写的人参考，不讲给学员。')),
    caveat: z
      .string()
      .min(1)
      .optional()
      .meta(hint('What to put right before it is taught.', '讲之前要更正什么。')),
    notes: z
      .array(z.string().regex(/^D\d{1,2}$/, 'Write the number of a note, such as D23.'))
      .min(1, 'Name a note, or leave "notes" out.')
      .optional()
      .meta(
        hint(
          'The editors’ notes behind the caveat, such as D23.',
          '更正所依据的编者注，例如 D23。',
        ),
      ),
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
