import type { RecordEvent } from './event.ts';
import { isObject, isRecordEvent } from './is-record-event.ts';

/** Rewrites an event of one version as the next has it. Its `v` is set for it. */
export type Upcast = (event: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The version that this code writes. */
export const CURRENT: RecordEvent['v'] = 2;

/**
 * From each version to the next: the entry `1` makes version 2 out of version 1.
 *
 * Append only. What was kept under a version is never rewritten, so each step stays for
 * ever. A new kind or field needs a new version too: older code then knows that the event
 * is newer, and does not take it for damaged.
 */
export const UPCASTS: Readonly<Record<number, Upcast>> = { 1: fromOne };

/**
 * Version 2 knows extra time, the series a form belongs to and the content it was drawn from, and
 * how much help a play has; before, every play showed the face and nothing more.
 */
function fromOne(event: Readonly<Record<string, unknown>>): Record<string, unknown> {
  if (event['kind'] === 'attempt-started') {
    return { ...event, draw: 0, time: 'standard', content: '' };
  }
  if (event['kind'] === 'play-started') return { ...event, level: 2 };
  return event['kind'] === 'attempt-submitted' ? { ...event, content: '' } : { ...event };
}

/**
 * Reads an event as it was kept, under whatever version. The value is not changed.
 *
 * Returns `newer` for an event that only newer code can read: keep it, and write nothing
 * over it. Returns `undefined` for anything that is no event.
 */
export function upcast(value: unknown): RecordEvent | 'newer' | undefined {
  const raised = raise(value, UPCASTS);
  return raised === 'newer' || isRecordEvent(raised) ? raised : undefined;
}

/** Takes a value through the steps from its own version to the one after the last step. */
export function raise(
  value: unknown,
  upcasts: Readonly<Record<number, Upcast>>,
): Readonly<Record<string, unknown>> | 'newer' | undefined {
  const current = Object.keys(upcasts).length + 1;
  if (!isObject(value)) return undefined;
  const version = value['v'];
  if (typeof version !== 'number' || !Number.isSafeInteger(version) || version < 1) {
    return undefined;
  }
  if (version > current) return 'newer';
  try {
    return stepsFrom(version, current).reduce<Readonly<Record<string, unknown>>>(
      (event, step) => ({ ...upcasts[step]?.(event), v: step + 1 }),
      value,
    );
  } catch {
    // A step may expect what a damaged event has not.
    return undefined;
  }
}

function stepsFrom(version: number, current: number): number[] {
  return Array.from({ length: current - version }, (_, index) => version + index);
}
