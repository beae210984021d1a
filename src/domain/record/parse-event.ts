import type { RecordEvent } from './event.ts';
import { upcast } from './upcast.ts';

export { isRecordEvent } from './is-record-event.ts';

/**
 * Reads one stored event. Returns `undefined` for anything that is not one: damaged text,
 * an unknown kind, a field of the wrong shape, a version newer than this code.
 */
export function parseEvent(stored: string): RecordEvent | undefined {
  const event = readEvent(stored);
  return event === 'newer' ? undefined : event;
}

/** Reads one stored event, and tells apart what only a newer version of this code can read. */
export function readEvent(stored: string): RecordEvent | 'newer' | undefined {
  try {
    return upcast(JSON.parse(stored));
  } catch {
    return undefined;
  }
}
