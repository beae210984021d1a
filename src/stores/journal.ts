import type { RecordEvent } from '#domain/record/event.ts';
import { readEvent } from '#domain/record/parse-event.ts';
import { faultOf, noteHealth } from './health.ts';

/**
 * The journal: localStorage, one key an event, written at once.
 *
 * Two tabs never overwrite one another, and a crashed tab loses nothing. A browser that
 * is killed can lose its last seconds, which is why events move on to the archive.
 */
export interface StoredRow {
  /** The key it stood under. */
  key: string;
  /** The text as it was found. */
  raw: string;
}

export interface Rows {
  events: RecordEvent[];
  /** Rows that are no event, to be set aside. */
  unreadable: StoredRow[];
  /** Rows of a newer version of the site, left where they are. */
  newer: StoredRow[];
}

const prefixOf = (profile: string) => `amends:${profile}:event:`;

/** Writes, reads back and deletes one key. A store that fails this is not relied on. */
export function probeJournal(): void {
  const key = 'amends:probe';
  try {
    localStorage.setItem(key, key);
    const works = localStorage.getItem(key) === key;
    localStorage.removeItem(key);
    noteHealth({ journal: works ? 'works' : 'blocked' });
  } catch (error) {
    noteHealth({ journal: faultOf(error) === 'full' ? 'full' : 'blocked' });
  }
}

/** Keeps an event. Returns whether the browser took it; a full or blocked store did not. */
export function writeJournal(profile: string, event: RecordEvent): boolean {
  try {
    localStorage.setItem(prefixOf(profile) + event.id, JSON.stringify(event));
    noteHealth({ journal: 'works' });
    return true;
  } catch (error) {
    noteHealth({ journal: faultOf(error) === 'full' ? 'full' : 'blocked' });
    return false;
  }
}

export function removeFromJournal(keys: readonly string[]): void {
  try {
    for (const key of keys) localStorage.removeItem(key);
  } catch {
    // Blocked since it was written: the event stays in both stores, and is read once.
  }
}

export function journalKey(profile: string, id: string): string {
  return prefixOf(profile) + id;
}

/** Every event in the journal of a profile, and the rows that could not be read. */
export function readJournal(profile: string): Rows {
  const rows: Rows = { events: [], unreadable: [], newer: [] };
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(prefixOf(profile))) continue;
      const raw = localStorage.getItem(key);
      if (raw !== null) sortRow(rows, { key, raw });
    }
  } catch {
    // Storage is blocked or absent: there is no journal to read.
  }
  return rows;
}

/** Puts a row where it belongs: among the events, the unreadable, or the newer. */
export function sortRow(rows: Rows, row: StoredRow): void {
  const event = readEvent(row.raw);
  if (event === 'newer') rows.newer.push(row);
  else if (event) rows.events.push(event);
  else rows.unreadable.push(row);
}

interface Watcher {
  onEvent: (event: RecordEvent) => void;
  /** A tab with a newer version of the site kept something: how it stands in the journal. */
  onNewer: (raw: string) => void;
  onCleared: () => void;
}

/** Calls back with each event that another tab keeps, and when the journal was cleared. */
export function watchJournal(profile: string, { onEvent, onNewer, onCleared }: Watcher): void {
  addEventListener('storage', ({ key, newValue }) => {
    if (key === null) return onCleared();
    if (!key.startsWith(prefixOf(profile)) || newValue === null) return;
    const event = readEvent(newValue);
    if (event === 'newer') onNewer(newValue);
    else if (event) onEvent(event);
  });
}
