import type { Text } from '#schemas/text.ts';
import type { Lang } from './locale.ts';

/**
 * A text in the reader's language: mostly a plain string.
 *
 * Where the reader's language is missing, the other one stands in, with its `lang`,
 * so that the page can mark it for screen readers and fonts.
 */
export type Wording = string | { readonly text: string; readonly lang: 'zh-Hans' | 'en' };

interface BothLanguages {
  zh?: string | undefined;
  en?: string | undefined;
}

/** The same shape with every text in one language. */
export type Localised<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends { zh?: string | undefined; en?: string | undefined }
    ? Wording
    : { [K in keyof T]: Localised<T[K]> };

/** The text without its language, for titles, attributes and comparisons. */
export function plain(wording: Wording): string {
  return typeof wording === 'string' ? wording : wording.text;
}

export function resolveText(text: Text, lang: Lang): Wording {
  if (typeof text === 'string') return text;
  const own = text[lang];
  if (own !== undefined) return own;
  return lang === 'zh'
    ? { text: text.en ?? '', lang: 'en' }
    : { text: text.zh ?? '', lang: 'zh-Hans' };
}

/** Copies what an author wrote with every text resolved to one language. */
export function localise<T>(value: T, lang: Lang): Localised<T>;
export function localise(value: unknown, lang: Lang): unknown {
  if (Array.isArray(value)) return value.map((entry) => localise<unknown>(entry, lang));
  if (typeof value !== 'object' || value === null) return value;
  if (isBothLanguages(value)) return resolveText(value, lang);
  return Object.fromEntries(
    Object.entries(value).map(([name, entry]) => [name, localise<unknown>(entry, lang)]),
  );
}

function isBothLanguages(value: object): value is BothLanguages {
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => name === 'zh' || name === 'en');
}
