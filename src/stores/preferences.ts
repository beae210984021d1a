import { isLocale, type Locale } from '#domain/text/locale.ts';
import { persistentAtom } from './preference-storage.ts';

export type Theme = 'auto' | 'light' | 'dark';

export type TextSize = 'normal' | 'large' | 'largest';

/** Preferences are conveniences: losing one costs a click, so they need no log. */
export const $theme = persistentAtom<Theme>('amends:theme', 'auto', {
  encode: (theme) => theme,
  decode: (stored) => (stored === 'light' || stored === 'dark' ? stored : 'auto'),
});

export const $textSize = persistentAtom<TextSize>('amends:text-size', 'normal', {
  encode: (size) => size,
  decode: (stored) => (stored === 'large' || stored === 'largest' ? stored : 'normal'),
});

/** The language the reader chose last; the start page sends them there. */
export const $locale = persistentAtom<Locale | undefined>('amends:locale', undefined, {
  encode: (locale) => locale ?? '',
  decode: (stored) => (isLocale(stored) ? stored : undefined),
});

export function chooseTheme(theme: Theme): void {
  $theme.set(theme);
}

export function chooseTextSize(size: TextSize): void {
  $textSize.set(size);
}

export function rememberLocale(locale: Locale): void {
  $locale.set(locale);
}
