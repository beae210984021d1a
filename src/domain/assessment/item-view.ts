import type { Item, ItemType } from '#schemas/item.ts';
import type { Localised, Wording } from '../text/wording.ts';
import { pairOf } from './pair.ts';

/** What a candidate may see of an item: nothing that gives the answer away. */
export interface ItemView {
  id: string;
  type: ItemType;
  topic: string;
  difficulty: number;
  /** The documented exam it belongs to, which a blueprint may ask for. */
  documented?: string;
  stem: Wording;
  /** What can be picked, placed or put in order. Those of a cloze are called `gap=choice`. */
  choices: readonly Option[];
  /** What choices are matched to, or sorted into. */
  targets?: readonly Option[];
  /** The sentence of a cloze, with `{gap}` where a choice goes. */
  text?: Wording;
}

interface Option {
  id: string;
  text: Wording;
}

/** What stays behind until the form is handed in. */
export interface ItemKey {
  type: ItemType;
  /** The response that is right: ids of choices, or pairs such as `choice=target`. */
  key: readonly string[];
  /** How many choices there are, or for each choice how many targets: what guessing is up against. */
  options: number;
  /** By choice id: why it is right or wrong. */
  feedback: Readonly<Record<string, Wording>>;
  /** The lesson and section that teach it: `lesson#section`. */
  teaches: string;
  withdrawn?: true;
}

/** An item with its key, as practice shows it. */
export type OpenItem = ItemView & ItemKey;

/** How the two answers of a true-false item are called. */
export interface TrueFalseWords {
  true: string;
  false: string;
}

/**
 * Removes everything that gives the answer away.
 *
 * Fields are named one by one, so a field added to `Item` stays hidden until
 * someone decides to show it.
 */
export function toItemView(item: Localised<Item>, words: TrueFalseWords): ItemView {
  const { id, type, topic, difficulty, stem, documented } = item;
  const view = { id, type, topic, difficulty, stem, choices: choicesOf(item, words) };
  return {
    ...view,
    ...(documented ? { documented: documented.exam } : {}),
    ...('targets' in item ? { targets: item.targets.map(toOption) } : {}),
    ...(item.type === 'cloze' ? { text: item.text } : {}),
  };
}

function choicesOf(item: Localised<Item>, words: TrueFalseWords): Option[] {
  if (item.type === 'true-false') {
    return [
      { id: 'true', text: words['true'] },
      { id: 'false', text: words['false'] },
    ];
  }
  return item.type === 'cloze' ? gapChoices(item.gaps).map(toOption) : item.choices.map(toOption);
}

function toOption({ id, text }: Option): Option {
  return { id, text };
}

/** The choices of all gaps in one list, each under the pair that it makes with its gap. */
function gapChoices<C extends { id: string }>(gaps: readonly { id: string; choices: C[] }[]): C[] {
  return gaps.flatMap((gap) =>
    gap.choices.map((choice) => ({ ...choice, id: pairOf(gap.id, choice.id) })),
  );
}

/** The other half of an item: its key, and the reasons. */
export function toItemKey(item: Localised<Item>): ItemKey {
  return {
    type: item.type,
    key: keyOf(item),
    options: optionsOf(item),
    feedback: feedbackOf(item),
    teaches: item.teaches,
    ...(item.withdrawn ? { withdrawn: true } : {}),
  };
}

function keyOf(item: Localised<Item>): readonly string[] {
  if (item.type === 'true-false') return [String(item.key)];
  if (Array.isArray(item.key)) return item.key;
  return Object.entries(item.key).map(([slot, value]) => pairOf(slot, String(value)));
}

function optionsOf(item: Localised<Item>): number {
  if (item.type === 'true-false') return 2;
  if ('targets' in item) return item.targets.length;
  return item.type === 'cloze' ? gapChoices(item.gaps).length : item.choices.length;
}

function feedbackOf(item: Localised<Item>): Record<string, Wording> {
  if (item.type === 'true-false') return { ...item.feedback };
  const choices = item.type === 'cloze' ? gapChoices(item.gaps) : item.choices;
  return Object.fromEntries(choices.map(({ id, feedback }) => [id, feedback]));
}
