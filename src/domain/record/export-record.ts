import { canonical } from './canonical.ts';
import { compareEvents, type RecordEvent } from './event.ts';
import { hashText } from './hash.ts';

/** A kept event that only newer code can read, as it was kept. */
export type NewerEvent = Readonly<Record<string, unknown>>;

/**
 * Writes a record as a file to keep or to take along: JSON Lines, with a header, one event
 * a line with its hash, and a footer with their count and the hash of all their hashes.
 *
 * A damaged file still yields every whole line, and shows what is missing. The same
 * events, name and time give the same bytes, in whatever order the events come.
 *
 * @param newer Events that this code cannot read; they follow as they are, for newer code.
 */
export function exportRecord(
  name: string,
  events: readonly RecordEvent[],
  now: string,
  newer: readonly NewerEvent[] = [],
): string {
  const texts = [
    ...[...events].sort(compareEvents).map((event) => canonical(event)),
    ...newer.map((event) => canonical(event)).sort(),
  ];
  const hashes = texts.map((text) => hashText(text));
  const lines = [
    JSON.stringify({ amends: 'record', v: 1, name, exportedAt: now }),
    ...texts.map((text, index) => `{"h":"${hashes[index]}","e":${text}}`),
    JSON.stringify({ count: hashes.length, h: hashText(hashes.join('')) }),
  ];
  return lines.concat('').join('\n');
}
