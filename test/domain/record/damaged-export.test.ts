import { CURRENT } from '#domain/record/upcast.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/record/canonical.ts';
import { previewImport } from '#domain/record/preview-import.ts';
import { MAX_LENGTH } from '#domain/record/read-line.ts';
import { readExport } from '#domain/record/read-export.ts';
import { FACTS, makeEvent } from './make-event.ts';
import { anyText, makeExport, makeLine, makeMany, splitLines } from './make-export.ts';
import { PATIENCE, runs } from './soak.ts';

const good = makeEvent(FACTS['attempt-submitted'], { id: 'good', clock: 99 });

const strangeLines = [
  ...['', ' ', '\ufeff', '\u0000', 'null', '[]', '{}', '7', '1e999', '-1e999', '"text"', '{"h":'],
  ...['{"__proto__":{"polluted":1}}', '{"constructor":{"prototype":{"polluted":1}}}'],
  makeLine(good).replace('"keys":{', '"keys":{"__proto__":["polluted"],'),
  `{"h":"${'0'.repeat(64)}","e":{"__proto__":${canonical(good)}}}`,
  ...[
    { v: CURRENT + 1 },
    { v: 1e300 },
    { v: 0 },
    { kind: 'toString' },
    { clock: 1e300 },
    { at: '\ud800' },
  ].map((changes) => makeLine({ ...good, ...changes })),
  ...['{"count":1e999,"h":""}', '{"count":0,"h":""}', '{"amends":"record","v":1,"name":"\ud800"}'],
  `"${'x'.repeat(MAX_LENGTH)}"`,
];

const strange = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...strangeLines) },
  { weight: 4, arbitrary: anyText(20) },
  { weight: 2, arbitrary: fc.json() },
  {
    weight: 2,
    arbitrary: fc.integer({ min: 0xd800, max: 0xdfff }).map((code) => String.fromCharCode(code)),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.integer({ min: 1, max: 100_000 }), fc.constantFrom('[', '{"a":', '{"e":['))
      .map(([depth, open]) => open.repeat(depth)),
  },
  {
    weight: 1,
    arbitrary: fc.integer({ min: 1, max: 100_000 }).map((n) => '['.repeat(n) + ']'.repeat(n)),
  },
);

/** One thing that happens to a file: what, where, over how much of it, and with which text. */
const damage = fc.tuple(
  fc.constantFrom('flip', 'cut', 'insert', 'line', 'double', 'swap', 'turn'),
  fc.nat(999_999).map((millionth) => millionth / 1_000_000),
  fc.oneof(fc.nat(60), fc.nat(3000)),
  strange,
);

function spoil(text: string, [what, where, length, strangeText]: [string, number, number, string]) {
  const at = Math.floor(where * text.length);
  const lines = text.split('\n');
  const line = Math.floor(where * lines.length);
  switch (what) {
    case 'flip':
      return (
        text.slice(0, at) +
        String.fromCharCode(text.charCodeAt(at) ^ (1 + length)) +
        text.slice(at + 1)
      );
    case 'cut':
      return text.slice(0, at) + text.slice(at + length);
    case 'insert':
      return text.slice(0, at) + strangeText + text.slice(at);
    case 'line':
      return lines.toSpliced(line, 0, strangeText).join('\n');
    case 'double':
      return lines.toSpliced(line, 0, lines[line] ?? '').join('\n');
    case 'swap':
      return lines.toSpliced(line, 0, ...lines.splice(length % lines.length, 1)).join('\n');
    default:
      return length % 2 ? text.replaceAll('\n', '\r\n') : `\ufeff${text}`;
  }
}

/** Lines that are not empty, apart from header and footer: counted without the code under test. */
function countLines(text: string): number {
  const lines = text.split(/\r\n|[\r\n]/).filter((line) => line.trim() !== '');
  const isHeader = (value: Record<string, unknown>) =>
    value['amends'] === 'record' &&
    typeof value['name'] === 'string' &&
    Number.isSafeInteger(value['v']);
  const isFooter = (value: Record<string, unknown>) =>
    Number.isSafeInteger(value['count']) && typeof value['h'] === 'string' && !('e' in value);
  if (lines.length > 0 && is(lines[0], isHeader)) lines.shift();
  if (lines.length > 0 && is(lines.at(-1), isFooter)) lines.pop();
  return lines.length;
}

function is(line: string | undefined, check: (value: Record<string, unknown>) => boolean): boolean {
  const found = line?.trim() ?? '';
  if (found.length > MAX_LENGTH || /"(__proto__|constructor|prototype)":/.test(found)) return false;
  try {
    return check(JSON.parse(found) as Record<string, unknown>);
  } catch {
    return false;
  }
}

function prototypes(): string {
  return [Object.prototype, Array.prototype, String.prototype, Function.prototype]
    .map((prototype) => Reflect.ownKeys(prototype).map(String).join())
    .join('\n');
}

