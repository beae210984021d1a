/** Leaves one language of the page that stands in for missing ones. */
import { chooseLocale, isLocale, LANG_TAGS } from '#domain/text/locale.ts';
import { $locale } from '#stores/preferences.ts';

const [, first] = location.pathname.split('/');
const locale = isLocale(first) ? first : ($locale.get() ?? chooseLocale(navigator.languages));

document.documentElement.lang = LANG_TAGS[locale];
for (const section of document.querySelectorAll<HTMLElement>('[data-locale]')) {
  section.hidden = section.dataset['locale'] !== locale;
}
document.title =
  document.querySelector('[data-locale]:not([hidden]) h1')?.textContent ?? document.title;
