import type { RecordEvent } from '#domain/record/event.ts';
import {
  openDB,
  type DBSchema,
  type IDBPDatabase,
  type IDBPTransaction,
  type OpenDBCallbacks,
} from 'idb';
import { faultOf, noteHealth } from './health.ts';
import { sortRow, type Rows, type StoredRow } from './journal.ts';
import type { Profile } from './profiles.ts';

/** Something that could not be read, set aside with the reason. Never deleted by the app. */
export interface Quarantined {
  profile: string;
  raw: string;
  reason: string;
  at: string;
}

/** The archive: IndexedDB, written with strict durability, so that a killed browser keeps it. */
interface Archive extends DBSchema {
  events: { key: [profile: string, id: string]; value: { profile: string; id: string } };
  quarantine: { key: number; value: Quarantined };
  profiles: { key: string; value: Profile };
}

type Stores = ('events' | 'quarantine' | 'profiles')[];
type Transaction = IDBPTransaction<Archive, Stores, 'readwrite'>;

let opening: Promise<IDBPDatabase<Archive>> | undefined;
let onLost: () => void = () => undefined;
let onLate: () => void = () => undefined;

/**
 * Calls back when the browser drops the archive while the page is open, and when it opens an
 * archive after all that was given up on.
 */
export function watchArchive(lost: () => void, late: () => void): void {
  onLost = lost;
  onLate = late;
}

/**
 * A browser that has not opened the archive after so many milliseconds is worked with as if
 * it had none: an old tab may hold it open, or the browser has hung itself up.
 */
const PATIENCE = 3000;

let isGivenUp = false;

async function open(): Promise<IDBPDatabase<Archive>> {
  opening ??= begin();
  return inTime(opening, isGivenUp ? 0 : PATIENCE, () => {
    isGivenUp = true;
  });
}

/** Waits for so many milliseconds. @throws When that was not enough. */
function inTime<T>(
  work: Promise<T>,
  patience: number,
  giveUp: () => void = () => undefined,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      giveUp();
      reject(new Error('The archive does not answer'));
    }, patience);
  });
  return Promise.race([work, tooLate]).finally(() => clearTimeout(timer));
}

/** The archive is that of a newer version of the site: it is read, and nothing is written. */
let isNewer = false;

function begin(): Promise<IDBPDatabase<Archive>> {
  const callbacks: OpenDBCallbacks<Archive> = {
    upgrade(db, oldVersion) {
      if (oldVersion < 1) db.createObjectStore('events', { keyPath: ['profile', 'id'] });
      if (oldVersion < 2) {
        db.createObjectStore('quarantine', { autoIncrement: true });
        const profiles = db.createObjectStore('profiles', { keyPath: 'id' });
        // Before there were profiles, everything belonged to one guest.
        const guest = { id: 'guest', name: '', createdAt: new Date().toISOString() };
        if (oldVersion === 1) void profiles.put(guest);
      }
    },
    // A newer build may want to upgrade: make way. The next write reopens, or says "newer".
    blocking(_from, _to, event) {
      opening = undefined;
      (event.target as IDBDatabase).close();
    },
    // Phones close connections of pages in the background; clearing site data does, too.
    terminated() {
      opening = undefined;
      onLost();
    },
  };
  const db = openDB<Archive>('amends', 2, callbacks).then(
    (current) => {
      isNewer = false;
      return current;
    },
    async (error: unknown) => {
      if (faultOf(error) !== 'newer') throw error;
      const newer = await openDB<Archive>('amends', undefined, callbacks);
      isNewer = true;
      return newer;
    },
  );
  db.then(
    () => {
      const isLate = isGivenUp;
      isGivenUp = false;
      if (isLate) onLate();
    },
    () => (opening = undefined),
  );
  return db;
}

/** Runs some work on the database, once more with a fresh connection if the first had closed. */
async function withArchive<T>(work: (db: IDBPDatabase<Archive>) => Promise<T>): Promise<T> {
  try {
    const result = await whileOpen(await open(), work).catch(async (error: unknown) => {
      if (faultOf(error) === 'newer') throw error;
      opening = undefined;
      return whileOpen(await open(), work);
    });
    noteHealth({ archive: isNewer ? 'newer' : 'works' });
    return result;
  } catch (error) {
    noteHealth({ archive: faultOf(error) });
    throw error;
  }
}

