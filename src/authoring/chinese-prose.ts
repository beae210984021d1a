import { Converter } from 'opencc-js/t2cn';
import { findUnpaired } from './find-unpaired.ts';
import { OPAQUE, type ProseFault, type ProseKind } from './prose.ts';
import { faultAt, faultsByRule, type ProseRule } from './prose-rule.ts';

/**
 * The house's rules for Chinese:
 *
 * - Punctuation is full-width, quotation marks are “ ” and within them ‘ ’, an ellipsis is ……
 *   and a dash ——.
 * - Letters and digits are half-width, and no space is typed between them and Chinese: the page
 *   sets the gap (`text-autospace`). A label may keep its space: "S 现状", "1 主动接单".
 * - A paragraph stands on one line of its file.
 */
export function findChineseFaults(text: string, kind: ProseKind): ProseFault[] {
  // A name or a code may be all there is.
  if (!/\p{Script=Han}/u.test(text)) return [];
  return [
    ...RULES.flatMap((rule) => faultsByRule(rule, text)),
    ...findBrackets(text),
    ...findStraightQuotes(text),
    ...findLatinGaps(text),
    ...(kind === 'speech' ? [] : findShouting(text)),
    ...findUnpaired(text, 'prose-zh-unpaired', '“”‘’《》（）「」『』【】〔〕[]()'),
    ...findTraditional(text),
  ];
}

const HAN = '\\p{Script=Han}';
/** What ends a piece of Chinese, and what begins one. */
const BEFORE = `(?<=[${HAN}》」』）】”’])`;
const AFTER = `(?=[${HAN}《「『（【“])`;

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ';': '；',
  ':': '：',
  '!': '！',
  '?': '？',
  '(': '（',
  ')': '）',
};

const toFullWidth = (found: string) =>
  found.trim().replace(/./g, (mark) => FULL_WIDTH[mark] ?? mark);
const halfWidth = {
  code: 'prose-zh-half-width',
  says: 'punctuation between Chinese is full-width.',
  mend: toFullWidth,
} as const;

const RULES: readonly ProseRule[] = [
  // A colon may be half of a face, :).
  { ...halfWidth, pattern: new RegExp(`${BEFORE}(?:[,;!?]|:(?![()]))+ *`, 'gu') },
  // 9:30 and 3:2 have digits on both sides, "1. 中文" is a list.
  { ...halfWidth, pattern: new RegExp(`(?<=[A-Za-z])[,;:!?] *(?=${HAN})`, 'gu') },
  { ...halfWidth, pattern: new RegExp(`(?<=[0-9%°])[,;!?] *(?=${HAN})`, 'gu') },
  { ...halfWidth, pattern: new RegExp(`${BEFORE}\\.(?!\\.)(?:$|(?=\\n)| *${AFTER})`, 'gu') },
  {
    code: 'prose-zh-ellipsis',
    pattern: /(?<![A-Za-z.])\.{3,}|。{3,}|·{3,}|(?<![A-Za-z…])(?:…|…{3}|…{5,})(?!…)/gu,
    says: 'an ellipsis in Chinese is six dots.',
    mend: () => '……',
  },
  {
    code: 'prose-zh-dash',
    pattern: new RegExp(`${BEFORE} *(?:-{2,}|—-+|-+—) *`, 'gu'),
    says: 'a dash in Chinese is ——.',
    mend: () => '——',
  },
  {
    code: 'prose-zh-repeated',
    pattern: /([，、；：])\1+|(?<!。)。。(?!。)/gu,
    says: 'the mark stands twice.',
    mend: (found) => found.charAt(0),
  },
  {
    code: 'prose-zh-repeated',
    pattern: /[，、；：。！？](?=[，、；：。])(?!(?<=(.))\1)|[，、；：。](?=[！？])/gu,
    says: 'two marks stand side by side. Keep the one that is meant.',
  },
  {
    code: 'prose-zh-space',
    pattern:
      /(?<=\S)[ \u3000]+(?=[，。！？；：、）》”」』】])|(?<=[（《“「『【])[ \u3000]+(?=\S)/gu,
    says: 'no space stands beside full-width punctuation.',
    mend: () => '',
  },
  {
    code: 'prose-zh-full-width',
    pattern: /[Ａ-Ｚａ-ｚ０-９]+/gu,
    says: 'letters and digits are half-width.',
    mend: (found) => found.normalize('NFKC'),
  },
  {
    code: 'prose-zh-line-break',
    pattern: new RegExp(`(?<=[${HAN}，。；：、！？”）])\\n(?=[${HAN}“（])`, 'gu'),
    says: 'the line ends here, and browsers show a gap. Write a paragraph on one line.',
    severity: 'notice',
  },
];

