import { describe, expect, test } from 'vitest';
import { inLocale, pageAddress, sectionAddress } from '#domain/text/address.ts';
import { LOCALES } from '#domain/text/locale.ts';

describe('pageAddress', () => {
  test('begins with the locale and ends with a slash', () => {
    expect(pageAddress('en')).toBe('/en/');
    expect(pageAddress('zh-hant', 'lessons', 'first-call')).toBe('/zh-hant/lessons/first-call/');
  });
});

describe('sectionAddress', () => {
  test('leads to the section that an item names', () => {
    expect(sectionAddress('en', 'first-call#pick-up')).toBe('/en/lessons/first-call/#pick-up');
  });

  test('leads to the lesson where no section is named', () => {
    expect(sectionAddress('zh-hans', 'first-call')).toBe('/zh-hans/lessons/first-call/');
  });
});

describe('inLocale', () => {
  test.each(LOCALES)('leads to the same page in %s', (locale) => {
    expect(inLocale('/en/lessons/first-call/', locale)).toBe(`/${locale}/lessons/first-call/`);
    expect(inLocale('/zh-hans/', locale)).toBe(`/${locale}/`);
  });

  test('changes the first part only, even where another is called like a locale', () => {
    expect(inLocale('/en/lessons/en/', 'zh-hant')).toBe('/zh-hant/lessons/en/');
  });

  test('comes back to the page it left', () => {
    const page = pageAddress('zh-hant', 'exams', 'final');

    expect(inLocale(inLocale(page, 'en'), 'zh-hant')).toBe(page);
  });
});