/**
 * Runs some work on a connection.
 *
 * @throws When the connection is closed under it, as by clearing the site's data. Chromium then
 *   ends some transactions without a word, and who waits for one would wait for ever.
 */
function whileOpen<T>(
  db: IDBPDatabase<Archive>,
  work: (db: IDBPDatabase<Archive>) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const onClose = () => reject(new DOMException('The archive was closed', 'AbortError'));
    db.addEventListener('close', onClose);
    void work(db)
      .finally(() => db.removeEventListener('close', onClose))
      .then(resolve, reject);
  });
}

/** Writes in one transaction. Resolves after the commit, or rejects and has written nothing. */
function write(stores: Stores, work: (transaction: Transaction) => void): Promise<void> {
  return withArchive(async (db) => {
    if (isNewer) throw new DOMException('A newer version wrote the archive', 'VersionError');
    const transaction = db.transaction(stores, 'readwrite', { durability: 'strict' });
    work(transaction);
    // At once, not when this page next gets a turn: it may be frozen first, kept for "back", and
    // an open transaction would lock the archive for every other page.
    transaction.commit();
    await transaction.done;
  });
}

/**
 * Keeps events for good. Resolves after the commit.
 *
 * @throws When IndexedDB is full, blocked or absent; nothing was kept then.
 */
export function archive(profile: string, events: readonly RecordEvent[]): Promise<void> {
  return write(['events'], (transaction) => {
    const store = transaction.objectStore('events');
    // A request that fails aborts the transaction, and `done` rejects.
    for (const event of events) store.put({ ...event, profile }).catch(() => undefined);
  });
}

/**
 * All rows of a profile.
 *
 * @throws When IndexedDB cannot be read, or does not answer in time; if it does later, the page
 *   hears of it by `watchArchive`.
 */
export async function readArchive(profile: string): Promise<Rows> {
  const reading = withArchive((db) => db.getAll('events', rangeOf(profile)));
  const stored = await inTime(reading, PATIENCE).catch((error: unknown) => {
    void reading.then(onLate, () => undefined);
    throw error;
  });
  const rows: Rows = { events: [], unreadable: [], newer: [] };
  for (const { profile: _, ...row } of stored) {
    sortRow(rows, { key: row.id, raw: JSON.stringify(row) });
  }
  return rows;
}

/** Sets rows aside and, in the same transaction, takes those of the archive out of the events. */
export function setAside(
  profile: string,
  rows: readonly StoredRow[],
  reason: string,
  isArchived: boolean,
): Promise<void> {
  const at = new Date().toISOString();
  return write(['events', 'quarantine'], (transaction) => {
    for (const { key, raw } of rows) {
      const row = { profile, raw, reason, at };
      transaction
        .objectStore('quarantine')
        .add(row)
        .catch(() => undefined);
      if (isArchived)
        transaction
          .objectStore('events')
          .delete([profile, key])
          .catch(() => undefined);
    }
  });
}

export function readQuarantine(profile: string): Promise<Quarantined[]> {
  return withArchive(async (db) =>
    (await db.getAll('quarantine')).filter((row) => row.profile === profile),
  );
}

export function readProfiles(): Promise<Profile[]> {
  return withArchive((db) => db.getAll('profiles'));
}

export function writeProfile(profile: Profile): Promise<void> {
  return write(['profiles'], (transaction) => {
    transaction
      .objectStore('profiles')
      .put(profile)
      .catch(() => undefined);
  });
}

/** Deletes all that belongs to a profile. Only ever done because the learner said so. */
export function eraseProfile(profile: string): Promise<void> {
  return withArchive(async (db) => {
    if (isNewer) throw new DOMException('A newer version wrote the archive', 'VersionError');
    const transaction = db.transaction(['events', 'quarantine', 'profiles'], 'readwrite', {
      durability: 'strict',
    });
    void transaction.objectStore('events').delete(rangeOf(profile));
    void transaction.objectStore('profiles').delete(profile);
    let cursor = await transaction.objectStore('quarantine').openCursor();
    while (cursor) {
      if (cursor.value.profile === profile) void cursor.delete();
      cursor = await cursor.continue();
    }
    await transaction.done;
  });
}

function rangeOf(profile: string): IDBKeyRange {
  return IDBKeyRange.bound([profile], [profile, []]);
}
