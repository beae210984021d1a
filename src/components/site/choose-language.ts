/** The start page sends the reader to the language chosen last, or else the browser's. */
import { pageAddress } from '#domain/text/address.ts';
import { chooseLocale } from '#domain/text/locale.ts';
import { $locale } from '#stores/preferences.ts';

location.replace(pageAddress($locale.get() ?? chooseLocale(navigator.languages)));
