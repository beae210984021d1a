import type { Lang } from '#domain/text/locale.ts';
import type { Item } from '#schemas/item.ts';
import { LANG_NAMES, LANGS } from './content.ts';
import { distance } from './edit-distance.ts';
import type { Finding } from './finding.ts';
import { listsOf, pathOfWording, wordingIn, type TextList } from './item-lists.ts';

/** Texts that share more than this of their letters differ too little. */
const LIKENESS = 0.84;

const NUMBERS =
  /[\d〇一二两三四五六七八九十百千万半]+|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|half)\b/gi;

/** Finds choices that say the same, or all but the same, so that no learner could choose by reason. */
export function findNearDuplicates(item: Item): Finding[] {
  return listsOf(item).flatMap((list) => LANGS.flatMap((lang) => findIn(list, lang)));
}

function findIn({ path, texts }: TextList, lang: Lang): Finding[] {
  return texts.flatMap(({ text }, index): Finding[] => {
    const own = wordingIn(text, lang);
    const alike = texts
      .slice(0, index)
      .map((other) => ({ id: other.id, likeness: likeness(own, wordingIn(other.text, lang)) }))
      .find((other) => other.likeness > LIKENESS);
    if (!alike) return [];
    const words = alike.likeness === 1 ? 'says the same as' : 'says almost the same as';
    const message = `In ${LANG_NAMES[lang]} this ${words} "${alike.id}". Make them differ in what they say, or leave one out.`;
    const place = pathOfWording([...path, index, 'text'], text, lang);
    return [{ flaw: 'near-duplicates', path: place, message }];
  });
}

/** The share of letters in common. Texts with different numbers differ in what matters. */
function likeness(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || numbersOf(a) !== numbersOf(b)) return 0;
  const [short = '', long = ''] = [fold(a), fold(b)].toSorted((x, y) => x.length - y.length);
  // Counting letters is slow, and no use where the lengths alone differ too much.
  if (short.length <= long.length * LIKENESS) return 0;
  return 1 - distance(short, long) / long.length;
}

function numbersOf(text: string): string {
  return (text.match(NUMBERS) ?? []).join(' ').toLowerCase();
}

function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\p{P}\p{S}\s]/gu, '');
}
