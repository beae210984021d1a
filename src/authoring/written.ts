/** A part of a file, from one position up to another. */
export interface Span {
  start: number;
  end: number;
}

/** The line and the column of a position, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}

/** A text as people read it, and where its characters stand in its file. */
export interface Written {
  text: string;
  /**
   * Where a part of the text, which is not empty, stands in the file.
   * `undefined` where the file writes it in a way that is not followed, such as "\u4E2D".
   */
  spanOf: (from: number, to: number) => Span | undefined;
}

/** Longer ways of writing a character, by where a text stands. */
const SPELLINGS = {
  plain: /(?!)/y,
  single: /''/y,
  double: /\\["\\/]/y,
  markdown: /\\[!-/:-@[-`{-~]|&#?\w+;/y,
  attribute: /&#?\w+;/y,
};

export type Spelling = keyof typeof SPELLINGS;

/** A stretch of blanks; a quotation goes on after a `>`. */
const GAP = /[ \t\r\n]+(?:(?<=\n[ \t]*)>[ \t]*)*/y;

/**
 * Follows a text through the way it is written.
 *
 * @param raw What the file has from the text on; more may follow.
 * @param start Where that begins in the file.
 */
export function written(text: string, raw: string, start: number, spelling: Spelling): Written {
  const isPlain = raw.startsWith(text) && raw.search(new RegExp(SPELLINGS[spelling], '')) < 0;
  let starts: readonly number[] | undefined;
  return {
    text,
    spanOf(from, to) {
      if (isPlain) return { start: start + from, end: start + to };
      starts ??= align(text, raw, spelling);
      const [first, last] = [starts[from], starts[to]];
      if (first === undefined || last === undefined) return undefined;
      return { start: start + first, end: start + last };
    },
  };
}

/** One text of several that follow one another, with markup between them. */
export function joined(parts: readonly Written[]): Written {
  return {
    text: parts.map(({ text }) => text).join(''),
    spanOf(from, to) {
      const start = spanOfCharacter(parts, from)?.start;
      const end = spanOfCharacter(parts, to - 1)?.end;
      return start === undefined || end === undefined ? undefined : { start, end };
    },
  };
}

function spanOfCharacter(parts: readonly Written[], index: number): Span | undefined {
  let before = 0;
  for (const { text, spanOf } of parts) {
    const at = index - before;
    if (at < text.length) return spanOf(at, at + 1);
    before += text.length;
  }
  return undefined;
}

/** Where each character begins, and where the last one ends; nothing where it cannot be followed. */
function align(text: string, raw: string, spelling: Spelling): number[] {
  const starts: number[] = [];
  let at = lengthAt(GAP, raw, 0);
  for (const [part] of text.matchAll(/[ \t\n]+|[^]/g)) {
    const isGap = /^[ \t\n]/.test(part);
    const width = isGap
      ? lengthAt(GAP, raw, at)
      : lengthAt(SPELLINGS[spelling], raw, at) || Number(raw[at] === part);
    if (width === 0) return [];
    for (let index = 0; index < part.length; index += 1) {
      starts.push(at + (width === part.length || index === 0 ? index : width));
    }
    at += width;
  }
  return [...starts, at];
}

function lengthAt(pattern: RegExp, raw: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(raw)?.[0].length ?? 0;
}
