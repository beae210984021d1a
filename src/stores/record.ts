import { compareEvents, type Fact, type RecordEvent } from '#domain/record/event.ts';
import { CURRENT } from '#domain/record/upcast.ts';
import { EMPTY_RECORD, fold, type LearnerRecord } from '#domain/record/fold.ts';
import { atom, computed } from 'nanostores';
import { archive, readArchive, setAside, watchArchive } from './archive.ts';
import { $health, askToPersist, hadRecord, hadRecordOf, markRecord, noteHealth } from './health.ts';
import {
  journalKey,
  probeJournal,
  readJournal,
  removeFromJournal,
  watchJournal,
  writeJournal,
  type Rows,
} from './journal.ts';
import {
  $profile,
  $profiles,
  askWho,
  keepProfile,
  openProfiles,
  setCurrent,
  type Profile,
} from './profiles.ts';
import { newId } from './random.ts';

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

/** What a newer version of the site kept, as it stands in the stores: this version cannot read it. */
export const $newer = atom<readonly string[]>([]);

/** The record holds events of a newer version of the site: this version writes nothing. */
export const $isReadOnly = computed($newer, (newer) => newer.length > 0);

const known = new Set<string>();
const waiting = new Map<string, RecordEvent>();
const unsaved = new Set<string>();
let archiving: Promise<void> | undefined;

/**
 * Keeps a fact at once, shows it at once, and archives it as soon as it can.
 *
 * Before anyone has said who is learning, it stays in memory and the question is asked.
 */
export function keep(fact: Fact): void {
  const event = stamp(fact);
  waiting.set(event.id, event);
  unsaved.add(event.id);
  take([event]);
  const profile = $profile.get();
  if (!profile) return askWho();
  // With all that found no room before.
  journalise(
    profile,
    [...unsaved].flatMap((id) => waiting.get(id) ?? []),
  );
  void archiveWaiting();
}

/** Reads both stores and follows other tabs. Called once a page. */
export async function openRecord(): Promise<void> {
  probeJournal();
  watchArchive(keepAllAgain, () => void reread());
  addEventListener('pageshow', ({ persisted }) => persisted && void reread());
  await openProfiles();
  const profile = $profile.get();
  if (profile) await follow(profile);
  // Whose record this is has to be known before it can be called empty.
  else if ($profiles.get().length > 0) return askWho();
  else noteGone(hadRecord());
  $isLoaded.set(true);
}

/**
 * Answers "Who is learning?".
 *
 * What was done before the answer goes to the learner named. In a page that already belongs
 * to someone else, the page is loaded anew, so that two people's work never mixes.
 */
export async function learnAs(profile: Profile): Promise<void> {
  const before = $profile.get();
  setCurrent(profile);
  if (before && before.id !== profile.id) return location.reload();
  if (before) return;
  const early = [...waiting.values()];
  forgetAll();
  await follow(profile);
  $isLoaded.set(true);
  // Stamped again, to come after everything this learner did before.
  for (const { v: _v, id: _id, clock: _clock, at: _at, ...fact } of early) keep(fact as Fact);
}

/** Adds events from a backup. Resolves when they are archived, or else in the journal as far as it has room. */
export async function adopt(events: readonly RecordEvent[]): Promise<void> {
  const profile = $profile.get();
  if (!profile) return;
  const fresh = events.filter(({ id }) => !known.has(id));
  for (const event of fresh) {
    waiting.set(event.id, event);
    unsaved.add(event.id);
  }
  take(fresh);
  showSaving();
  // The archive first: a journal has no room for a long record beside all else.
  await archiveWaiting();
  journalise(
    profile,
    fresh.filter(({ id }) => unsaved.has(id)),
  );
}

/** What is in memory only, as lines of JSON to download. */
export function unsavedLines(): string {
  return [...unsaved]
    .map((id) => JSON.stringify(waiting.get(id)))
    .concat('')
    .join('\n');
}

function stamp(fact: Fact): RecordEvent {
  const clock = ($events.get().at(-1)?.clock ?? 0) + 1;
  return { ...fact, v: CURRENT, id: newId(), clock, at: new Date().toISOString() };
}

async function follow(profile: Profile): Promise<void> {
  watchJournal(profile.id, {
    onEvent: (event) => take([event]),
    onNewer: (raw) => meetNewer([raw]),
    onCleared: keepAllAgain,
  });
  await reread();
  if (known.size > 0) markRecord(profile.id);
  else noteGone(hadRecordOf(profile.id));
}

