import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { isLocale, type Locale } from '#domain/text/locale.ts';
import { parsePage, stringsIn, type Element, type Phrase } from './parse-page.ts';

/** The folder of the built site. */
const DIST = resolve(process.env['AMENDS_DIST'] ?? 'dist');

/** Where links say the site is, such as `canonical`. */
const ORIGIN = 'https://example.org';

export interface Page {
  /** `/en/course/`, or `/404.html`. */
  address: string;
  /** None at `/` and in 404.html. */
  locale: Locale | undefined;
  html: string;
  /** In the order of the page. */
  elements: readonly Element[];
  /** Every text on the page, in attributes and in the data of islands too. */
  phrases: readonly Phrase[];
}

export interface DataFile {
  /** `/en/exams/c18001s/items.json` */
  address: string;
  locale: Locale | undefined;
  data: unknown;
  phrases: readonly Phrase[];
}

/** @throws When the site has not been built. */
export function readPages(): Page[] {
  return list('**/*.html').map((address) => {
    const html = readBuilt(address).toString();
    const shown = address.replace(/index\.html$/, '');
    return { address: shown, locale: localeOf(shown), html, ...parsePage(html) };
  });
}

/** @throws When the site has not been built. */
export function readDataFiles(): DataFile[] {
  return list('**/*.json').map((address) => {
    const data: unknown = JSON.parse(readBuilt(address).toString());
    return { address, locale: localeOf(address), data, phrases: stringsIn(data, 'data') };
  });
}

/** All files, as addresses. A page's is that of its folder. */
export function listFiles(): string[] {
  return list('**/*.*').map((address) => address.replace(/index\.html$/, ''));
}

/** What stands at an address of the site. */
export function readBuilt(address: string): Buffer {
  return readFileSync(join(DIST, address.endsWith('/') ? `${address}index.html` : address));
}

/**
 * An address as the browser would ask for it, or `undefined` if it is not on this site.
 *
 * @param from The page on which it stands.
 */
export function resolveAddress(address: string, from: string): URL | undefined {
  const url = new URL(address, ORIGIN + from);
  return url.origin === ORIGIN ? url : undefined;
}

function list(pattern: string): string[] {
  if (!existsSync(DIST)) throw new Error(`There is no built site in ${DIST}. Run "npm run build".`);
  return globSync(pattern, { cwd: DIST })
    .sort()
    .map((file) => `/${file.replaceAll('\\', '/')}`);
}

function localeOf(address: string): Locale | undefined {
  const first = address.split('/')[1];
  return isLocale(first) ? first : undefined;
}
