import { atom } from 'nanostores';
import { readProfiles, writeProfile } from './archive.ts';
import { unmarkRecord } from './health.ts';
import { persistentAtom } from './preference-storage.ts';
import { newId } from './random.ts';

/** One learner on this device. */
export interface Profile {
  id: string;
  /** What the learner wants to be called; empty for a guest. */
  name: string;
  createdAt: string;
}

const PREFIX = 'amends:profile:';
const CURRENT = 'amends:current';

/** Who learns in this tab. Nobody, until the question is answered. */
export const $profile = atom<Profile | undefined>(undefined);

/** Everyone who learns on this device, in the order in which they came. */
export const $profiles = atom<readonly Profile[]>([]);

/** Whether the question "Who is learning?" is open. */
export const $isAsking = atom(false);

/** Several people share this device: after idle time, ask again who is learning. */
export const $isSharedDesk = persistentAtom<boolean>('amends:shared-desk', false, {
  encode: (isShared) => (isShared ? 'yes' : ''),
  decode: (stored) => stored === 'yes',
});

/** Reads who is known from both stores. Either one alone is enough. */
export async function openProfiles(): Promise<void> {
  addEventListener('storage', ({ key, newValue }) => {
    const mine = $profile.get()?.id;
    // Somebody else took the desk in another tab: this one follows, so that nothing mixes.
    if (key === CURRENT && mine !== undefined && newValue !== mine) location.reload();
    if (!key?.startsWith(PREFIX)) return;
    admit(readLocal());
    // Renamed in another tab: this one calls them by the new name, too.
    const current = $profiles.get().find(({ id }) => id === mine);
    if (current) $profile.set(current);
  });
  admit(readLocal());
  $profile.set($profiles.get().find(({ id }) => id === readCurrent()));
  if ($profile.get()) return void readProfiles().then(admit, () => undefined);
  await readProfiles().then(admit, () => undefined);
  $profile.set($profiles.get().find(({ id }) => id === readCurrent()));
}

/** Adds a learner. An empty name makes a guest, who can be named later. */
export function addProfile(name: string): Profile {
  const profile = { id: newId(), name: name.trim(), createdAt: new Date().toISOString() };
  keepProfile(profile);
  return profile;
}

export function renameProfile(id: string, name: string): void {
  const profile = $profiles.get().find((known) => known.id === id);
  if (profile) keepProfile({ ...profile, name: name.trim() });
}

/** Makes a learner the one of this tab and of those opened later. */
export function setCurrent(profile: Profile): void {
  try {
    localStorage.setItem(CURRENT, profile.id);
  } catch {
    // Asked again on the next page: nothing is kept for the wrong person.
  }
  $isAsking.set(false);
  $profile.set(profile);
}

/** Signs the learner off: the next page asks who is learning. */
export function leave(): void {
  try {
    localStorage.removeItem(CURRENT);
  } catch {
    // Blocked: the next page asks anyway.
  }
  location.reload();
}

/** Opens the question "Who is learning?". */
export function askWho(): void {
  $isAsking.set(true);
}

/** Forgets, in this browser's quick store, a learner whose record was deleted. */
export function forgetProfile(id: string): void {
  try {
    const mine = Object.keys(localStorage).filter((key) => key.startsWith(`amends:${id}:`));
    for (const key of [...mine, PREFIX + id]) localStorage.removeItem(key);
    if (readCurrent() === id) localStorage.removeItem(CURRENT);
  } catch {
    // Blocked: there is nothing to forget.
  }
  $profiles.set($profiles.get().filter((profile) => profile.id !== id));
  if ($profiles.get().length === 0) unmarkRecord();
}

/** Keeps a learner in both stores; once more where a store was cleared. */
export function keepProfile(profile: Profile): void {
  try {
    localStorage.setItem(PREFIX + profile.id, JSON.stringify(profile));
  } catch {
    // The archive keeps it.
  }
  void writeProfile(profile).catch(() => undefined);
  admit([profile]);
  if ($profile.get()?.id === profile.id) $profile.set(profile);
}

function admit(found: readonly Profile[]): void {
  const byId = new Map([...$profiles.get(), ...found].map((profile) => [profile.id, profile]));
  $profiles.set([...byId.values()].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1)));
}

function readLocal(): Profile[] {
  try {
    return Object.keys(localStorage)
      .filter((key) => key.startsWith(PREFIX))
      .flatMap((key) => toProfile(localStorage.getItem(key)) ?? []);
  } catch {
    return [];
  }
}

function readCurrent(): string | undefined {
  try {
    return localStorage.getItem(CURRENT) ?? undefined;
  } catch {
    return undefined;
  }
}

function toProfile(stored: string | null): Profile | undefined {
  try {
    const { id, name, createdAt } = JSON.parse(stored ?? '') as Record<string, unknown>;
    return typeof id === 'string' && typeof name === 'string' && typeof createdAt === 'string'
      ? { id, name, createdAt }
      : undefined;
  } catch {
    return undefined;
  }
}
