import type { Lang } from '#domain/text/locale.ts';
import type { Item } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import { LANGS } from './content.ts';
import type { Path } from './place.ts';

/** A list of texts within an item: choices, the choices of one gap, or targets. */
export interface TextList {
  path: Path;
  texts: readonly { id: string; text: Text }[];
  /** Which are right to pick. Absent where texts are put in order, matched or sorted. */
  right?: readonly string[];
}

/** Every list of texts that a learner chooses from or sorts. */
export function listsOf(item: Item): TextList[] {
  switch (item.type) {
    case 'true-false':
      return [];
    case 'single':
    case 'multiple':
      return [{ path: ['choices'], texts: item.choices, right: item.key }];
    case 'best-worst':
      return [{ path: ['choices'], texts: item.choices, right: [item.key.best] }];
    case 'order':
      return [{ path: ['choices'], texts: item.choices }];
    case 'match':
    case 'categorise':
      return [
        { path: ['choices'], texts: item.choices },
        { path: ['targets'], texts: item.targets },
      ];
    case 'cloze':
      return item.gaps.map(({ id, choices }, index) => ({
        path: ['gaps', index, 'choices'],
        texts: choices,
        right: [item.key[id] ?? ''],
      }));
  }
}

/** A text in each language it is written in. A plain string has the language of its script. */
export function wordingsOf(text: Text): [Lang, string][] {
  if (typeof text === 'string') return [[/\p{Script=Han}/u.test(text) ? 'zh' : 'en', text]];
  return LANGS.flatMap((lang) => {
    const wording = text[lang];
    return wording === undefined ? [] : [[lang, wording] as [Lang, string]];
  });
}

/** Where the wording stands: a plain string has no languages below it. */
export function pathOfWording(path: Path, text: Text, lang: Lang): Path {
  return typeof text === 'string' ? path : [...path, lang];
}

/** The text in one language, if it is written in it. */
export function wordingIn(text: Text, lang: Lang): string | undefined {
  return wordingsOf(text).find(([each]) => each === lang)?.[1];
}

/** How many characters each text of a list has in one language; nothing where one is missing. */
export function lengthsOf({ texts }: TextList, lang: Lang): number[] | undefined {
  const lengths = texts.flatMap(({ text }) => [...(wordingIn(text, lang) ?? '')].length);
  return lengths.includes(0) ? undefined : lengths;
}
