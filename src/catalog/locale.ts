import { isLocale, LOCALES, type Locale } from '#domain/text/locale.ts';

/** The locale of the page being built, from its address. */
export function readLocale(params: Record<string, string | undefined>): Locale {
  const { locale } = params;
  if (!isLocale(locale)) throw new Error(`No locale is called "${locale}".`);
  return locale;
}

/** One set of paths for each locale: for pages that exist once a language. */
export function localePaths(): { params: { locale: Locale } }[] {
  return LOCALES.map((locale) => ({ params: { locale } }));
}

/** Paths for one page for each entry and locale. */
export function entryPaths(ids: readonly string[]): { params: { locale: Locale; id: string } }[] {
  return LOCALES.flatMap((locale) => ids.map((id) => ({ params: { locale, id } })));
}
