import { describe, expect, test } from 'vitest';
import { chooseLocale, isLocale, langOf, LOCALES } from '#domain/text/locale.ts';

describe('chooseLocale', () => {
  test.each([
    ['zh-TW', 'zh-hant'],
    ['zh-HK', 'zh-hant'],
    ['zh-MO', 'zh-hant'],
    ['zh-Hant', 'zh-hant'],
    ['zh-Hant-CN', 'zh-hant'],
    ['ZH-HANT-TW', 'zh-hant'],
    ['zh', 'zh-hans'],
    ['zh-CN', 'zh-hans'],
    ['zh-SG', 'zh-hans'],
    ['zh-Hans', 'zh-hans'],
    ['zh-Hans-HK', 'zh-hans'],
    ['en', 'en'],
    ['en-GB', 'en'],
    ['en-HK', 'en'],
  ])('takes %s for %s', (language, locale) => {
    expect(chooseLocale([language])).toBe(locale);
  });

  test('goes by the first wish it can meet', () => {
    expect(chooseLocale(['fr', 'en-GB', 'zh-TW'])).toBe('en');
    expect(chooseLocale(['zh-TW', 'en'])).toBe('zh-hant');
  });

  test.each([
    ['French', ['fr']],
    ['a language whose name only begins alike', ['enm', 'zha']],
    ['no wish', []],
    ['an empty wish', ['']],
  ])('falls back to Simplified Chinese for %s', (_, languages) => {
    expect(chooseLocale(languages)).toBe('zh-hans');
  });
});

describe('isLocale', () => {
  test('knows every locale of the site and nothing else', () => {
    expect(LOCALES.every(isLocale)).toBe(true);
    expect(['zh', 'zh-Hans', 'fr', '', undefined, 0].some(isLocale)).toBe(false);
  });
});

describe('langOf', () => {
  test.each([
    ['zh-hans', 'zh'],
    ['zh-hant', 'zh'],
    ['en', 'en'],
  ] as const)('says that %s is written in %s', (locale, lang) => {
    expect(langOf(locale)).toBe(lang);
  });
});
