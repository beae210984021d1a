import { canonical } from './canonical.ts';
import type { RecordEvent } from './event.ts';
import { hashText } from './hash.ts';
import { isObject } from './is-record-event.ts';
import { upcast } from './upcast.ts';

/** Why something was set aside rather than taken. */
export type Reason =
  | 'not-json'
  | 'not-an-event'
  | 'wrong-hash'
  /** A name that every object has, such as `__proto__`. We never write one. */
  | 'forbidden-name'
  | 'too-large'
  | 'too-deep'
  /** It stands in a file after more lines than we read. */
  | 'too-many'
  /** Two events have the same id and say different things. */
  | 'conflicting'
  /** Sound, but written by a newer version of this code. */
  | 'newer';

/** Characters in a line. The largest we write, the form of a long exam, has a tenth of it. */
export const MAX_LENGTH = 100_000;
/** Levels of lists and objects in a line. An exam's form, the deepest we write, has 5. */
export const MAX_DEPTH = 10;

const FORBIDDEN: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

export interface SoundEvent {
  event: RecordEvent;
  hash: string;
}

export interface Unsound {
  reason: Reason;
  /** Present where the line is as it was written, and only its content is beyond us. */
  hash?: string;
}

/**
 * Reads one line of an export that should hold an event and its hash. Never throws.
 *
 * An event that stands bare comes from the emergency download of unsaved answers, which has
 * no hashes. It is taken as it is.
 */
export function readLine(raw: string): SoundEvent | Unsound {
  const line = parseLine(raw);
  if (typeof line === 'string') return { reason: line };
  const { h: hash, e } = line;
  if (hash === undefined && e === undefined) return readBare(line);
  if (typeof hash !== 'string' || !isObject(e)) return { reason: 'not-an-event' };
  if (hashText(canonical(e)) !== hash) return { reason: 'wrong-hash' };
  const event = upcast(e);
  if (event === undefined) return { reason: 'not-an-event', hash };
  return event === 'newer' ? { reason: 'newer', hash } : { event, hash };
}

function readBare(line: Record<string, unknown>): SoundEvent | Unsound {
  const event = upcast(line);
  if (event === undefined || event === 'newer') return { reason: event ?? 'not-an-event' };
  return { event, hash: hashText(canonical(event)) };
}

/** Reads one line that should hold an object of any kind. Never throws. */
export function parseLine(raw: string): Record<string, unknown> | Reason {
  if (raw.length > MAX_LENGTH) return 'too-large';
  let value: unknown;
  try {
    value = JSON.parse(raw);
  } catch {
    return 'not-json';
  }
  return findFault(value, 1) ?? (isObject(value) ? value : 'not-an-event');
}

/** Goes no deeper than we read, so that no file can exhaust the stack. */
function findFault(value: unknown, depth: number): Reason | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth > MAX_DEPTH) return 'too-deep';
  for (const [key, entry] of Object.entries(value)) {
    const fault = FORBIDDEN.has(key) ? 'forbidden-name' : findFault(entry, depth + 1);
    if (fault) return fault;
  }
  return undefined;
}