/** An archive that could not be read may well hold the record: only an empty one is gone. */
function noteGone(isGone: boolean): void {
  if ($health.get().archive === 'works') noteHealth({ isGone });
}

async function reread(): Promise<void> {
  const profile = $profile.get();
  if (!profile) return;
  const journal = readJournal(profile.id);
  for (const event of journal.events) waiting.set(event.id, event);
  take(journal.events);
  meetNewer(journal.newer.map(({ raw }) => raw));
  try {
    const archived = await readArchive(profile.id);
    take(archived.events);
    meetNewer(archived.newer.map(({ raw }) => raw));
    await putAside(profile, journal, archived);
  } catch {
    // The journal alone is enough to work with; `$saving` will say "kept".
  }
  await archiveWaiting();
}

/** From the first event of a newer version on, this page writes nothing more into the record. */
function meetNewer(rows: readonly string[]): void {
  const newer = new Set([...$newer.get(), ...rows]);
  if (newer.size > $newer.get().length) $newer.set([...newer]);
}

async function putAside(profile: Profile, journal: Rows, archived: Rows): Promise<void> {
  if (archived.unreadable.length > 0) {
    await setAside(profile.id, archived.unreadable, 'unreadable', true);
  }
  if (journal.unreadable.length > 0) {
    await setAside(profile.id, journal.unreadable, 'unreadable', false);
    removeFromJournal(journal.unreadable.map(({ key }) => key));
  }
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

function journalise(profile: Profile, events: readonly RecordEvent[]): void {
  if ($isReadOnly.get()) return showSaving();
  for (const event of events) {
    if (writeJournal(profile.id, event)) unsaved.delete(event.id);
    else unsaved.add(event.id);
  }
  showSaving();
}

function archiveWaiting(): Promise<void> {
  archiving ??= archiveAll().then((isDone) => {
    archiving = undefined;
    showSaving();
    tryAgainLater(isDone);
    // What came in while the last commit was being noted must not wait for the next fact.
    return isDone && waiting.size > 0 ? archiveWaiting() : undefined;
  });
  return archiving;
}

/** After the archive failed, in milliseconds; twice as long each time, up to a minute. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 60_000;

let pause = FIRST_PAUSE;
let again: ReturnType<typeof setTimeout> | undefined;

/** The last answer before a break must not stay in the journal until the next one. */
function tryAgainLater(isDone: boolean): void {
  clearTimeout(again);
  if (isDone) {
    pause = FIRST_PAUSE;
  } else if (waiting.size > 0 && !$isReadOnly.get()) {
    again = setTimeout(() => void archiveWaiting(), pause);
    pause = Math.min(pause * 2, LONGEST_PAUSE);
  }
}

/** Archives all that waits. Returns false where the archive failed; it is tried again later. */
async function archiveAll(): Promise<boolean> {
  const profile = $profile.get();
  if (!profile) return false;
  try {
    while (waiting.size > 0) {
      if ($isReadOnly.get()) return false;
      const batch = [...waiting.values()];
      await archive(profile.id, batch);
      for (const { id } of batch) {
        waiting.delete(id);
        unsaved.delete(id);
      }
      removeFromJournal(batch.map(({ id }) => journalKey(profile.id, id)));
    }
  } catch {
    return false;
  }
  if (known.size > 0) markRecord(profile.id);
  if ($events.get().some(isMilestone)) void askToPersist();
  return true;
}

/** The first finished piece of work is a good moment to ask the browser to keep the record. */
function isMilestone({ kind }: RecordEvent): boolean {
  return kind === 'lesson-finished' || kind === 'attempt-submitted' || kind === 'play-ended';
}

/** A store was cleared under our feet: everything this page knows is kept once more. */
function keepAllAgain(): void {
  const profile = $profile.get();
  if (!profile || $isReadOnly.get()) return;
  for (const event of $events.get()) waiting.set(event.id, event);
  journalise(profile, $events.get());
  keepProfile(profile);
  setCurrent(profile);
  void archiveWaiting();
}

function forgetAll(): void {
  known.clear();
  waiting.clear();
  unsaved.clear();
  $events.set([]);
  $record.set(EMPTY_RECORD);
}

function showSaving(): void {
  if (waiting.size === 0) $saving.set('saved');
  else $saving.set(unsaved.size > 0 ? 'unsaved' : 'kept');
}
