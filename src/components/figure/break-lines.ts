/** What a line more than needed counts against a text that breaks at its clauses. */
const EXTRA_LINE = 3;
/** What a break in the middle of a clause counts. */
const SPLIT_CLAUSE = 4;

/**
 * Breaks a short text into lines of nearly the same length, after punctuation where it can.
 * It tries every way to do so: for more than a few lines, `fillLines`.
 */
export function breakLines(text: string, longest: number): string[] {
  const words = splitWords(text);
  const filled = fill(words, longest);
  const tight = arrange(words, filled.length, longest);
  const loose = arrange(words, filled.length + 1, longest);
  if (tight && loose) return loose.cost + EXTRA_LINE < tight.cost ? loose.lines : tight.lines;
  return tight?.lines ?? filled;
}

/** Breaks a text of any length into lines that are as full as can be. */
export function fillLines(text: string, longest: number): string[] {
  return fill(splitWords(text), longest);
}

/** Width in letters of Chinese: a Latin letter is little more than half as wide. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (isWide(sign) ? 1 : 0.58), 0);
}

/** Pieces that stay together: a word with its space, a Chinese word with the marks that follow it. */
function splitWords(text: string): string[] {
  const words: string[] = [];
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    const before = words.at(-1);
    const sticks = /^[\p{P}\s]/u.test(segment) && !/^[“‘（(「『《]/.test(segment);
    if (before !== undefined && (sticks || /[“‘（(「『《'’-]$/.test(before))) {
      words[words.length - 1] = before + segment;
    } else words.push(segment);
  }
  return words;
}

/** As much in each line as fits. */
function fill(words: readonly string[], longest: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && widthOf((line + word).trim()) <= longest) {
      lines[lines.length - 1] = line + word;
    } else lines.push(word);
  }
  return lines.map((line) => line.trim());
}

interface Setting {
  lines: string[];
  /** How uneven the lines are, and how many clauses they split. */
  cost: number;
}

/** The best way to set the words in so many lines; nothing, if there is none. */
function arrange(words: readonly string[], count: number, longest: number): Setting | undefined {
  const even = widthOf(words.join('')) / count;
  let best: Setting | undefined;
  const set = (start: number, { lines, cost }: Setting) => {
    if (best && cost >= best.cost) return;
    if (start === words.length && lines.length === count) best = { lines, cost };
    if (lines.length === count) return;
    for (let end = start + 1; end <= words.length; end++) {
      const line = words.slice(start, end).join('').trim();
      const width = widthOf(line);
      if (width > longest && end > start + 1) break;
      const split = end === words.length || /\p{P}$/u.test(line) ? 0 : SPLIT_CLAUSE;
      set(end, { lines: [...lines, line], cost: cost + (width - even) ** 2 + split });
    }
  };
  set(0, { lines: [], cost: 0 });
  return best;
}

function isWide(sign: string): boolean {
  return /[\u2e80-\uffef“”‘’…—]/.test(sign);
}
