import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { LANG_TAGS, LOCALES } from '#domain/text/locale.ts';
import { wordsFor } from '#words/index.ts';
import { listFiles, readBuilt, readPages, type Page } from './built-site.ts';
import { isWithin, type Element } from './parse-page.ts';

const pages = readPages();
const pagesWithHead = pages.filter(({ address }) => address !== '/404.html');
const pagesIn = (locale: string) => pages.filter((page) => page.locale === locale);

test('there are as many pages in each language, at the same addresses', () => {
  const [first = [], ...others] = LOCALES.map((locale) =>
    pagesIn(locale).map(({ address }) => address.replace(`/${locale}/`, '/')),
  );

  expect(first.length).toBeGreaterThan(20);
  for (const addresses of others) expect(addresses).toEqual(first);
});

describe('every page', () => {
  test('says its language', () => {
    const wrong = pages.filter(
      ({ locale, elements }) =>
        attribute(elements, 'html', 'lang') !== LANG_TAGS[locale ?? 'zh-hans'],
    );

    expect(addressesOf(wrong)).toEqual([]);
  });

  test('has a title and a description', () => {
    const bare = pagesWithHead.filter(
      ({ elements }) =>
        !elements.find(({ name }) => name === 'title')?.text.trim() ||
        !elements.find(isMeta('description'))?.attributes['content']?.trim(),
    );

    expect(addressesOf(bare)).toEqual([]);
  });

  test('names itself in all three languages, and where to choose one', () => {
    const wanted = [...Object.values(LANG_TAGS), 'x-default'];
    const wrong = pagesWithHead.filter(({ elements }) => {
      const named = elements.flatMap(({ name, attributes: { rel, hreflang } }) =>
        name === 'link' && rel === 'alternate' ? [hreflang] : [],
      );
      return named.join() !== wanted.join();
    });

    expect(addressesOf(wrong)).toEqual([]);
  });

  test('has one main heading', () => {
    const wrong = pagesWithHead.filter(
      ({ elements }) => elements.filter(({ name }) => name === 'h1').length !== 1,
    );

    expect(addressesOf(wrong)).toEqual([]);
  });

  test('has no style attribute and no inline handler, which its policy would block', () => {
    const blocked = pages.flatMap(({ address, elements }) =>
      elements.flatMap(({ name, attributes }) =>
        Object.keys(attributes)
          .filter((attribute) => /^(style|on\w+)$/.test(attribute))
          .map((attribute) => `${address} <${name} ${attribute}>`),
      ),
    );

    expect(blocked).toEqual([]);
  });

  test('has a security policy without unsafe-inline and unsafe-eval', () => {
    const lax = pages.filter((page) => {
      const policy = policyOf(page);
      return !policy.includes("script-src 'self'") || /unsafe-(inline|eval)/.test(policy);
    });

    expect(addressesOf(lax)).toEqual([]);
  });

  test('allows each of its inline scripts and styles by hash', () => {
    const blocked = pages.flatMap((page) =>
      [...page.html.matchAll(/<(script|style)\b(?![^>]*\bsrc=)[^>]*>([\s\S]*?)<\/\1>/g)]
        .filter(([, , code = '']) => code && !policyOf(page).includes(hashOf(code)))
        .map(([, name]) => `${page.address} <${name}>`),
    );

    expect(blocked).toEqual([]);
  });
});

