import { describe, expect, test } from 'vitest';
import { readContent } from '#authoring/read-content.ts';
import { guideLessons, isOfGuide } from '#domain/guide.ts';
import { LOCALES } from '#domain/text/locale.ts';
import { readDataFiles, readPages, type Page } from './built-site.ts';
import { isWithin, readProps, type Element } from './parse-page.ts';

const content = await readContent('.');
const guide = guideLessons(content.course?.data ?? { modules: [] });
const lessons = [...guide];
const items = content.items.entries.flatMap(({ id, data }) => (isOfGuide(guide, data) ? id : []));

const pages = readPages();
const dataFiles = readDataFiles();
const isGuidePage = ({ address }: Page) =>
  /^\/[\w-]+\/guide\/$/.test(address) ||
  lessons.some((lesson) => address.endsWith(`/lessons/${lesson}/`));

test('there is a guide, with items, in every language', () => {
  expect(lessons.length).toBeGreaterThan(0);
  expect(items.length).toBeGreaterThan(lessons.length);
  expect(pages.filter(isGuidePage)).toHaveLength((lessons.length + 1) * LOCALES.length);
});

describe('the trainers’ guide', () => {
  test('is named in no data file of learners: not in what comes next, practice, topics or exams', () => {
    const names = new Set([...lessons, ...items]);
    const naming = dataFiles.filter(({ phrases }) =>
      phrases.some(({ text }) => names.has(text) || lessons.some((id) => text.includes(`/${id}/`))),
    );

    expect(dataFiles.length).toBeGreaterThan(0);
    expect(naming.map(({ address }) => address)).toEqual([]);
  });

  test('is linked from learners’ pages by the footer alone', () => {
    const isCohortRoom = ({ address }: Page) => /^\/[\w-]+\/cohort\//.test(address);
    const linking = pages
      .filter((page) => !isGuidePage(page) && !isCohortRoom(page))
      .flatMap(({ address, elements }) =>
        elements
          .filter(({ attributes: { href } }) => href && isOfGuideAddress(href))
          .filter((link) => !isWithin(link, ({ name }) => name === 'footer'))
          .map(({ attributes }) => `${address} → ${attributes['href']}`),
      );
    const footers = pages.filter(({ elements }) =>
      elements.some(
        (link) =>
          link.attributes['href']?.endsWith('/guide/') &&
          isWithin(link, ({ name }) => name === 'footer'),
      ),
    );

    expect(linking).toEqual([]);
    expect(footers.length).toBeGreaterThan(pages.length / 2);
  });

  test('counts in no figure of the record', () => {
    const records = pages.filter(({ address }) => /^\/[\w-]+\/record\/$/.test(address));

    expect(records).toHaveLength(LOCALES.length);
    for (const { elements } of records) {
      const { course } = elements
        .filter(({ name }) => name === 'astro-island')
        .map(readProps)[0] as {
        course: { lessons: object; items: number; modules: string[][]; guide: { items: string[] } };
      };
      const withdrawn = content.items.entries.filter(({ data }) => data.withdrawn).length;
      expect(Object.keys(course.lessons).filter((id) => guide.has(id))).toEqual([]);
      expect(course.modules.flat().filter((id) => guide.has(id))).toEqual([]);
      expect(course.items).toBe(content.items.entries.length - items.length - withdrawn);
      expect(course.guide.items.toSorted()).toEqual(items.toSorted());
    }
  });

  test('leads through its own lessons and back to its own page', () => {
    for (const locale of LOCALES) {
      const home = `/${locale}/guide/`;
      const all = lessons.map((id) => `/${locale}/lessons/${id}/`);
      const ways = all.map((address) => {
        const { elements = [] } = pages.find((page) => page.address === address) ?? {};
        return hrefsIn(elements, isNeighbours);
      });

      expect(ways).toEqual(
        all.map((_, at) => [...all.slice(Math.max(0, at - 1), at), all[at + 1] ?? home]),
      );
      const list = pages.find(({ address }) => address === home);
      expect(hrefsIn(list?.elements ?? [], isMain)).toEqual(expect.arrayContaining(all));
    }
  });

  test('offers no practice and names no rows of the register', () => {
    const wrong = pages.filter(isGuidePage).filter(({ elements }) => {
      const hrefs = hrefsIn(elements, isMain);
      const isSources = ({ attributes }: Element) => attributes['class']?.includes('sources');
      return elements.some(isSources) || hrefs.some((href) => href.includes('/practice/'));
    });

    expect(wrong.map(({ address }) => address)).toEqual([]);
  });
});

function isOfGuideAddress(href: string): boolean {
  return /^\/[\w-]+\/guide\//.test(href) || lessons.some((id) => href.includes(`/lessons/${id}/`));
}

function hrefsIn(elements: readonly Element[], within: (element: Element) => boolean): string[] {
  return elements.flatMap((element) =>
    isWithin(element, within) ? (element.attributes['href'] ?? []) : [],
  );
}

function isNeighbours({ attributes }: Element): boolean {
  return attributes['class']?.split(' ').includes('neighbours') ?? false;
}

function isMain({ name }: Element): boolean {
  return name === 'main';
}
