import type { RecordEvent } from './event.ts';
import type { LearnerRecord } from './fold.ts';

/** Why a copy is due: after an exam, after a module, or because the browser deletes. */
export type CopyReason = 'exam' | 'module' | 'eviction';

interface Situation {
  /** In their order, oldest first, and what is folded from them. */
  events: readonly RecordEvent[];
  record: LearnerRecord;
  /** The lessons of each module. */
  modules: readonly (readonly string[])[];
  /** When a copy was last made here. */
  lastBackup: string | undefined;
  now: string;
  userAgent: string;
}

const DAY = 86_400_000;

/**
 * Why the learner should keep a copy now, if they should.
 *
 * What was done before the last copy is no reason: it is in it.
 */
export function copyReason(situation: Situation): CopyReason | undefined {
  const { events, record, modules, lastBackup = '', now, userAgent } = situation;
  const isNew = (at: string | undefined) => at !== undefined && at > lastBackup;
  if (Object.values(record.attempts).some(({ submitted }) => isNew(submitted?.at))) return 'exam';

  const finishes = modules.map((lessons) => lessons.map((id) => record.lessons[id]?.finishedAt));
  const isFinished = (times: readonly unknown[]) => times.length > 0 && !times.includes(undefined);
  if (finishes.some((times) => isFinished(times) && times.some(isNew))) return 'module';

  const since = lastBackup || events[0]?.at || now;
  const isLate = Date.parse(now) - Date.parse(since) > 5 * DAY;
  const hasNews = events.some(({ at }) => isNew(at));
  return isLate && hasNews && evictsStorage(userAgent) ? 'eviction' : undefined;
}

/**
 * Whether a browser deletes what a site keeps after a week without a visit, as WebKit does:
 * Safari, and every browser on an iPhone or iPad.
 */
export function evictsStorage(userAgent: string): boolean {
  if (/\b(iPhone|iPad|iPod)\b/.test(userAgent)) return true;
  return /\bVersion\/[\d.]+ .*\bSafari\//.test(userAgent) && !/Chrom|Android/.test(userAgent);
}
