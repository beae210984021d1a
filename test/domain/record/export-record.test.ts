import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/record/canonical.ts';
import { exportRecord } from '#domain/record/export-record.ts';
import { hashText } from '#domain/record/hash.ts';
import { readExport } from '#domain/record/read-export.ts';
import { FACTS, makeEvent } from './make-event.ts';
import {
  anyKeptEvents,
  anyText,
  anyOrder,
  makeExport,
  makeMany,
  NOW,
  splitLines,
} from './make-export.ts';
import { PATIENCE, runs } from './soak.ts';

describe('exportRecord', () => {
  test('writes a header, a line an event in their order, and a footer', () => {
    const first = makeEvent(FACTS['lesson-opened'], { clock: 1, id: 'z' });
    const second = makeEvent(FACTS['lesson-finished'], { clock: 2, id: 'a' });
    const hashes = [first, second].map((event) => hashText(canonical(event)));

    const text = exportRecord('林 Lin', [second, first], NOW);

    expect(text).toBe(
      [
        `{"amends":"record","v":1,"name":"林 Lin","exportedAt":"${NOW}"}`,
        `{"h":"${hashes[0]}","e":${canonical(first)}}`,
        `{"h":"${hashes[1]}","e":${canonical(second)}}`,
        `{"count":2,"h":"${hashText(hashes.join(''))}"}`,
        '',
      ].join('\n'),
    );
  });

  test('leaves the events given in their order', () => {
    const events = makeMany(3).reverse();
    const before = [...events];

    exportRecord('', events, NOW);

    expect(events).toEqual(before);
  });

  test('takes along what only newer code can read, whole and with its hash', () => {
    const newer = { v: 9, id: 'z', kind: 'dreamt', of: ['sheep'] };

    const text = exportRecord('', makeMany(2), NOW, [newer]);

    expect(readExport(text)).toMatchObject({ newer: 1, total: 3, isComplete: true });
    expect(text).toContain(`"e":${canonical(newer)}`);
  });

  test('writes a record of nothing, which is complete', () => {
    const text = exportRecord('', [], NOW);

    expect(splitLines(text)).toHaveLength(2);
    expect(readExport(text)).toMatchObject({ name: '', events: [], isComplete: true, total: 0 });
  });

  test('gives the same bytes for the same events, in whatever order they and their fields come', () => {
    const backwards = (event: object) => Object.fromEntries(Object.entries(event).reverse());
    const arrivals = anyKeptEvents.chain((events) =>
      fc.tuple(fc.constant(events), anyOrder(events)),
    );

    fc.assert(
      fc.property(arrivals, ([one, other]) => {
        const turned = other.map(backwards) as unknown as typeof other;

        expect(makeExport(turned)).toBe(makeExport(one));
      }),
    );
  });

  test(
    'is read back whole: export, import and export again give the same bytes',
    () => {
      const numRuns = runs(2000);
      let events = 0;

      fc.assert(
        fc.property(anyKeptEvents, anyText(60), (kept, learner) => {
          const text = makeExport(kept, learner);

          const reading = readExport(text);

          expect(reading.isComplete).toBe(true);
          expect(reading.total).toBe(kept.length);
          expect(exportRecord(reading.name, reading.events, NOW)).toBe(text);
          events += kept.length;
        }),
        { numRuns },
      );
      console.info(`export → import → export: ${numRuns} runs, ${events} events, all byte-equal`);
    },
    PATIENCE,
  );
});
