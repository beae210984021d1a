import type { RecordEvent } from './event.ts';

/** One line of "what I did". Answers to items of one day, in a row, are one line. */
export type TimelineEntry =
  | { kind: 'items'; at: string; answered: number; right: number }
  | { kind: 'event'; at: string; event: RecordEvent };

const SHOWN: ReadonlySet<RecordEvent['kind']> = new Set([
  'lesson-opened',
  'lesson-finished',
  'item-answered',
  'play-started',
  'play-ended',
  'attempt-started',
  'attempt-submitted',
  'attempt-rescored',
  'certificate-issued',
]);

/**
 * Everything a learner did, newest first.
 *
 * @param events In their order, oldest first.
 * @param dayOf The learner's own day of a time, such as "2026-11-22".
 */
export function timeline(
  events: readonly RecordEvent[],
  dayOf: (at: string) => string,
): TimelineEntry[] {
  const entries: TimelineEntry[] = [];
  for (const event of events) {
    if (!SHOWN.has(event.kind)) continue;
    const last = entries.at(-1);
    if (event.kind !== 'item-answered') {
      entries.push({ kind: 'event', at: event.at, event });
    } else if (last?.kind === 'items' && dayOf(last.at) === dayOf(event.at)) {
      entries[entries.length - 1] = {
        ...last,
        answered: last.answered + 1,
        right: last.right + Number(event.correct),
      };
    } else {
      entries.push({ kind: 'items', at: event.at, answered: 1, right: Number(event.correct) });
    }
  }
  return entries.reverse();
}
