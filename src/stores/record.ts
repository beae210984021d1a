import { compareEvents, type Fact, type RecordEvent } from '#domain/record/event.ts';
import { EMPTY_RECORD, fold, type LearnerRecord } from '#domain/record/fold.ts';
import { atom } from 'nanostores';
import { archive, readArchive } from './archive.ts';
import { newId } from './random.ts';
import { readJournal, removeFromJournal, watchJournal, writeJournal } from './journal.ts';

/** Until profiles can be chosen, everything belongs to one guest. */
export const PROFILE = 'guest';

/** Everything this browser knows the learner did. */
export const $record = atom<LearnerRecord>(EMPTY_RECORD);

/** Every event known, in its order. `$record` is folded from them. */
export const $events = atom<readonly RecordEvent[]>([]);

/** Whether both stores have been read, so that an empty record really is empty. */
export const $isLoaded = atom(false);

/**
 * Where the latest events are kept: `saved` for good, `kept` in the journal only, or
 * `unsaved`, in this page's memory only.
 */
export const $saving = atom<'saved' | 'kept' | 'unsaved'>('saved');

const known = new Set<string>();
const waiting = new Map<string, RecordEvent>();
const unsaved = new Set<string>();
let isArchiving = false;

/** Keeps a fact at once, shows it at once, and archives it as soon as it can. */
export function keep(fact: Fact): void {
  const last = $events.get().at(-1);
  const event: RecordEvent = {
    ...fact,
    v: 1,
    id: newId(),
    clock: (last?.clock ?? 0) + 1,
    at: new Date().toISOString(),
  };
  if (!writeJournal(PROFILE, event)) unsaved.add(event.id);
  waiting.set(event.id, event);
  showSaving();
  take([event]);
  void archiveWaiting();
}

/** Reads both stores and follows other tabs. Called once a page. */
export async function openRecord(): Promise<void> {
  if ($isLoaded.get() || known.size > 0) return;
  watchJournal(PROFILE, (event) => take([event]));
  addEventListener('pageshow', ({ persisted }) => persisted && void reread());
  await reread();
  $isLoaded.set(true);
}

async function reread(): Promise<void> {
  const journal = readJournal(PROFILE).events;
  take(journal);
  for (const event of journal) waiting.set(event.id, event);
  try {
    take(await readArchive(PROFILE));
  } catch {
    // The journal alone is enough to work with; `$saving` will say "kept".
  }
  await archiveWaiting();
}

function take(arrived: readonly RecordEvent[]): void {
  const fresh = arrived.filter((event) => !known.has(event.id)).sort(compareEvents);
  const [first] = fresh;
  if (!first) return;
  for (const event of fresh) known.add(event.id);

  const last = $events.get().at(-1);
  const isInOrder = !last || compareEvents(last, first) < 0;
  const events = [...$events.get(), ...fresh];
  $events.set(isInOrder ? events : events.sort(compareEvents));
  $record.set(isInOrder ? fold(fresh, $record.get()) : fold(events));
}

async function archiveWaiting(): Promise<void> {
  if (isArchiving) return;
  isArchiving = true;
  try {
    while (waiting.size > 0) {
      const batch = [...waiting.values()];
      await archive(PROFILE, batch);
      for (const { id } of batch) {
        waiting.delete(id);
        unsaved.delete(id);
        removeFromJournal(PROFILE, id);
      }
    }
  } catch {
    // Tried again with the next fact, and at the next start.
  } finally {
    isArchiving = false;
    showSaving();
  }
}

function showSaving(): void {
  if (waiting.size === 0) $saving.set('saved');
  else $saving.set(unsaved.size > 0 ? 'unsaved' : 'kept');
}

/** What is in memory only, as lines of JSON to download. */
export function unsavedLines(): string {
  return [...unsaved]
    .map((id) => JSON.stringify(waiting.get(id)))
    .concat('')
    .join('\n');
}
