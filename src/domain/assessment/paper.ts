import { plain, type Wording } from '../text/wording.ts';
import type { ItemView, OpenItem } from './item-view.ts';
import { slotOf, valueIn } from './pair.ts';

/** A line on paper with the sign by which it is named: a letter for choices, a number for targets. */
export interface Signed {
  id: string;
  sign: string;
  text: Wording;
}

/** One item as a paper form prints it. */
export interface PaperItem {
  /** In the order of the form. In a cloze the letters begin anew for each gap. */
  choices: readonly Signed[];
  targets: readonly Signed[];
}

/** What is right on paper: signs, each with the place it belongs to where it has one. */
export type PaperAnswer = readonly { slot?: string; value: string }[];

/**
 * Gives an item's lines the signs by which an answer on paper names them.
 *
 * @param choiceIds The choices in the order of the form.
 */
export function toPaper(item: ItemView, choiceIds: readonly string[]): PaperItem {
  const taken = new Map<string, number>();
  const choices = choiceIds.flatMap((id) => {
    const choice = item.choices.find((each) => each.id === id);
    const list = item.type === 'cloze' ? slotOf(id) : '';
    const place = taken.get(list) ?? 0;
    taken.set(list, place + 1);
    return choice ? [{ ...choice, sign: letter(place) }] : [];
  });
  const targets = (item.targets ?? []).map((target, index) => ({
    ...target,
    sign: String(index + 1),
  }));
  return { choices, targets };
}

/**
 * The key of an item by the signs of its paper form.
 *
 * Picked choices come in the order they are printed in, and choices put in order in the right
 * one. Pairs name their slot: the letter of a choice (`A` goes to `2`), the number of a gap, or
 * `best` and `worst`. A choice that nothing fits has an empty value.
 */
export function answerOnPaper(item: OpenItem, { choices, targets }: PaperItem): PaperAnswer {
  const signOf = (lines: readonly Signed[], id: string | undefined) =>
    lines.find((line) => line.id === id)?.sign ?? '';

  switch (item.type) {
    case 'order':
      return item.key.map((id) => ({ value: signOf(choices, id) }));
    case 'match':
    case 'categorise':
      return choices.map(({ id, sign }) => ({
        slot: sign,
        value: signOf(targets, valueIn(item.key, id)),
      }));
    case 'cloze':
      return gapsOf(item).map((gap, index) => ({
        slot: String(index + 1),
        value: choices.find(({ id }) => slotOf(id) === gap && item.key.includes(id))?.sign ?? '',
      }));
    case 'best-worst':
      return ['best', 'worst'].map((slot) => ({
        slot,
        value: signOf(choices, valueIn(item.key, slot)),
      }));
    case 'single':
    case 'multiple':
    case 'true-false':
      return choices.filter(({ id }) => item.key.includes(id)).map(({ sign }) => ({ value: sign }));
  }
}

/** The gaps of a cloze in the order of its sentence. */
export function gapsOf({ text = '' }: Pick<ItemView, 'text'>): string[] {
  return [...plain(text).matchAll(/\{([^}]*)\}/g)].map(([, gap = '']) => gap);
}

/** The parts of a cloze's sentence between its gaps: one more than there are gaps. */
export function betweenGaps({ text = '' }: Pick<ItemView, 'text'>): string[] {
  return plain(text).split(/\{[^}]*\}/);
}

function letter(place: number): string {
  return String.fromCodePoint(65 + place);
}
