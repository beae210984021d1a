import { isRecordEvent } from '#domain/record/parse-event.ts';
import type { RecordEvent } from '#domain/record/event.ts';
import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** The archive: IndexedDB, written with strict durability, so that a killed browser keeps it. */
interface Archive extends DBSchema {
  events: { key: [profile: string, id: string]; value: RecordEvent & { profile: string } };
}

let opening: Promise<IDBPDatabase<Archive>> | undefined;

function open(): Promise<IDBPDatabase<Archive>> {
  opening ??= openDB<Archive>('amends', 1, {
    upgrade: (db) => void db.createObjectStore('events', { keyPath: ['profile', 'id'] }),
    // A newer build may upgrade while this one is open; a closed phone browser drops connections.
    blocking: (_from, _to, event) => (event.target as IDBDatabase).close(),
    terminated: () => (opening = undefined),
  }).catch((error: unknown) => {
    opening = undefined;
    throw error;
  });
  return opening;
}

/** Runs some work on the database, once more with a fresh connection if the first had closed. */
async function withArchive<T>(work: (db: IDBPDatabase<Archive>) => Promise<T>): Promise<T> {
  try {
    return await work(await open());
  } catch {
    opening = undefined;
    return await work(await open());
  }
}

/**
 * Keeps events for good. Resolves after the commit.
 *
 * @throws When IndexedDB is full, blocked or absent; nothing was kept then.
 */
export async function archive(profile: string, events: readonly RecordEvent[]): Promise<void> {
  await withArchive(async (db) => {
    const transaction = db.transaction('events', 'readwrite', { durability: 'strict' });
    await Promise.all([
      ...events.map((event) => transaction.store.put({ ...event, profile })),
      transaction.done,
    ]);
  });
}

/** All events of a profile. @throws When IndexedDB cannot be read. */
export async function readArchive(profile: string): Promise<RecordEvent[]> {
  const rows = await withArchive((db) =>
    db.getAll('events', IDBKeyRange.bound([profile], [profile, []])),
  );
  return rows.flatMap(({ profile: _, ...event }) => (isRecordEvent(event) ? [event] : []));
}
