import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/record/canonical.ts';
import { compareEvents, type RecordEvent } from '#domain/record/event.ts';
import { previewImport } from '#domain/record/preview-import.ts';
import { readExport } from '#domain/record/read-export.ts';
import { FACTS, makeEvent } from './make-event.ts';
import {
  anyKeptEvents,
  anyOrder,
  makeExport,
  makeLine,
  makeMany,
  splitLines,
} from './make-export.ts';
import { runs } from './soak.ts';

const [one, two, three] = makeMany(3) as [RecordEvent, RecordEvent, RecordEvent];
const other = makeEvent({ ...FACTS['lesson-opened'], lesson: 'other' }, { id: one.id, clock: 1 });

/** The events of a file, which may tell one id in two ways. */
function read(...events: readonly RecordEvent[]) {
  return readExport(events.map((event) => makeLine(event)).join('\n'));
}

function aside(...events: readonly RecordEvent[]) {
  const texts = events.map((event) => canonical(event)).sort();
  return texts.map((raw) => ({ line: 0, raw, reason: 'conflicting' }));
}

describe('previewImport', () => {
  test('tells what is new from what is known', () => {
    expect(previewImport(read(three, one, two), [two])).toEqual({
      ...{ fresh: [one, three], known: 1, conflicting: [], damaged: [] },
    });
  });

  test('knows an event again, whatever order its fields come in', () => {
    const turned = Object.fromEntries(Object.entries(one).reverse()) as unknown as RecordEvent;

    expect(previewImport(read(one), [turned])).toMatchObject({ fresh: [], known: 1 });
  });

  test('takes what a file says twice once', () => {
    expect(previewImport(read(one, one, one), [])).toMatchObject({ fresh: [one], known: 2 });
  });

  test('sets both aside where the file tells it otherwise, and keeps what is known', () => {
    expect(previewImport(read(other, two), [one])).toMatchObject({
      ...{ fresh: [two], known: 0, conflicting: aside(one, other) },
    });
  });

  test('sets both aside where the file tells it in two ways', () => {
    expect(previewImport(read(one, other, one), [])).toMatchObject({
      ...{ fresh: [], conflicting: aside(one, other) },
    });
    expect(previewImport(read(one, other), [one])).toMatchObject({
      ...{ fresh: [], known: 1, conflicting: aside(one, other) },
    });
  });

  test('passes on the damaged lines of an honest file, and takes the rest', () => {
    const lines = splitLines(makeExport([one, two, three]));
    const reading = readExport(lines.with(2, lines[2]?.slice(0, 90) ?? '').join('\n'));

    expect(previewImport(reading, [one])).toEqual({
      ...{ fresh: [three], known: 1, conflicting: [], otherName: '林 Lin' },
      damaged: [{ line: 3, raw: lines[2]?.slice(0, 90), reason: 'not-json' }],
    });
  });

  test.each([
    ['林 Lin', '', '林 Lin'],
    ['林 Lin', 'Wang', '林 Lin'],
    ['林 Lin', '林 Lin', undefined],
    ['', 'Wang', undefined],
  ])('of the file of "%s" for "%s" names %s', (name, own, otherName) => {
    const reading = readExport(makeExport([one], name));

    expect(previewImport(reading, [], own).otherName).toBe(otherName);
  });

  test('takes an id that every object has for an id like any other', () => {
    const odd = ['__proto__', 'constructor'].map((id) => makeEvent(FACTS['lesson-opened'], { id }));

    expect(previewImport(read(...odd), []).fresh).toEqual([...odd].sort(compareEvents));
  });
});

describe('importing', () => {
  /** What this browser has afterwards, in the record and set aside. */
  function take(
    known: readonly RecordEvent[],
    asides: readonly string[],
    file: readonly RecordEvent[],
  ) {
    const preview = previewImport(read(...file), known);
    return {
      preview,
      record: [...known, ...preview.fresh].sort(compareEvents),
      asides: [...new Set([...asides, ...preview.conflicting.map(({ raw }) => raw)])].sort(),
    };
  }

  function everything({
    record,
    asides,
  }: {
    record: readonly RecordEvent[];
    asides: readonly string[];
  }) {
    return [...new Set([...record.map((event) => canonical(event)), ...asides])].sort();
  }

  /** Events that often have an id in common, and then say the same or not. */
  const meeting = fc
    .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), fc.nat(2)), { maxLength: 8 })
    .map((told) =>
      told.map(([id, way]) =>
        makeEvent({ ...FACTS['lesson-opened'], lesson: `way-${way % 2}` }, { id, clock: 1 }),
      ),
    );
  const honest = anyKeptEvents.chain((events) =>
    fc.tuple(fc.subarray(events), fc.subarray(events), fc.subarray(events)),
  );
  const numRuns = runs(2000);

  test('twice is importing once', () => {
    fc.assert(
      fc.property(fc.oneof(meeting, anyKeptEvents), meeting, (file, known) => {
        const once = take(known, [], file);

        const twice = take(once.record, once.asides, file);

        expect(twice.preview.fresh).toEqual([]);
        expect(twice.record).toEqual(once.record);
        expect(twice.asides).toEqual(once.asides);
      }),
      { numRuns },
    );
    console.info(`import twice = once: ${numRuns} runs`);
  });

  test('gives the same whatever the order of lines in the file', () => {
    const files = meeting.chain((file) => fc.tuple(fc.constant(file), anyOrder(file)));

    fc.assert(
      fc.property(files, meeting, ([file, shuffled], known) => {
        expect(previewImport(read(...shuffled), known)).toEqual(
          previewImport(read(...file), known),
        );
      }),
      { numRuns },
    );
  });

  test('gives the same record whatever the order of files', () => {
    fc.assert(
      fc.property(honest, ([known, a, b]) => {
        const one = take(take(known, [], a).record, [], b);
        const other = take(take(known, [], b).record, [], a);

        expect(other.record).toEqual(one.record);
        expect(other.asides).toEqual([]);
        expect(new Set(one.record.map(({ id }) => id)).size).toBe(one.record.length);
      }),
      { numRuns },
    );
    console.info(`order of files: ${numRuns} runs, records equal`);
  });

  test('keeps every telling of files that disagree, whatever their order', () => {
    fc.assert(
      fc.property(meeting, meeting, (a, b) => {
        const afterA = take([], [], a);
        const afterB = take([], [], b);

        const one = take(afterA.record, afterA.asides, b);
        const other = take(afterB.record, afterB.asides, a);

        expect(everything(one)).toEqual([...new Set([...a, ...b].map(canonical))].sort());
        expect(everything(other)).toEqual(everything(one));
      }),
      { numRuns },
    );
  });
});
