import type { Rich, TextFormat } from './rich-text.ts';
import { attribute, child, textOf, type Element } from './xml.ts';

const FORMATS: ReadonlyMap<string, TextFormat> = new Map([
  ['html', 'html'],
  ['moodle_auto_format', 'moodle'],
  ['plain_text', 'plain'],
  ['markdown', 'markdown'],
  ['wiki_like', 'moodle'],
]);

/** Moodle takes a text without a format for HTML. */
export function richOf(element: Element | undefined): Rich | undefined {
  const text = textIn(element);
  if (text === '') return undefined;
  return { format: FORMATS.get(attribute(element, 'format') ?? 'html') ?? 'html', text };
}

/** What stands in `<text>`; old files have it in the element itself. */
export function textIn(element: Element | undefined): string {
  const inside = child(element, 'text');
  return textOf(inside ?? element);
}
