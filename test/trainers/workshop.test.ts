import { describe, expect, test } from 'vitest';
import { listNames } from '#authoring/files.ts';
import { LOCALES } from '#domain/text/locale.ts';
import { wordsFor } from '#words/index.ts';
import { readPages } from '../site/built-site.ts';

const pages = readPages();
const own = pages.filter(({ address }) => /^\/[\w-]+\/trainers\//.test(address));

describe('a build for trainers', () => {
  test('has every page that is written for them, in each language', async () => {
    const names = await listNames('src/pages/[locale]/trainers');
    // Only the development server has a page that stands in for a broken one.
    const written = names.filter((name) => name !== '_broken.astro').length;

    for (const locale of LOCALES) {
      const kinds = own
        .filter((page) => page.locale === locale)
        .map(({ address }) => address.replace(/(roleplays|exams|check)\/[\w-]+\/$/, '$1/*/'));
      expect(new Set(kinds).size).toBe(written);
    }
  });

  test('leads there from every page with a footer', () => {
    const without = pages.filter(
      ({ locale, elements }) =>
        elements.some(({ name }) => name === 'footer') &&
        !elements.some(({ attributes }) => attributes['href'] === `/${locale}/trainers/`),
    );

    expect(own.length).toBeGreaterThan(50);
    expect(without.map(({ address }) => address)).toEqual([]);
  });

  test('is kept from search engines', () => {
    const open = pages.filter(
      ({ locale, elements }) =>
        locale &&
        !elements.some(
          ({ attributes: { name, content } }) => name === 'robots' && content === 'noindex',
        ),
    );

    expect(open.map(({ address }) => address)).toEqual([]);
  });

  test('says on each of its pages that it holds keys', () => {
    const silent = own.filter(({ address, elements }) => {
      const { keys } = wordsFor(address.startsWith('/en/') ? 'en' : 'zh-hans').trainer.workshop;
      const said = elements.find(({ attributes }) => attributes['class']?.startsWith('keys'));
      return address.startsWith('/zh-hant/') ? !said?.text.trim() : said?.text.trim() !== keys;
    });

    expect(silent.map(({ address }) => address)).toEqual([]);
  });
});
