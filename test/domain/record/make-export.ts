import fc from 'fast-check';
import { canonical } from '#domain/record/canonical.ts';
import type { RecordEvent } from '#domain/record/event.ts';
import { exportRecord } from '#domain/record/export-record.ts';
import { hashText } from '#domain/record/hash.ts';
import { anyEvents, FACTS, makeEvent } from './make-event.ts';

export const NOW = '2026-11-22T12:00:00.000Z';

/** As many events as asked for, of every kind in turn. */
export function makeMany(count: number): RecordEvent[] {
  const facts = Object.values(FACTS);
  return Array.from({ length: count }, (_, index) =>
    makeEvent(facts[index % facts.length]!, { clock: index + 1, id: `${index}-练习` }),
  );
}

export function makeExport(events: readonly RecordEvent[] = makeMany(12), name = '林 Lin'): string {
  return exportRecord(name, events, NOW);
}

/** The line of a file for any value, with its right hash. */
export function makeLine(value: unknown): string {
  return `{"h":"${hashText(canonical(value))}","e":${canonical(value)}}`;
}

export function splitLines(text: string): string[] {
  return text.split('\n').slice(0, -1);
}

/** Names that `readExport` refuses are fine in the log: only as an item's id do they become keys. */
export const anyKeptEvents: fc.Arbitrary<RecordEvent[]> = anyEvents.map((events) =>
  events.filter(
    (event) =>
      (event.kind !== 'attempt-submitted' && event.kind !== 'attempt-rescored') ||
      !['__proto__', 'constructor'].some((name) => Object.hasOwn(event.keys, name)),
  ),
);

/** The same things in any order. */
export function anyOrder<T>(things: readonly T[]): fc.Arbitrary<T[]> {
  return fc.shuffledSubarray([...things], { minLength: things.length });
}

/** Any text that a program can hold, lone surrogates among it. */
export function anyText(maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.nat(0xffff), { maxLength }).map((units) => String.fromCharCode(...units));
}
