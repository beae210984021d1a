import type { Item } from '#schemas/item.ts';
import { LANG_NAMES, LANGS } from './content.ts';
import type { Finding } from './finding.ts';
import { lengthsOf, listsOf, pathOfWording } from './item-lists.ts';

/** A key this many times as long as the longest distractor stands out… */
const RATIO = 1.25;
/** …if that is also this many characters, as among very short choices it is not. */
const AT_LEAST = { zh: 3, en: 6 };

/**
 * Finds the one correct choice that is so much longer than the others that it gives itself away.
 *
 * Where several are correct, their length does not tell which.
 */
export function findLengthCue(item: Item): Finding[] {
  return listsOf(item).flatMap((list) =>
    LANGS.flatMap((lang): Finding[] => {
      const lengths = lengthsOf(list, lang);
      const [right, ...others] = list.right ?? [];
      const index = list.texts.findIndex(({ id }) => id === right);
      const text = list.texts[index]?.text;
      if (!lengths || text === undefined || others.length > 0) return [];

      const key = lengths[index] ?? 0;
      const longest = Math.max(...lengths.filter((_, other) => other !== index));
      if (key <= longest * RATIO || key - longest < AT_LEAST[lang]) return [];
      const path = pathOfWording([...list.path, index, 'text'], text, lang);
      const message = `The key gives itself away by its length in ${LANG_NAMES[lang]}: it has ${key} characters, the longest distractor ${longest}. Shorten it, or make a distractor as substantial.`;
      return [{ flaw: 'longest-is-key', path, message }];
    }),
  );
}
