import type { RecordEvent } from '#domain/record/event.ts';
import { parseEvent } from '#domain/record/parse-event.ts';

/**
 * The journal: localStorage, one key an event, written at once.
 *
 * Two tabs never overwrite one another, and a crashed tab loses nothing. A browser that
 * is killed can lose its last seconds, which is why events move on to the archive.
 */
const PREFIX = 'amends:';

export interface Unreadable {
  key: string;
  stored: string;
}

export function journalKey(profile: string, id: string): string {
  return `${PREFIX}${profile}:event:${id}`;
}

/** Keeps an event. Returns whether the browser took it; a full or blocked store did not. */
export function writeJournal(profile: string, event: RecordEvent): boolean {
  try {
    localStorage.setItem(journalKey(profile, event.id), JSON.stringify(event));
    return true;
  } catch {
    return false;
  }
}

export function removeFromJournal(profile: string, id: string): void {
  try {
    localStorage.removeItem(journalKey(profile, id));
  } catch {
    // Blocked since it was written: the event stays in both stores, and is read once.
  }
}

/** Every event in the journal of a profile, and the entries that could not be read. */
export function readJournal(profile: string): { events: RecordEvent[]; unreadable: Unreadable[] } {
  const events: RecordEvent[] = [];
  const unreadable: Unreadable[] = [];
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(journalKey(profile, '')));
    for (const key of keys) {
      const stored = localStorage.getItem(key);
      if (stored === null) continue;
      const event = parseEvent(stored);
      if (event) events.push(event);
      else unreadable.push({ key, stored });
    }
  } catch {
    // Storage is blocked or absent: there is no journal to read.
  }
  return { events, unreadable };
}

/** Calls back with each event that another tab keeps. */
export function watchJournal(profile: string, onEvent: (event: RecordEvent) => void): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (!key?.startsWith(journalKey(profile, '')) || newValue === null) return;
    const event = parseEvent(newValue);
    if (event) onEvent(event);
  });
}
