import type { Item } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import { LANG_NAMES } from '../content.ts';
import { wordingsIn, type Language } from './multilang.ts';
import type { Note } from './question.ts';

export type Format = 'gift' | 'moodle' | 'csv';

/** How a file is to be written. */
export interface ExportOptions {
  language: Language;
  /** What the category of a topic is called. */
  categoryOf?: ((topic: string) => string) | undefined;
}

/** What a format never holds, whatever the item: said once in a report. */
export function generalLosses(format: Format, language: Language): string[] {
  const ids =
    'The ids of choices, groups and gaps, and the order of groups: an import gives new ids.';
  const points = 'How much a partly right answer earns: the other system counts in its own way.';
  const other =
    language === 'both'
      ? []
      : [`Everything that is not in ${LANG_NAMES[language]}: export the other language as well.`];
  return format === 'csv' ? other : [ids, points, ...other];
}

/** What of an item no format holds. */
export function lossesOf({ documented, exceptions }: Item): Note[] {
  const notes: Note[] = [];
  if (documented) {
    notes.push({
      kind: 'lost',
      what: 'documented',
      message: `That it is ${documented.number} of ${documented.exam}, where its key comes from, and the letters of its choices. They stay in the bank.`,
    });
  }
  if (exceptions) {
    notes.push({
      kind: 'lost',
      what: 'exceptions',
      message: 'Its exceptions from the rules of item writing. They stay in the bank.',
    });
  }
  return notes;
}

/** What is to be said of an item in a file for Moodle. */
export function notesForMoodle(item: Item): Note[] {
  if (item.type !== 'order') return lossesOf(item);
  return [...lossesOf(item), NEEDS_ORDERING];
}

const NEEDS_ORDERING: Note = {
  kind: 'look-at',
  what: 'ordering',
  message: 'Moodle has ordering questions since 4.4; before, the plug-in "Ordering" brings them.',
};

/** Why an item is left out whatever the format, if it is. */
export function reasonToLeaveOut(item: Item, language: Language): Note | undefined {
  if (item.withdrawn) {
    return leftOut(
      'withdrawn',
      `It was withdrawn on ${item.withdrawn}, and counts for nobody. To export it all the same, remove "withdrawn".`,
    );
  }
  if (
    language !== 'both' &&
    !everyText(item).every((text) => wordingsIn(text, language).length > 0)
  ) {
    return leftOut(
      'untranslated',
      `Some of it is not written in ${LANG_NAMES[language]}. Write it, or export the other language.`,
    );
  }
  return undefined;
}

export function leftOut(what: string, message: string): Note {
  return { kind: 'left-out', what, message };
}

/** Every text of an item. */
export function everyText(item: Item): Text[] {
  const { stem } = item;
  const ofChoices = (list: readonly { text: Text; feedback: Text }[]) =>
    list.flatMap(({ text, feedback }) => [text, feedback]);
  switch (item.type) {
    case 'true-false':
      return [stem, item.feedback.true, item.feedback.false];
    case 'cloze':
      return [stem, item.text, ...item.gaps.flatMap(({ choices }) => ofChoices(choices))];
    case 'match':
    case 'categorise':
      return [stem, ...ofChoices(item.choices), ...item.targets.map(({ text }) => text)];
    default:
      return [stem, ...ofChoices(item.choices)];
  }
}

/** The two questions of a best-worst item where it has to be a matching question. */
export const BEST: Text = { zh: '最好', en: 'Best' };
export const WORST: Text = { zh: '最糟', en: 'Worst' };

/**
 * What each right choice of several earns and what each wrong one costs, in per cent, to the
 * five places that Moodle knows. All choices together earn nothing.
 */
export function weightsOf({ choices, key }: Item & { type: 'multiple' }): number[] {
  const wrong = choices.length - key.length;
  const share = (of: number) => Math.round(1e7 / of) / 1e5;
  return choices.map(({ id }) => (key.includes(id) ? share(key.length) : -share(wrong)));
}

/** Two languages would show the gap twice. */
export const CLOZE_IN_BOTH: Note = leftOut(
  'both-languages',
  'Its gaps stand in the middle of the sentence, and two languages in one question would have them twice. Export it with --language zh and with --language en.',
);
