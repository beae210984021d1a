/** The languages of the site, as they stand in addresses. */
export const LOCALES = ['zh-hans', 'zh-hant', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** The languages people write in. Traditional Chinese is derived from `zh`. */
export type Lang = 'zh' | 'en';

/** The value of `lang` and `hreflang` for each locale. */
export const LANG_TAGS: Readonly<Record<Locale, string>> = {
  'zh-hans': 'zh-Hans',
  'zh-hant': 'zh-Hant',
  en: 'en',
};

/** What each language calls itself. */
export const LOCALE_NAMES: Readonly<Record<Locale, string>> = {
  'zh-hans': '简体中文',
  'zh-hant': '繁體中文',
  en: 'English',
};

export function isLocale(value: unknown): value is Locale {
  return LOCALES.some((locale) => locale === value);
}

/** The language a locale is written in: `zh-hant` → `zh`. */
export function langOf(locale: Locale): Lang {
  return locale === 'en' ? 'en' : 'zh';
}

/**
 * The locale that suits a browser's languages best, first wish first.
 * A script tells more than a region: `zh-Hans-HK` is Simplified.
 *
 * @example chooseLocale(['zh-TW', 'en']) // => 'zh-hant'
 */
export function chooseLocale(languages: readonly string[]): Locale {
  for (const language of languages) {
    const tag = language.toLowerCase();
    if (/^zh\b(?!.*\bhans\b).*\b(hant|tw|hk|mo)\b/.test(tag)) return 'zh-hant';
    if (/^zh\b/.test(tag)) return 'zh-hans';
    if (/^en\b/.test(tag)) return 'en';
  }
  return 'zh-hans';
}
