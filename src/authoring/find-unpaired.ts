import type { Code } from './codes.ts';
import type { ProseFault } from './prose.ts';
import { faultAt } from './prose-rule.ts';

/**
 * Finds a bracket or a quotation mark that is not closed, or closes nothing.
 * Of several in one text only the first is told: the others mostly follow from it.
 *
 * @param pairs Opening and closing marks in turn, such as `“”（）`.
 */
export function findUnpaired(text: string, code: Code, pairs: string): ProseFault[] {
  const found = firstUnpaired(text, pairs);
  if (!found) return [];
  const { at, says } = found;
  return [faultAt(text, { code, from: at, to: at + 1, says })];
}

function firstUnpaired(text: string, pairs: string): { at: number; says: string } | undefined {
  const open: { mark: string; closing: string; at: number }[] = [];
  for (const { 0: mark, index: at } of text.matchAll(/[\p{Ps}\p{Pe}\p{Pi}\p{Pf}]/gu)) {
    const place = pairs.indexOf(mark);
    if (place < 0) continue;
    if (place % 2 === 0) {
      open.push({ mark, closing: pairs.charAt(place + 1), at });
      continue;
    }
    if (isListMark(text, at) && !open.some((each) => each.mark === '(')) continue;
    const last = open.pop();
    if (!last)
      return { at, says: `${mark} closes nothing. Add ${pairs[place - 1]}, or remove it.` };
    if (last.closing === mark) continue;
    return { at: last.at, says: `${last.mark} is open where ${mark} closes. Close it first.` };
  }
  const [first] = open;
  return first && { at: first.at, says: `${first.mark} is never closed. Add ${first.closing}.` };
}

/** A list such as "1) … 2) …", and :) in a chat. */
function isListMark(text: string, at: number): boolean {
  return text.charAt(at) === ')' && /[\w:;-]$/.test(text.slice(0, at));
}
