import type { Lang } from '#domain/text/locale.ts';
import { IdSchema } from '#schemas/id.ts';
import { languagesOf, LANG_NAMES, LANGS, type Content } from '../content.ts';
import { toId } from '../to-id.ts';
import { answerTo, type Answers, type Asks } from './question.ts';

/** The languages in which something new is written: those of the course, both while it has none. */
export function langsFor(content: Content): readonly Lang[] {
  const langs = languagesOf(content);
  return langs.length > 0 ? langs : LANGS;
}

/** Asks for a title in each language of the course. */
export const ASKS_TITLES: readonly Asks[] = LANGS.map((lang) => (_, content) => {
  if (!langsFor(content).includes(lang)) return undefined;
  const message = `Its title in ${LANG_NAMES[lang]}`;
  return { name: `title-${lang}`, message, mistakeIn: findBlank };
});

/**
 * The titles that were answered, by language.
 *
 * @param of What they are of: the new piece, or its topic.
 */
export function titlesOf(
  answers: Answers,
  of: 'title' | 'topic' = 'title',
): Partial<Record<Lang, string>> {
  return Object.fromEntries(
    LANGS.flatMap((lang) => {
      const title = answerTo(answers, `${of}-${lang}`);
      return title === undefined ? [] : [[lang, title]];
    }),
  );
}

/**
 * Asks for the id, and proposes one.
 *
 * @param placeOf Where an id is used already, such as the file that has it.
 * @param propose From the English title, unless there is something better. Empty where there is
 *   nothing to propose, `undefined` while it waits for another answer.
 */
export function askId(
  placeOf: (id: string, content: Content) => string | undefined,
  propose: (answers: Answers, content: Content) => string | undefined = proposeFromTitle,
): Asks {
  return (answers, content) => {
    const proposal = propose(answers, content);
    if (proposal === undefined && !answers.has('id')) return undefined;
    return {
      name: 'id',
      message: 'Its id: the name in files and addresses, in small letters, never changed later',
      ...(proposal && { proposal: [proposal] }),
      mistakeIn: (id) => {
        const place = placeOf(id, content);
        const taken =
          place && `There is already a "${id}", in ${place}. Give the new one another id.`;
        return findBadId(id) ?? taken;
      },
    };
  };
}

function proposeFromTitle(answers: Answers, content: Content): string | undefined {
  const title = answerTo(answers, 'title-en');
  return title === undefined && langsFor(content).includes('en') ? undefined : toId(title ?? '');
}

/** What is wrong with the form of an id, or of a file's name. */
export function findBadId(id: string): string | undefined {
  const { error } = IdSchema.safeParse(id);
  return error && `"${id}" will not do. ${error.issues[0]?.message ?? ''}`;
}

export function findBlank(answer: string): string | undefined {
  return answer.trim() === '' ? 'Write a text; it is empty.' : undefined;
}
