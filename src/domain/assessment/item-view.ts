import type { Item, ItemType } from '#schemas/item.ts';
import type { Localised, Wording } from '../text/wording.ts';

/** What a candidate may see of an item: nothing that gives the answer away. */
export interface ItemView {
  id: string;
  type: ItemType;
  topic: string;
  difficulty: number;
  /** The documented exam it belongs to, which a blueprint may ask for. */
  documented?: string;
  stem: Wording;
  choices: readonly { id: string; text: Wording }[];
}

/** What stays behind until the form is handed in. */
export interface ItemKey {
  /** Ids of the correct choices. */
  key: readonly string[];
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
  return {
    id,
    type,
    topic,
    difficulty,
    ...(documented ? { documented: documented.exam } : {}),
    stem,
    choices:
      item.type === 'true-false'
        ? [
            { id: 'true', text: words['true'] },
            { id: 'false', text: words['false'] },
          ]
        : item.choices.map((choice) => ({ id: choice.id, text: choice.text })),
  };
}

/** The other half of an item: its key, and the reasons. */
export function toItemKey(item: Localised<Item>): ItemKey {
  const withdrawn = item.withdrawn ? ({ withdrawn: true } as const) : {};
  if (item.type === 'true-false') {
    const { key, feedback, teaches } = item;
    return { key: [String(key)], feedback: { ...feedback }, teaches, ...withdrawn };
  }
  return {
    key: item.key,
    feedback: Object.fromEntries(item.choices.map((choice) => [choice.id, choice.feedback])),
    teaches: item.teaches,
    ...withdrawn,
  };
}
