/**
 * The learner record as one value, as most sites keep theirs: every fact rewrites the whole list
 * in localStorage, and counts as saved at once. It loses answers, and the tests have to notice.
 *
 * It stands in for `src/stores/record.ts`, and exports what that exports.
 */
import { compareEvents, type Fact, type RecordEvent } from '#domain/record/event.ts';
import { fold } from '#domain/record/fold.ts';
import { readEvent } from '#domain/record/parse-event.ts';
import { CURRENT } from '#domain/record/upcast.ts';
import { $profile, askWho, openProfiles, setCurrent, type Profile } from '#stores/profiles.ts';
import { newId } from '#stores/random.ts';
import { persistentJSON } from '@nanostores/persistent';
import { atom, computed, type WritableAtom } from 'nanostores';

export const $events = atom<readonly RecordEvent[]>([]);
export const $record = computed($events, (events) => fold(events));
export const $isLoaded = atom(false);
export const $saving = atom<'saved' | 'kept' | 'unsaved'>('saved');
export const $newer = atom<readonly string[]>([]);
export const $isReadOnly = atom(false);

let $all: WritableAtom<readonly RecordEvent[]> | undefined;
const early: Fact[] = [];

export function keep(fact: Fact): void {
  if (!$all) {
    early.push(fact);
    return askWho();
  }
  const clock = ($events.get().at(-1)?.clock ?? 0) + 1;
  const at = new Date().toISOString();
  const event: RecordEvent = { ...fact, v: CURRENT, id: newId(), clock, at };
  $all.set([...$all.get(), event]);
  // The mark shows once something changes.
  $saving.set('kept');
  $saving.set('saved');
}

export async function openRecord(): Promise<void> {
  await openProfiles();
  const profile = $profile.get();
  if (profile) follow(profile);
  $isLoaded.set(true);
}

export async function learnAs(profile: Profile): Promise<void> {
  const before = $profile.get();
  setCurrent(profile);
  if (before && before.id !== profile.id) return location.reload();
  follow(profile);
  for (const fact of early.splice(0)) keep(fact);
}

export async function adopt(events: readonly RecordEvent[]): Promise<void> {
  const known = new Set($events.get().map(({ id }) => id));
  $all?.set([...$all.get(), ...events.filter(({ id }) => !known.has(id))]);
}

export function unsavedLines(): string {
  return '';
}

function follow({ id }: Profile): void {
  const prefix = `amends:${id}:event:`;
  $all ??= persistentJSON<readonly RecordEvent[]>(`${prefix}all`, []);
  $all.subscribe((all) => $events.set([...all].sort(compareEvents)));
  // A record that is kept the other way, a key for each entry, moves into the one value.
  const moved = Object.keys(localStorage)
    .filter((key) => key.startsWith(prefix) && key !== `${prefix}all`)
    .flatMap((key) => {
      const event = readEvent(localStorage.getItem(key) ?? '');
      if (!event || event === 'newer') return [];
      localStorage.removeItem(key);
      return event;
    });
  if (moved.length > 0) $all.set([...$all.get(), ...moved]);
}
