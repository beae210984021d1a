import type { RecordEvent } from '#domain/record/event.ts';
import type { Damaged } from '#domain/record/read-export.ts';
import { eraseProfile, readQuarantine, setAside, type Quarantined } from './archive.ts';
import { persistentAtom } from './preference-storage.ts';
import { $profile, forgetProfile } from './profiles.ts';
import { adopt } from './record.ts';

export type { Quarantined } from './archive.ts';

/** When a copy of the record was last downloaded here, by profile. */
const $backups = persistentAtom<Record<string, string>>(
  'amends:backups',
  {},
  { encode: JSON.stringify, decode: readBackups },
);

export function lastBackup(): string | undefined {
  return $backups.get()[$profile.get()?.id ?? ''];
}

export function noteBackup(now: string): void {
  const id = $profile.get()?.id;
  if (id) $backups.set({ ...$backups.get(), [id]: now });
}

/** Adds what a backup holds, and sets its damaged lines aside. */
export async function keepImported(
  events: readonly RecordEvent[],
  damaged: readonly Damaged[],
): Promise<void> {
  await adopt(events);
  const profile = $profile.get();
  if (!profile) return;
  // The same file twice is the same as once, for what is damaged too.
  const before = new Set((await listQuarantine()).map(({ raw }) => raw));
  for (const { line, raw, reason } of damaged) {
    if (!before.has(raw)) await setAside(profile.id, [{ key: `line ${line}`, raw }], reason, false);
  }
}

/** What was set aside for the current learner; nothing where it cannot be read. */
export async function listQuarantine(): Promise<readonly Quarantined[]> {
  const profile = $profile.get();
  return profile ? readQuarantine(profile.id).catch(() => []) : [];
}

/**
 * Deletes a learner with everything they did.
 *
 * @throws When the archive cannot be written: nothing is deleted then, in either store.
 */
export async function deleteProfile(id: string): Promise<void> {
  await eraseProfile(id);
  forgetProfile(id);
  if ($profile.get()?.id === id) location.reload();
}

function readBackups(stored: string): Record<string, string> {
  try {
    const value: unknown = JSON.parse(stored);
    return typeof value === 'object' && value !== null ? (value as Record<string, string>) : {};
  } catch {
    return {};
  }
}
