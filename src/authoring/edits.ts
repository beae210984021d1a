import type { Span } from './written.ts';

/** What to write in a file instead of what stands between two positions. */
export interface Edit extends Span {
  text: string;
}

/** The text after some edits, which do not overlap. All else stays, byte for byte. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = '';
  let at = 0;
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

export function overlap(some: readonly Edit[], others: readonly Edit[]): boolean {
  return some.some((a) => others.some((b) => a.start < b.end && b.start < a.end));
}
