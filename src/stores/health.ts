import { atom } from 'nanostores';

/** How the two stores of this browser are doing. */
export interface Health {
  journal: 'works' | 'full' | 'blocked';
  archive: 'works' | 'full' | 'blocked' | 'newer';
  /** Whether the browser promised not to evict the record; unknown where it cannot be asked. */
  isPersisted: boolean | undefined;
  /** This browser once had a record, and both stores are empty now. */
  isGone: boolean;
}

export const $health = atom<Health>({
  journal: 'works',
  archive: 'works',
  isPersisted: undefined,
  isGone: false,
});

export function noteHealth(change: Partial<Health>): void {
  $health.set({ ...$health.get(), ...change });
}

/** What an error of a store means. */
export function faultOf(error: unknown): 'full' | 'blocked' | 'newer' {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'QuotaExceededError') return 'full';
  return name === 'VersionError' ? 'newer' : 'blocked';
}

const MARK = 'amends:had-record';
const markOf = (profile: string) => `amends:${profile}:had-record`;

/**
 * Remembers, outside the record itself, that there is one, in two places that are not always
 * cleared together.
 */
export function markRecord(profile: string): void {
  try {
    localStorage.setItem(MARK, '1');
    localStorage.setItem(markOf(profile), '1');
  } catch {
    // The cookie may still hold.
  }
  try {
    document.cookie = 'amends-had-record=1; path=/; max-age=31536000; samesite=strict';
  } catch {
    // A sandboxed page has no cookies.
  }
}

/** Takes the marks away: the last learner's record was deleted because they said so. */
export function unmarkRecord(): void {
  try {
    localStorage.removeItem(MARK);
    document.cookie = 'amends-had-record=; path=/; max-age=0; samesite=strict';
  } catch {
    // Blocked: there were no marks to take away.
  }
}

/** Whether this learner had a record here before. */
export function hadRecordOf(profile: string): boolean {
  try {
    return localStorage.getItem(markOf(profile)) !== null;
  } catch {
    return false;
  }
}

/** Whether anybody had a record here before. */
export function hadRecord(): boolean {
  try {
    if (localStorage.getItem(MARK)) return true;
  } catch {
    // Blocked: the cookie may tell.
  }
  try {
    return document.cookie.includes('amends-had-record=1');
  } catch {
    return false;
  }
}

/** Asks the browser not to evict the record. Worth asking once there is something to lose. */
export async function askToPersist(): Promise<void> {
  const isPersisted = await navigator.storage?.persist?.().catch(() => undefined);
  noteHealth({ isPersisted });
}
