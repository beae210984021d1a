import { canonical } from './canonical.ts';
import { compareEvents, type RecordEvent } from './event.ts';
import type { Damaged, Reading } from './read-export.ts';

/** What taking over a file would do, told before it is done. */
export interface Preview {
  /** What this browser does not have, each once and in order. */
  fresh: RecordEvent[];
  /** How many events of the file change nothing: they are here, or repeat one of the file. */
  known: number;
  /**
   * Whatever is told in two ways under one id: each way once, those of this browser too.
   * All are to be set aside; what this browser has stays as it is.
   */
  conflicting: Damaged[];
  damaged: Damaged[];
  /** Whose file it is, where that is somebody else. */
  otherName?: string;
}

/**
 * Compares a file with what this browser has. Nothing known is ever replaced.
 *
 * Taking over the same file again finds nothing fresh. The order of lines in a file does
 * not matter, nor the order of files: every event ends up kept, or set aside.
 *
 * @param name Whose record is open. Without it, every file with a name is somebody else's.
 */
export function previewImport(reading: Reading, known: readonly RecordEvent[], name = ''): Preview {
  const own = textsById(known);
  const fresh: RecordEvent[] = [];
  const conflicting: string[] = [];
  let changing = 0;
  for (const [id, arrived] of groupById(reading.events)) {
    const texts = arrived.map((event) => canonical(event));
    const tellings = new Set([...(own.get(id) ?? []), ...texts]);
    const [first] = arrived;
    if (tellings.size > 1) {
      conflicting.push(...tellings);
      changing += texts.filter((text) => !own.get(id)?.has(text)).length;
    } else if (first && !own.has(id)) {
      fresh.push(first);
      changing += 1;
    }
  }
  return {
    fresh: fresh.sort(compareEvents),
    known: reading.events.length - changing,
    conflicting: conflicting.sort().map((raw) => ({ line: 0, raw, reason: 'conflicting' })),
    damaged: reading.damaged,
    ...(reading.name !== '' && reading.name !== name && { otherName: reading.name }),
  };
}

function groupById(events: readonly RecordEvent[]): Map<string, RecordEvent[]> {
  const groups = new Map<string, RecordEvent[]>();
  for (const event of events) {
    const group = groups.get(event.id);
    if (group) group.push(event);
    else groups.set(event.id, [event]);
  }
  return groups;
}

function textsById(events: readonly RecordEvent[]): Map<string, ReadonlySet<string>> {
  const groups = [...groupById(events)];
  return new Map(
    groups.map(([id, group]) => [id, new Set(group.map((event) => canonical(event)))]),
  );
}