/** Half-width brackets around Chinese, or within it. */
function findBrackets(text: string): ProseFault[] {
  const pairs = new RegExp(
    `\\((?=[^()]*${HAN})[^()\\n]*\\)|(?<=${HAN})\\([^()\\n]*\\)|\\([^()\\n]*\\)(?=${HAN})`,
    'gu',
  );
  return [...text.matchAll(pairs)].map(({ 0: found, index: from }) => {
    const to = from + found.length;
    const mends = [
      { from, to: from + 1, written: '（' },
      { from: to - 1, to, written: '）' },
    ];
    return faultAt(text, { ...halfWidth, from, to, mends });
  });
}

/** Straight quotation marks. After a digit they are inches. */
function findStraightQuotes(text: string): ProseFault[] {
  const marks = [...text.matchAll(/(?<!\d)"/g)].map(({ index }) => index);
  const code = 'prose-zh-straight-quote';
  const [first] = marks;
  if (first === undefined) return [];
  if (marks.length % 2 === 1) {
    const says = 'Chinese has “ ”, and one of these straight marks is missing. Write them as “ ”.';
    return [faultAt(text, { code, from: first, to: first + 1, says })];
  }
  return marks.flatMap((from, index) => {
    const last = marks[index + 1];
    if (index % 2 === 1 || last === undefined) return [];
    const before = text.slice(0, from);
    const isInner = before.split('“').length > before.split('”').length;
    const mends = [
      { from, to: from + 1, written: isInner ? '‘' : '“' },
      { from: last, to: last + 1, written: isInner ? '’' : '”' },
    ];
    const says = 'quotation marks in Chinese are “ ”, and ‘ ’ within them.';
    return [faultAt(text, { code, from, to: last + 1, says, mends })];
  });
}

// Not after %: bold words that end in it are closed only before a space.
const GAP_BEFORE_CHINESE = `(?<=[A-Za-z0-9]) +(?=${HAN})`;
const GAPS = new RegExp(`(?<=${HAN}) +(?=[A-Za-z0-9])|${GAP_BEFORE_CHINESE}`, 'gu');
/** "S 现状", "1 主动接单", "C18001S 试题": a letter, a number or a code that names what follows. */
const LABEL = /(?:^|[\p{P}\n])(?:[A-Z]|\d{1,2}|[A-Z]+\d[A-Z\d]*)$/u;
/** People who type without punctuation, and notes of a few words, have spaces instead. */
const SPACED = new RegExp(`${HAN}[ \\u3000]${HAN}`, 'u');

function findLatinGaps(text: string): ProseFault[] {
  if (SPACED.test(text)) return [];
  return [...text.matchAll(GAPS)].flatMap(({ 0: found, index: from }) => {
    const to = from + found.length;
    if (LABEL.test(text.slice(0, from))) return [];
    const says = 'no space is typed between Chinese and letters or digits; the page sets the gap.';
    const mends = [{ from, to, written: '' }];
    return [faultAt(text, { code: 'prose-zh-latin-space', from, to, says, mends })];
  });
}

/** ！！ is a way of talking, and stands where somebody talks. */
function findShouting(text: string): ProseFault[] {
  const own = text.replace(/“[^”]*”/g, (quote) => OPAQUE.repeat(quote.length));
  return [...own.matchAll(/([！？])\1+/gu)].map(({ 0: found, 1: mark = '', index: from }) => {
    const says = `one ${mark} says it, outside of what people say.`;
    return faultAt(text, {
      code: 'prose-zh-shouting',
      from,
      to: from + found.length,
      says,
      severity: 'notice',
    });
  });
}

const toSimplified = Converter({ from: 't', to: 'cn' });

/** Traditional characters: the course is written in Simplified Chinese, and the other is derived. */
function findTraditional(text: string): ProseFault[] {
  const simplified = toSimplified(text);
  if (simplified === text || simplified.length !== text.length) return [];
  const places = [...text.matchAll(/./gsu)].filter(
    ({ 0: character, index }) => !simplified.startsWith(character, index),
  );
  const pairs = places.map(({ 0: character, index }) => {
    return `${simplified.slice(index, index + character.length)} for ${character}`;
  });
  const from = places[0]?.index ?? 0;
  const says = `this is Traditional Chinese. Write ${[...new Set(pairs)].join(', ')}.`;
  return [faultAt(text, { code: 'prose-zh-traditional', from, to: from + 1, says })];
}