describe('every drawing', () => {
  const figures = pages.flatMap(({ address, elements }) =>
    elements
      .filter(({ name }) => name === 'figure')
      .map((figure) => ({
        address,
        figure,
        images: elements.filter(
          (element) => isImage(element) && isWithin(element, (e) => e === figure),
        ),
      })),
  );

  test('has a text alternative in the language of the page', () => {
    const silent = figures.filter(
      ({ figure, images }) =>
        images.length === 0 ||
        images.some(({ attributes }) => {
          const text = attributes['aria-label'] ?? attributes['alt'] ?? '';
          return !text.trim() || /\p{Script=Han}/u.test(text) !== figure.lang.startsWith('zh');
        }),
    );

    expect(figures).not.toHaveLength(0);
    expect(silent.map(({ address, figure }) => `${address}: ${figure.text.slice(0, 40)}`)).toEqual(
      [],
    );
  });

  test('is named or hidden: no screen reader meets a nameless picture', () => {
    const nameless = pages.flatMap(({ address, elements }) =>
      elements
        .filter(({ name }) => name === 'svg' || name === 'img')
        .filter((picture) => ![isImage, isNamedGroup, isHidden].some((is) => isWithin(picture, is)))
        .map(({ parent }) => `${address} in <${parent?.name} ${parent?.attributes['class']}>`),
    );

    expect(nameless).toEqual([]);
  });
});

describe('the site', () => {
  test('has its icon and its word to search engines', () => {
    const isIcon = ({ attributes }: Element) => attributes['rel'] === 'icon';
    const without = pages.filter(({ elements }) => !elements.some(isIcon));

    expect(without.map(({ address }) => address)).toEqual([]);
    expect(listFiles()).toContain('/robots.txt');
  });

  test('says in each language that a page does not exist, and leads home', () => {
    const notFound = pages.find(({ address }) => address === '/404.html');
    const said = notFound?.elements.filter(({ name }) => name === 'h1' || name === 'a') ?? [];

    expect(said.map(({ lang, attributes }) => attributes['href'] ?? lang)).toEqual([
      ...['zh-Hans', '/zh-hans/'],
      ...['zh-Hant', '/zh-hant/'],
      ...['en', '/en/'],
    ]);
  });

  test('has nothing of what the development server tells of a page', () => {
    const { live } = wordsFor('en').trainer;
    const texts = [...Object.values(live), ...Object.values(wordsFor('zh-hans').trainer.live)];
    const said = texts.flatMap((text) => (typeof text === 'string' ? text : Object.values(text)));
    const marks = ['live-panel', 'data-live', 'amends:edited', 'open-in-editor'];
    const files = listFiles().filter((address) => /(\.(html|js|css|json)|\/)$/.test(address));
    // The trainers' guide may quote what the server says, and the item bank its items.
    const isGuide = (file: string) => /\/lessons\/guide-|\/trainers\/items\//.test(file);
    const findMark = (file: string) => {
      const text = String(readBuilt(file));
      return [...marks, ...(isGuide(file) ? [] : said)].find((mark) => text.includes(mark));
    };

    expect(said.length).toBeGreaterThan(10);
    expect(
      files.flatMap((file) => {
        const mark = findMark(file);
        return mark ? `${file}: ${mark}` : [];
      }),
    ).toEqual([]);
  });
});

function addressesOf(found: readonly Page[]): string[] {
  return found.map(({ address }) => address);
}

function attribute(elements: readonly Element[], name: string, attribute: string) {
  return elements.find((element) => element.name === name)?.attributes[attribute];
}

function isMeta(kind: string) {
  return ({ name, attributes }: Element) => name === 'meta' && attributes['name'] === kind;
}

function isImage({ name, attributes }: Element): boolean {
  return attributes['role'] === 'img' || (name === 'img' && attributes['alt'] !== undefined);
}

/** A drawing with links in it is no image to a screen reader. */
function isNamedGroup({ attributes }: Element): boolean {
  return attributes['role'] === 'group' && attributes['aria-labelledby'] !== undefined;
}

function isHidden({ attributes }: Element): boolean {
  return attributes['aria-hidden'] === 'true';
}

function policyOf({ elements }: Page): string {
  const policy = elements.find(
    ({ attributes }) => attributes['http-equiv']?.toLowerCase() === 'content-security-policy',
  );
  return policy?.attributes['content'] ?? '';
}

function hashOf(code: string): string {
  return `sha256-${createHash('sha256').update(code).digest('base64')}`;
}