describe('a damaged file', () => {
  const original = makeMany(12);
  const originalLines = splitLines(makeExport(original)).slice(1, -1);
  const told = original.map((event) => canonical(event));

  test(
    'never stops the reader: every whole line is recovered, every other counted, nothing made up',
    () => {
      const numRuns = runs(10_000);
      const before = prototypes();
      const seen = { total: 0, recovered: 0, damaged: 0, complete: 0, reasons: new Set<string>() };

      fc.assert(
        fc.property(fc.array(damage, { minLength: 1, maxLength: 4 }), (damages) => {
          const text = damages.reduce(spoil, makeExport(original));
          const lines = text.split(/\r\n|[\r\n]/).map((line) => line.trim());

          const reading = readExport(text);
          const { events, damaged, total, isComplete, newer } = reading;
          const preview = previewImport(reading, original);

          expect(events.length + damaged.length).toBe(total);
          expect(total).toBe(countLines(text));
          expect(damaged.every(({ line, raw }) => lines[line - 1]?.startsWith(raw))).toBe(true);
          expect(new Set(damaged.map(({ line }) => line)).size).toBe(damaged.length);
          expect(newer).toBe(damaged.filter(({ reason }) => reason === 'newer').length);
          // Nothing made up, and nothing lost that stands there whole.
          const found = events.map((event) => canonical(event));
          expect(found.every((text) => told.includes(text))).toBe(true);
          expect(found.length).toBeGreaterThanOrEqual(
            lines.filter((line) => originalLines.includes(line)).length,
          );
          if (isComplete) expect(found).toEqual(told);
          expect(preview).toMatchObject({ fresh: [], known: events.length, conflicting: [] });

          seen.total += total;
          seen.recovered += events.length;
          seen.damaged += damaged.length;
          seen.complete += Number(isComplete);
          for (const { reason } of damaged) seen.reasons.add(reason);
        }),
        { numRuns },
      );

      expect(prototypes()).toBe(before);
      expect({}).not.toHaveProperty('polluted');
      expect(seen.damaged).toBeGreaterThan(numRuns);
      expect([...seen.reasons].sort()).toEqual([
        ...['forbidden-name', 'newer', 'not-an-event', 'not-json'],
        ...['too-deep', 'too-large', 'wrong-hash'],
      ]);
      console.info(
        `fuzzed imports: ${numRuns} runs, 0 throws, ${seen.recovered} recovered + ${seen.damaged} damaged = ${seen.total} lines, ${seen.complete} files still complete`,
      );
    },
    PATIENCE,
  );
});

describe('a file of 500 events, cut off', () => {
  const events = makeMany(500);
  const text = makeExport(events);
  const lines = splitLines(text);

  test(
    'after any line: every line before is recovered',
    () => {
      const step = process.env['SOAK'] ? 1 : 10;
      let cuts = 0;

      for (let kept = 0; kept <= lines.length; kept += kept < lines.length - 3 ? step : 1) {
        const reading = readExport(lines.slice(0, kept).join('\n'));

        const whole = Math.min(Math.max(kept - 1, 0), 500);
        expect(reading.events.length).toBe(whole);
        expect(reading).toMatchObject({ damaged: [], total: whole });
        expect(reading.isComplete).toBe(kept === lines.length);
        cuts += 1;
      }
      console.info(`cut after a line: ${cuts} of ${lines.length + 1} places, counts exact`);
    },
    PATIENCE,
  );

  test(
    'anywhere: every whole line is recovered, and the rest of a line is the only damage',
    () => {
      const numRuns = runs(2000);
      const ends = lines.map((_, index) => lines.slice(0, index + 1).join('\n').length);

      fc.assert(
        fc.property(fc.integer({ min: 0, max: text.length }), (at) => {
          const reading = readExport(text.slice(0, at));

          const whole = ends.filter((end) => end <= at).length;
          const isCutInLine = at > (ends[whole - 1] ?? -1) + 1 && whole < lines.length;
          const recovered = Math.min(Math.max(whole - 1, 0), 500);
          expect(reading.events.length).toBe(recovered);
          expect(reading.damaged.length).toBe(Number(isCutInLine));
          expect(reading.total).toBe(recovered + Number(isCutInLine));
          expect(reading.isComplete).toBe(whole === lines.length);
        }),
        { numRuns },
      );
      console.info(`cut anywhere: ${numRuns} places in ${text.length} characters, counts exact`);
    },
    PATIENCE,
  );

  test('at both ends: every whole line between is recovered', () => {
    const places = fc.tuple(fc.nat(text.length), fc.nat(3000));

    fc.assert(
      fc.property(places, ([from, length]) => {
        const part = text.slice(from, from + length);
        const whole = part.split('\n').filter((line) => lines.slice(1, -1).includes(line));

        const reading = readExport(part);

        expect(reading.events.length).toBe(whole.length);
        expect(reading.damaged.length).toBeLessThanOrEqual(2);
      }),
      { numRuns: runs(1000) },
    );
  });
});
