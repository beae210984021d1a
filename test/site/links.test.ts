import { describe, expect, test } from 'vitest';
import { listFiles, readBuilt, readDataFiles, readPages, resolveAddress } from './built-site.ts';
import type { Phrase } from './parse-page.ts';

/** Anchors that a script reads: no element answers to them. With trainers, filters such as `#topic=…` too. */
const FOR_SCRIPTS =
  /^\/[\w-]+\/(exams\/[\w-]+\/sitting\/#start$|trainers\/\w+\/#\w+=|roleplays\/[\w-]+\/#from=)/;

const pages = readPages();
const files = new Set(listFiles());
const idsOn = new Map(
  pages.map(({ address, elements }) => [
    address,
    elements.flatMap(({ attributes }) => attributes['id'] ?? []),
  ]),
);

describe('links', () => {
  const found = [...pages, ...readDataFiles()].flatMap(({ address: from, phrases }) =>
    phrases.filter(isAddress).flatMap(({ text }) => {
      const url = resolveAddress(text, from);
      return url ? [{ from, url }] : [];
    }),
  );

  test('lead to pages and files that exist', () => {
    const broken = found.filter(({ url }) => !files.has(decodeURI(url.pathname)));

    expect(found.length).toBeGreaterThan(1000);
    expect(listed(broken)).toEqual([]);
  });

  test('lead to sections that exist', () => {
    const anchored = found.filter(
      ({ url }) => url.hash && !FOR_SCRIPTS.test(url.pathname + url.hash),
    );
    const broken = anchored.filter(
      ({ url }) => !idsOn.get(url.pathname)?.includes(decodeURIComponent(url.hash.slice(1))),
    );

    expect(anchored.length).toBeGreaterThan(100);
    expect(listed(broken)).toEqual([]);
  });

  test('end with a slash where they lead to a page, as the pages are served', () => {
    const bare = found.filter(({ url }) => !/\/$|\.\w+$/.test(url.pathname));

    expect(listed(bare)).toEqual([]);
  });

  test('leave the site over https only', () => {
    const away = pages.flatMap(({ elements }) =>
      elements
        // The icon stands in the page itself.
        .filter(({ name, attributes }) => name !== 'link' || attributes['rel'] !== 'icon')
        .flatMap(({ attributes }) => attributes['href'] ?? []),
    );

    expect(away.filter((href) => /^\w+:/.test(href) && !href.startsWith('https:'))).toEqual([]);
  });
});

describe('ids', () => {
  test('are given once on a page', () => {
    const twice = [...idsOn].flatMap(([address, ids]) =>
      ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${address}#${id}`),
    );

    expect(twice).toEqual([]);
  });

  test('exist where labels, descriptions and pop-ups name them', () => {
    const names = ['for', 'aria-labelledby', 'aria-describedby', 'aria-controls', 'popovertarget'];
    const missing = pages.flatMap(({ address, elements }) =>
      elements
        .flatMap(({ attributes }) => names.flatMap((name) => attributes[name]?.split(' ') ?? []))
        .filter((id) => !idsOn.get(address)?.includes(id))
        .map((id) => `${address}#${id}`),
    );

    expect(missing).toEqual([]);
  });
});

test('style sheets ask for files that exist', () => {
  const sheets = [...files].filter((file) => file.endsWith('.css'));
  const missing = sheets.flatMap((sheet) =>
    [
      ...readBuilt(sheet)
        .toString()
        .matchAll(/url\(["']?(?!data:|#)([^"')]+)/g),
    ].filter(([, address = '']) => !files.has(resolveAddress(address, sheet)?.pathname ?? '')),
  );

  expect(sheets).not.toHaveLength(0);
  expect(missing).toEqual([]);
});

/**
 * In `href` and `src` everything is one; elsewhere what looks like one, such as in data for scripts.
 * A sample shows an address and leads nowhere.
 */
function isAddress({ text, where }: Phrase): boolean {
  if (where === 'code') return false;
  return /@(href|src|action)$/.test(where) || /^\/[\w-]+\/[\w./-]*(#[\w-]+)?$/.test(text);
}

function listed(links: readonly { from: string; url: URL }[]): string[] {
  return [...new Set(links.map(({ from, url }) => `${from} → ${url.pathname}${url.hash}`))];
}
