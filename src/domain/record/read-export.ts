import type { RecordEvent } from './event.ts';
import { hashText } from './hash.ts';
import { parseLine, readLine, type Reason } from './read-line.ts';

/** Something that was set aside, and why. */
export interface Damaged {
  /** Its line in the file, from 1. It is 0 where it is not about a line of a file. */
  line: number;
  /** What stands there, cut where it is long; whole where a person or newer code may use it. */
  raw: string;
  reason: Reason;
}

/** What a file holds. Events and damaged lines together are its `total`. */
export interface Reading {
  /** Whose record it is. Empty for a guest, and where the header is missing. */
  name: string;
  events: RecordEvent[];
  damaged: Damaged[];
  /** How many of the damaged lines are sound, and only newer than this code. */
  newer: number;
  /** Whether every line that was written is here as it was written: the footer fits. */
  isComplete: boolean;
  /** Lines that are not empty, apart from the header and the footer. */
  total: number;
}

/** Lines that are read, apart from the header and the footer. */
export const MAX_LINES = 200_000;
const MAX_NAME = 200;
const MAX_RAW = 500;

/**
 * Reads a file that `exportRecord` wrote, whatever happened to it since. Never throws.
 *
 * Every line that is whole is recovered, and every other is counted. A header is one only
 * on the first line, and a footer only on the last. One that is damaged or stands elsewhere
 * is a damaged line like any other; one that is missing is not counted. Without a footer,
 * a file is not complete.
 */
export function readExport(text: string): Reading {
  const lines = linesOf(text);
  const name = readHeader(lines[0]);
  if (name !== undefined) lines.shift();
  const footer = readFooter(lines.at(-1));
  if (footer) lines.pop();

  const events: RecordEvent[] = [];
  const damaged: Damaged[] = [];
  const hashes: string[] = [];
  lines.forEach(({ line, raw }, index) => {
    const found = index < MAX_LINES ? readLine(raw) : { reason: 'too-many' as const };
    if (found.hash !== undefined) hashes.push(found.hash);
    if ('event' in found) events.push(found.event);
    else damaged.push(setAside(line, raw, found.reason));
  });
  return {
    name: name ?? '',
    events,
    damaged,
    newer: damaged.filter(({ reason }) => reason === 'newer').length,
    isComplete: footer?.count === hashes.length && footer.hash === hashText(hashes.join('')),
    total: lines.length,
  };
}

interface Line {
  line: number;
  raw: string;
}

/** Lines that are not empty. Trimming takes a byte order mark away, too. */
function linesOf(text: string): Line[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((raw, index) => ({ line: index + 1, raw: raw.trim() }))
    .filter(({ raw }) => raw !== '');
}

function readHeader(line: Line | undefined): string | undefined {
  const header = line && parseLine(line.raw);
  if (typeof header !== 'object' || header['amends'] !== 'record') return undefined;
  const { v, name } = header;
  return Number.isSafeInteger(v) && typeof name === 'string' ? name.slice(0, MAX_NAME) : undefined;
}

function readFooter(line: Line | undefined): { count: unknown; hash: string } | undefined {
  const footer = line && parseLine(line.raw);
  if (typeof footer !== 'object' || Object.hasOwn(footer, 'e')) return undefined;
  const { count, h: hash } = footer;
  return Number.isSafeInteger(count) && typeof hash === 'string' ? { count, hash } : undefined;
}

function setAside(line: number, raw: string, reason: Reason): Damaged {
  return { line, raw: reason === 'newer' ? raw : raw.slice(0, MAX_RAW), reason };
}
