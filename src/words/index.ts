import { LANG_TAGS, langOf, type Locale } from '#domain/text/locale.ts';
import { en, type Words } from './en.ts';
import { zh } from './zh.ts';

export type { Words } from './en.ts';

/** The interface in a reader's language. Traditional Chinese is derived when the page is sent. */
export function wordsFor(locale: Locale): Words {
  return langOf(locale) === 'en' ? en : zh;
}

export function tagOf(locale: Locale): string {
  return LANG_TAGS[locale];
}
