import type { Told } from './problem.ts';
import {
  COLON_WITHOUT_SPACE,
  FULL_WIDTH_SPACE,
  FULL_WIDTH_BRACKET,
  FULL_WIDTH_COLON,
  SLIPS,
} from './typing-slips.ts';

/** Where it stands in the text, and what to do. */
interface Slip {
  offset: number;
  told: Told;
}

/**
 * Looks for a slip of the keyboard around a place at which YAML could not be read: a tab, a
 * full-width sign, a missing space. These explain themselves badly.
 */
export function findTypingSlip(text: string, from: number, to: number): Slip | undefined {
  let offset = lineStart(text, lineStart(text, from) - 1);
  while (offset <= to && offset < text.length) {
    const end = text.indexOf('\n', offset);
    const line = text.slice(offset, end < 0 ? undefined : end);
    for (const { pattern, say } of SLIPS) {
      const match = pattern.exec(line);
      if (match) return { offset: offset + match.index, told: say(match[0]) };
    }
    offset += line.length + 1;
  }
  return undefined;
}

/**
 * Looks within an unquoted text of several lines for one that was meant as a field or an entry.
 *
 * YAML reads `topic: calm` and then `type：single` as one text, and says nothing.
 */
export function findSwallowedLine(text: string, start: number, end: number): Slip | undefined {
  const next = text.slice(start, end).search(/\n *(?:[a-z][\w-]*(?:：|:[^\s/])|-[a-z])/);
  return next < 0 ? undefined : findTypingSlip(text, start + next + 1, start + next + 1);
}

/** Advice when a name holds a colon or a space that looks like YAML's and is not. */
export function wordSlipInName(name: string): Told | undefined {
  if (/[\u3000\u00a0]/.test(name)) return FULL_WIDTH_SPACE.say(name);
  return wordIn(name, FULL_WIDTH_COLON) ?? wordIn(name, COLON_WITHOUT_SPACE);
}

/** Advice when a text was meant as a list, or as fields. */
export function wordFieldsAsText(text: string): Told | undefined {
  const bracket = /^[｛［【]/.exec(text)?.[0];
  return bracket ? FULL_WIDTH_BRACKET.say(bracket) : wordSlipInName(text);
}

function wordIn(text: string, { pattern, say }: (typeof SLIPS)[number]): Told | undefined {
  const found = pattern.exec(text)?.[0];
  return found === undefined ? undefined : say(found.trim());
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
