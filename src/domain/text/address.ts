import type { Locale } from './locale.ts';

/** The address of a page: `pageAddress('en', 'lessons', 'telephone-etiquette')` → `/en/lessons/telephone-etiquette/`. */
export function pageAddress(locale: Locale, ...parts: readonly string[]): string {
  return `/${[locale, ...parts].join('/')}/`;
}

/** A page as it shows one attempt, such as `/en/exams/c18001s/result/?attempt=…`. */
export function ofAttempt(address: string, attempt: string): string {
  return `${address}?attempt=${encodeURIComponent(attempt)}`;
}

/** The address of a lesson's section, from an item's `teaches`. */
export function sectionAddress(locale: Locale, teaches: string): string {
  const [lesson = '', anchor] = teaches.split('#');
  return pageAddress(locale, 'lessons', lesson) + (anchor ? `#${anchor}` : '');
}

/** The same page in another language. */
export function inLocale(pathname: string, locale: Locale): string {
  return pathname.replace(/^\/[^/]+\//, `/${locale}/`);
}
