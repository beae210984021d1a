import type { Code } from './codes.ts';
import type { Severity } from './problem.ts';
import { OPAQUE, type Mend, type ProseFault } from './prose.ts';

/** A fault of writing that a pattern finds. */
export interface ProseRule {
  code: Code;
  /** What is to be written otherwise, and nothing around it. With the flags `gu`. */
  pattern: RegExp;
  /** What is wrong, as the end of a sentence that begins with the bit of text. */
  says: string;
  /** A notice where it is a matter of style. */
  severity?: Severity;
  /** What to write instead, where that is safe. */
  mend?: (found: string) => string;
}

/** Every place in a text that a rule finds. */
export function faultsByRule(rule: ProseRule, text: string): ProseFault[] {
  const { code, says, severity = 'problem', mend } = rule;
  return [...text.matchAll(rule.pattern)].map(({ 0: found, index: from }) => {
    const to = from + found.length;
    const mends = mend ? [{ from, to, written: mend(found) }] : [];
    return faultAt(text, { code, from, to, says, severity, mends });
  });
}

/** A fault at a place of a text, worded with what stands around it. */
export function faultAt(text: string, fault: FoundFault): ProseFault {
  const { code, from, to, says, severity = 'problem', mends = [] } = fault;
  const [start, end] = [startOfExcerpt(text, from), endOfExcerpt(text, to)];
  const excerpt = readable(text.slice(start, end));
  const bare = { code, from, to, excerpt, severity, mends, message: `"${excerpt}": ${says}` };
  if (mends.length === 0) return bare;
  const better = readable(mended(text, mends, start, end));
  return { ...bare, better, message: `${bare.message} Write "${better}".` };
}

interface FoundFault extends Pick<ProseFault, 'code' | 'from' | 'to'> {
  says: string;
  severity?: Severity;
  mends?: readonly Mend[];
}

/** A part of a text after what lies within it has been mended. */
export function mended(text: string, mends: readonly Mend[], start = 0, end = text.length): string {
  let result = '';
  let at = start;
  for (const { from, to, written } of mends) {
    result += text.slice(at, from) + written;
    at = to;
  }
  return result + text.slice(at, end);
}

/** Enough to find the place: some characters of Chinese, a word or two of English. */
const AROUND = 5;
const WORD = /[\p{Script=Latin}\p{N}’'-]/u;

function startOfExcerpt(text: string, from: number): number {
  let start = Math.max(0, from - AROUND);
  while (start > 0 && WORD.test(text.charAt(start - 1)) && WORD.test(text.charAt(start)))
    start -= 1;
  return start;
}

function endOfExcerpt(text: string, to: number): number {
  let end = Math.min(text.length, to + AROUND);
  while (end < text.length && WORD.test(text.charAt(end - 1)) && WORD.test(text.charAt(end)))
    end += 1;
  return end;
}

/** On one line. A blank more or less at the rim says nothing. */
function readable(excerpt: string): string {
  return excerpt.replace(/\n/g, ' ').replaceAll(OPAQUE, '…').trim();
}
