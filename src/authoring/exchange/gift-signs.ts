import type { Text } from '#schemas/text.ts';
import { htmlIn, wordingsIn, type Language } from './multilang.ts';

/** Signs that Moodle, or the reader of GIFT, would take for something else. */
export function needsHtml(text: Text, language: Language): boolean {
  return wordingsIn(text, language).some(([, wording]) => /[<>&\n]|^[%[]|\s\s|\/\//.test(wording));
}

export function bare(text: Text, language: Language): string {
  return escape(wordingsIn(text, language)[0]?.[1] ?? '');
}

export function html(text: Text, language: Language): string {
  return `[html]${escape(htmlIn(text, language).replace(/^%/, '&#37;'))}`;
}

/** Moodle shows the right side of a pair as a title: HTML without a mark that says so. */
export function plainSide(text: Text, language: Language): string {
  // The reader of GIFT makes one blank of several here, wide ones too.
  return escape(htmlIn(text, language).replace(/[^\S ]/g, (sign) => `&#${sign.codePointAt(0)};`));
}

/** A choice to put in order is read as it stands: nothing in it can be escaped. */
export function orderLine(text: Text, language: Language): string {
  return htmlIn(text, language, (html) =>
    html.replace(/[{}\\#]|^0$|^\/|\/(?=\/)/g, (sign) => `&#${sign.codePointAt(0)};`),
  ).replace(/^0$/, '&#48;');
}

export function escape(text: string): string {
  return text.replace(/[\\#=~{}:]/g, '\\$&').replace(/\n/g, '\\n');
}
