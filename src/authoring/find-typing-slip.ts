import type { Told } from './problem.ts';

/** Where it stands in the text, and what to do. */
interface Slip {
  offset: number;
  told: Told;
}

/** What a Chinese keyboard or an editor slips into YAML, and how to say so. */
const SLIPS: readonly { pattern: RegExp; say: (found: string) => Told }[] = [
  {
    pattern: /^[ ]*\t[\t ]*/,
    say: () => [
      'yaml-tab',
      'A tab stands at the beginning of this line. Indent with spaces only, two for each level.',
    ],
  },
  {
    pattern: /(?<=^\s*(?:- )*|[{,]\s*)[A-Za-z][\w-]*\s*：/,
    say: (found) => [
      'yaml-colon-full-width',
      `"${found}" has a full-width colon. Write an ordinary colon and a space: "${nameIn(found)}: ".`,
    ],
  },
  {
    pattern: /(?<=[[{].*)，/,
    say: () => [
      'yaml-comma-full-width',
      'A full-width comma "，" stands between brackets. Write an ordinary comma and a space.',
    ],
  },
];

/**
 * Looks for a tab, a full-width colon or a full-width comma around a place
 * at which YAML could not be read: these explain themselves badly.
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
 * Looks within an unquoted text of several lines for one that was meant as a field.
 *
 * YAML reads `topic: calm` and then `type：single` as one text, and says nothing.
 */
export function findSwallowedLine(text: string, start: number, end: number): Slip | undefined {
  const next = text.slice(start, end).search(/\n\s*[a-z][\w-]*：/);
  return next < 0 ? undefined : findTypingSlip(text, start + next + 1, start + next + 1);
}

/** Advice when a text, or a name, holds a colon that looks like YAML's and is not. */
export function wordFullWidthColon(text: string): Told | undefined {
  const found = /^\s*[A-Za-z][\w-]*\s*：/.exec(text)?.[0];
  return found === undefined ? undefined : SLIPS[1]?.say(found.trim());
}

function nameIn(found: string): string {
  return found.replace(/\s*：$/, '');
}

function lineStart(text: string, offset: number): number {
  return offset <= 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
