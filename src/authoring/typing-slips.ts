import type { Told } from './problem.ts';
import { SIGN_FIRST } from './yaml-advice.ts';

interface Slip {
  /** Found in one line; the first of the list that fits it is told. */
  pattern: RegExp;
  say: (found: string) => Told;
}

export const FULL_WIDTH_COLON: Slip = {
  pattern: /(?<=^\s*(?:- )*|[{,]\s*)[A-Za-z][\w-]*\s*：/,
  say: (found) => [
    'yaml-colon-full-width',
    `"${found}" has a full-width colon. Write an ordinary colon and a space: "${nameIn(found)}: ".`,
  ],
};

export const COLON_WITHOUT_SPACE: Slip = {
  pattern: /(?<=^ *(?:- )*|[{,] *)[A-Za-z][\w-]*:(?=[^\s/])/,
  say: (found) => [
    'yaml-colon-without-space',
    `After the colon of "${found}" a space is missing. Write "${found} ".`,
  ],
};

export const FULL_WIDTH_SPACE: Slip = {
  pattern: /(?<=^ *(?:- )*|^[^"']*:)[\u3000\u00a0]/,
  say: () => [
    'yaml-space-full-width',
    'A full-width space stands here, which counts as text. Write ordinary spaces instead.',
  ],
};

export const FULL_WIDTH_BRACKET: Slip = {
  pattern: /(?<=: *|^ *(?:- )*|[[{,] *)[｛［]/,
  say: (found) => [
    'yaml-bracket-full-width',
    `"${found}" is a full-width bracket. Write { } around named fields and [ ] around lists, as on an English keyboard.`,
  ],
};

/** What a Chinese keyboard, a word processor or habit slips into YAML, and how to say so. */
export const SLIPS: readonly Slip[] = [
  {
    pattern: /^ *\t[\t ]*/,
    say: () => [
      'yaml-tab',
      'A tab stands at the beginning of this line. Indent with spaces only, two for each level.',
    ],
  },
  FULL_WIDTH_SPACE,
  FULL_WIDTH_COLON,
  {
    pattern: /(?<=[[{].*)，/,
    say: () => [
      'yaml-comma-full-width',
      'A full-width comma "，" stands between brackets. Write an ordinary comma and a space.',
    ],
  },
  FULL_WIDTH_BRACKET,
  {
    pattern: /^ *-(?=[A-Za-z"'])/,
    say: () => [
      'yaml-hyphen-without-space',
      'After the hyphen that begins an entry a space is missing. Write "- ".',
    ],
  },
  {
    pattern: /(?<=^ *)[–—－•·＊*](?= *[A-Za-z][\w-]*:)/,
    say: (found) => [
      'yaml-bullet',
      `An entry of a list begins with a hyphen and a space: write "- " instead of "${found}".`,
    ],
  },
  COLON_WITHOUT_SPACE,
  {
    pattern: /(?<=^ *)\/\//,
    say: () => ['yaml-comment', 'A comment begins with # in this file. Write # instead of //.'],
  },
  { pattern: /(?<=(?:^ *(?:- )*|[{,] *)[\w-]+: )[*&%@`!]/, say: () => SIGN_FIRST },
];

function nameIn(found: string): string {
  return found.replace(/\s*：$/, '');
}
