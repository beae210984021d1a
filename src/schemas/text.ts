import { z } from 'zod';
import { named } from './fault.ts';
import { hint } from './hint.ts';

const written = z.string().trim().min(1, 'Write the text the learner reads.');

/**
 * Text in the languages of the course, side by side: `{ zh: …, en: … }`.
 *
 * A plain string serves a course in one language. Traditional Chinese is never written:
 * it is derived from `zh`. A missing language falls back to the other one.
 */
export const TextSchema = z.union(
  [
    written,
    z
      .strictObject({
        zh: written
          .optional()
          .meta(
            hint('Simplified Chinese. Traditional is derived from it.', '简体中文。繁体由它转换。'),
          ),
        en: written.optional().meta(hint('English.', '英文。')),
      })
      .refine((text) => text.zh !== undefined || text.en !== undefined, {
        error: 'Write the text in Chinese (zh), in English (en), or in both.',
        params: named('field-text-in-no-language'),
      }),
  ],
  { error: 'Write the text, or both languages: { zh: …, en: … }.' },
);

export type Text = z.output<typeof TextSchema>;
