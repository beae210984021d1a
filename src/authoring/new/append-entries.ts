import { parseDocument } from 'yaml';
import { lineBreakOf } from './yaml-places.ts';

/**
 * Adds entries at the end of a file that holds a list. What stands there stays byte for byte.
 *
 * Returns `undefined` where the list is indented or in brackets, so that nothing fits below it.
 *
 * @param entries YAML, each entry beginning with `- ` at the beginning of a line.
 */
export function appendEntries(text: string, entries: string): string | undefined {
  const eol = lineBreakOf(text);
  const gap = text.trim() === '' ? '' : text.endsWith('\n') ? eol : eol + eol;
  const result = text + gap + entries.replaceAll('\n', eol);
  const [before, added, after] = [text, entries, result].map(readList);
  if (!before || !added || !after) return undefined;
  return JSON.stringify([...before, ...added]) === JSON.stringify(after) ? result : undefined;
}

/** A file with nothing but comments is an empty list. */
function readList(text: string): unknown[] | undefined {
  const document = parseDocument(text);
  const data: unknown = document.errors.length === 0 ? (document.toJS() ?? []) : undefined;
  return Array.isArray(data) ? data : undefined;
}
