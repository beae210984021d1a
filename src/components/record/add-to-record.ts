import { previewImport } from '#domain/record/preview-import.ts';
import type { Damaged, Reading } from '#domain/record/read-export.ts';
import { keepImported, noteBackup, type Quarantined } from '#stores/backup.ts';
import { $profile, addProfile, renameProfile } from '#stores/profiles.ts';
import { $events, $saving, learnAs } from '#stores/record.ts';

export interface Addition {
  reading: Reading;
  /** Whether the record is to be called as the backup is. */
  takesName: boolean;
}

export interface Outcome {
  added: number;
  setAside: number;
  /** Whether all of it is in the archive. */
  isKept: boolean;
}

/**
 * Adds what a file holds to the record, and sets aside what cannot be used.
 *
 * Where nobody is learning yet, the record that comes back gets a learner of its own.
 */
export async function addToRecord(
  { reading, takesName }: Addition,
  aside: readonly Quarantined[],
): Promise<Outcome> {
  if (!$profile.get()) await learnAs(addProfile(reading.name));
  const profile = $profile.get();
  if (profile && takesName) renameProfile(profile.id, reading.name);

  // Once more: another tab may have kept something since the preview.
  const preview = previewImport(reading, $events.get());
  const unused = unusedOf(preview, aside);
  const isDone = await keepImported(preview.fresh, unused).then(
    () => true,
    () => false,
  );
  noteIfBackup(reading);
  return {
    added: preview.fresh.length,
    setAside: isDone ? unused.length : 0,
    isKept: isDone && $saving.get() === 'saved',
  };
}

/** A file that holds the whole record is a backup of it, wherever it was made. */
function noteIfBackup({ events }: Reading): void {
  const inFile = new Set(events.map(({ id }) => id));
  if ($events.get().every(({ id }) => inFile.has(id))) noteBackup(new Date().toISOString());
}

/** What a file holds that cannot be used, without what an earlier import has set aside. */
export function unusedOf(
  { damaged, conflicting }: { damaged: readonly Damaged[]; conflicting: readonly Damaged[] },
  aside: readonly Quarantined[],
): Damaged[] {
  const known = new Set(aside.map(({ raw }) => raw));
  return [...damaged, ...conflicting].filter(({ raw }) => !known.has(raw));
}
