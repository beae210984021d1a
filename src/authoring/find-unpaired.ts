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
  const open: { mark: string; at: number }[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const mark = text.charAt(at);
    const place = pairs.indexOf(mark);
    if (place < 0) continue;
    if (place % 2 === 0) {
      open.push({ mark, at });
      continue;
    }
    // A list such as "1) … 2) …", and :) in a chat.
    if (
      mark === ')' &&
      /[\w:;-]$/.test(text.slice(0, at)) &&
      !open.some((each) => each.mark === '(')
    )
      continue;
    const last = open.pop();
    if (last?.mark !== pairs[place - 1]) {
      return [
        last
          ? unpaired(
              text,
              code,
              last.at,
              `${last.mark} is still open where ${mark} closes. Close it first.`,
            )
          : unpaired(
              text,
              code,
              at,
              `${mark} closes nothing. Add ${pairs[place - 1]}, or remove it.`,
            ),
      ];
    }
  }
  const [first] = open;
  const closing = first && pairs[pairs.indexOf(first.mark) + 1];
  return first
    ? [unpaired(text, code, first.at, `${first.mark} is never closed. Add ${closing}.`)]
    : [];
}

function unpaired(text: string, code: Code, at: number, says: string): ProseFault {
  return faultAt(text, { code, from: at, to: at + 1, says });
}
