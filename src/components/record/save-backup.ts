import { exportRecord, type NewerEvent } from '#domain/record/export-record.ts';
import { download } from '#components/site/download.ts';
import { noteBackup } from '#stores/backup.ts';
import { $profile } from '#stores/profiles.ts';
import { $events, $newer } from '#stores/record.ts';
import { fileName } from './file-name.ts';

export interface Saved {
  file: string;
  entries: number;
}

/** Hands the learner a file with everything in the record. */
export function saveBackup(guest: string): Saved {
  const now = new Date();
  const events = $events.get();
  const newer = $newer.get().map((raw) => JSON.parse(raw) as NewerEvent);
  const name = $profile.get()?.name ?? '';
  const file = fileName(name || guest, now);
  download(file, exportRecord(name, events, now.toISOString(), newer));
  noteBackup(now.toISOString());
  return { file, entries: events.length + newer.length };
}
