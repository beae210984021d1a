import { BRITISH } from './british-spelling.ts';
import { findUnpaired } from './find-unpaired.ts';
import type { ProseFault, ProseKind } from './prose.ts';
import { faultAt, faultsByRule, type ProseRule } from './prose-rule.ts';

/** Longer sentences are read twice. */
const WORDS_AT_MOST = 40;

/**
 * The house's rules for English:
 *
 * - Quotation marks are “ ” and within them ‘ ’, an apostrophe is ’, an ellipsis is one character
 *   …, and a dash is – with a space on either side.
 * - Spelling is British, with -ise.
 */
export function findEnglishFaults(text: string, kind: ProseKind): ProseFault[] {
  return [
    ...RULES.flatMap((rule) => faultsByRule(rule, text)),
    ...findFullWidth(text),
    ...findStraightQuotes(text),
    ...findUnpaired(text, 'prose-en-unpaired', '“”()[]'),
    ...findAmerican(text),
    ...(kind === 'running' ? findLongSentences(text) : []),
  ];
}

const RULES: readonly ProseRule[] = [
  {
    code: 'prose-en-double-word',
    // "that that", "had had" and "moved in in March" can be right.
    pattern:
      /\b(a|an|and|are|as|at|be|for|from|if|is|of|or|our|the|their|this|to|was|we|with|you|your)[ \n]+\1\b(?![’'-])/giu,
    says: 'a word stands twice. Keep one.',
  },
  {
    code: 'prose-en-space',
    // Not before :) or .5, nor before the dots of an ellipsis.
    pattern: /(?<=[^\s(“]) +(?=[,;!?](?:\s|$|[”’)])|[:.](?:\s|$|[”’])|[”)])/gu,
    says: 'no space stands before this mark.',
    mend: () => '',
  },
  {
    code: 'prose-en-ellipsis',
    pattern: /\.{3,}/gu,
    says: 'an ellipsis is one character.',
    mend: () => '…',
  },
  {
    code: 'prose-en-straight-quote',
    pattern: /(?<=\p{L})'(?=\p{L})/gu,
    says: 'an apostrophe is curly.',
    mend: () => '’',
  },
  {
    code: 'prose-en-dash',
    pattern: /\s*—\s*|(?<=[\p{L}”’,])\s+-{1,3}\s+(?=[\p{L}“])|(?<=\p{L})--+(?=\p{L})/gu,
    says: 'a dash is written " – ", an en dash with spaces.',
    severity: 'notice',
  },
];

/** Punctuation of a Chinese keyboard. Beside Chinese words it may be meant. */
function findFullWidth(text: string): ProseFault[] {
  if (/\p{Script=Han}/u.test(text)) return [];
  return faultsByRule(
    {
      code: 'prose-en-full-width',
      pattern: /[，。！？；：（）、Ａ-Ｚａ-ｚ０-９]/gu,
      says: 'this character is full-width, as in Chinese. Write the ordinary one.',
    },
    text,
  );
}

/** Straight quotation marks. After a digit they are feet and inches. */
function findStraightQuotes(text: string): ProseFault[] {
  const single = text.search(/(?<![\p{L}\d])'|'(?!\p{L})(?<!\d')/u);
  return [
    ...findDoubleQuotes(text),
    ...(single >= 0 ? [straightQuote(text, single, 'write ‘ or ’.')] : []),
  ];
}

/** Where they come in pairs that open and close, they can be mended. */
function findDoubleQuotes(text: string): ProseFault[] {
  const marks = [...text.matchAll(/(?<!\d)"/g)].map(({ index }) => index);
  const [first] = marks;
  if (first === undefined) return [];
  const opens = (at: number) => /(?:^|[\s([“‘–—/])$/u.test(text.slice(0, at));
  const closes = (at: number) => /\S$/.test(text.slice(0, at));
  const fit = marks.every((at, index) => (index % 2 === 0 ? opens(at) : closes(at)));
  if (!fit || marks.length % 2 === 1) return [straightQuote(text, first, 'write “ or ”.')];
  return marks.flatMap((from, index) => {
    const last = marks[index + 1];
    if (index % 2 === 1 || last === undefined) return [];
    const mends = [
      { from, to: from + 1, written: '“' },
      { from: last, to: last + 1, written: '”' },
    ];
    const says = 'quotation marks are curly.';
    return [faultAt(text, { code: STRAIGHT, from, to: last + 1, says, mends })];
  });
}

const STRAIGHT = 'prose-en-straight-quote';

function straightQuote(text: string, from: number, advice: string): ProseFault {
  const says = `quotation marks are curly: ${advice}`;
  return faultAt(text, { code: STRAIGHT, from, to: from + 1, says });
}

function findAmerican(text: string): ProseFault[] {
  return [...text.matchAll(/\p{L}+/gu)].flatMap(({ 0: word, index: from }) => {
    // A capital within a sentence begins a name, such as World Trade Center.
    const isName = /^\p{Lu}/u.test(word) && /[\p{L},] $/u.test(text.slice(0, from));
    const better = isName ? undefined : toBritish(word.toLowerCase());
    if (!better) return [];
    const says = `the course spells it "${better}".`;
    return [
      faultAt(text, {
        code: 'prose-en-american',
        from,
        to: from + word.length,
        says,
        severity: 'notice',
      }),
    ];
  });
}

function toBritish(word: string): string | undefined {
  for (const [pattern, british] of BRITISH) {
    if (pattern.test(word)) return word.replace(pattern, british);
  }
  return undefined;
}

function findLongSentences(text: string): ProseFault[] {
  return [...text.matchAll(/[^]+?(?:[.!?…;:][”’)]*(?=\s|$)|$)/gu)].flatMap(
    ({ 0: sentence, index }) => {
      const count = sentence.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
      if (count <= WORDS_AT_MOST) return [];
      const from = index + (sentence.length - sentence.trimStart().length);
      const says = `the sentence that begins here has ${count} words. Make two of it.`;
      const to = from + (/^\S+/.exec(text.slice(from))?.[0].length ?? 1);
      return [
        faultAt(text, { code: 'prose-en-long-sentence', from, to, says, severity: 'notice' }),
      ];
    },
  );
}
