import type { TextFormat } from './rich-text.ts';

/** Paragraphs before that of the first gap say what to do. */
export function splitInstruction(
  text: string,
  format: TextFormat,
): { stem: string; sentence: string } {
  const gap = text.indexOf('\uE000');
  const end = format === 'html' ? /<\/(?:p|div|h[1-6])>/gi : /\n\s*\n/g;
  const last = [...text.slice(0, gap).matchAll(end)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  return { stem: text.slice(0, at).trim(), sentence: text.slice(at) };
}
