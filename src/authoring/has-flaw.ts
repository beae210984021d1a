import type { Text } from '#schemas/text.ts';
import type { ChoiceItem, Item, ITEM_FLAWS } from '#schemas/item.ts';

type Flaw = (typeof ITEM_FLAWS)[number];

const NEGATIVE =
  /[不非无未勿没错误除别]|\b(?:no|not|never|except|least|wrong|incorrect|\w+n['’]t)\b/i;

/**
 * Whether an item has a flaw of item writing, as far as counting can tell.
 *
 * Choices that are parallel, opposite or too alike need a person's judgement:
 * an item with choices to pick is taken to have those.
 */
export function hasFlaw(item: Item, flaw: Flaw): boolean {
  if (flaw === 'negative-stem') return wordingsOf(item.stem).some((stem) => NEGATIVE.test(stem));
  if (item.type !== 'single' && item.type !== 'multiple') return false;
  if (flaw === 'all-choices-correct') return item.key.length === item.choices.length;
  if (flaw === 'longest-is-key') return isKeyLongest(item);
  return true;
}

function isKeyLongest({ choices, key }: ChoiceItem): boolean {
  const [first] = choices;
  return wordingsOf(first?.text ?? '').some((_, language) => {
    const lengths = choices.map(({ id, text }) => ({
      id,
      length: wordingsOf(text)[language]?.length ?? 0,
    }));
    const most = Math.max(...lengths.map(({ length }) => length));
    return lengths.some(({ id, length }) => length === most && key.includes(id));
  });
}

/** The text in each language, in one order for all texts of an item. */
function wordingsOf(text: Text): string[] {
  return typeof text === 'string' ? [text] : [text.zh ?? '', text.en ?? ''];
}
