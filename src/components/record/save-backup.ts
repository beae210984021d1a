import { exportRecord } from '#domain/record/export-record.ts';
import { download } from '#components/site/download.ts';
import { noteBackup } from '#stores/backup.ts';
import { $profile } from '#stores/profiles.ts';
import { $events } from '#stores/record.ts';

export interface Saved {
  file: string;
  entries: number;
}

/** Hands the learner a file with everything in the record. */
export function saveBackup(guest: string): Saved {
  const now = new Date();
  const events = $events.get();
  const name = $profile.get()?.name ?? '';
  const file = fileName(name || guest, now);
  download(file, exportRecord(name, events, now.toISOString()));
  noteCopy(now);
  return { file, entries: events.length };
}

/** Notes that there is a file with everything in the record. */
export function noteCopy(now: Date): void {
  try {
    noteBackup(now.toISOString());
  } catch {
    // The store is full: the copy counts even if its date is not noted.
  }
}

/**
 * A name that every file system takes: letters of any script, digits and hyphens.
 *
 * @example fileName('Lin / 林', new Date(2026, 10, 22)) // => 'amends-Lin-林-2026-11-22.jsonl'
 */
export function fileName(what: string, now: Date): string {
  const plain = what
    .normalize()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  // Sweden writes dates as file names want them: 2026-11-22.
  const day = new Intl.DateTimeFormat('sv').format(now);
  return ['amends', plain, day].filter(Boolean).join('-') + '.jsonl';
}
