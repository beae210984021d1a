import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Form } from '#domain/assessment/form.ts';
import { parseFormCode, toFormCode } from '#domain/assessment/form-code.ts';
import { drawNext, drawOfSeries, MAX_DRAW, type Drawn } from '#domain/assessment/series.ts';
import { makeItemView } from './make-item.ts';

const seeds = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const idsOf = (form: Form) => form.map(({ itemId }) => itemId);

function makeBank(size: number, name = 'item') {
  const topics = ['calls', 'letters', 'styles'];
  return Array.from({ length: size }, (_, index) =>
    makeItemView({ id: `${name}-${index}`, topic: topics[index % 3] ?? '' }),
  );
}

const blueprint = [
  { count: 2, topic: 'calls' },
  { count: 1, topic: 'letters' },
  { count: 2, type: 'single' as const },
];

/** Attempt after attempt at one exam; `bankFor` gives the bank of each. */
function sit(times: number, bankFor: (time: number) => ReturnType<typeof makeBank>, seed: number) {
  const attempts: Drawn[] = [];
  for (let time = 0; time < times; time += 1) {
    attempts.push(drawNext(blueprint, bankFor(time), attempts.toReversed(), seed + time));
  }
  return attempts;
}

describe('drawNext', () => {
  test('begins no form beyond the last that a code can name', () => {
    const bank = makeBank(60);
    const { form } = drawNext(blueprint, bank, [], 1);

    const next = drawNext(blueprint, bank, [{ seed: 1, draw: MAX_DRAW, form }], 9);

    expect(next).toMatchObject({ seed: 9, draw: 0 });
  });

  test('draws for a seed what it always drew, as codes on certificates promise', () => {
    const { form } = drawNext(blueprint, makeBank(12), [], 7);

    expect(idsOf(form)).toMatchInlineSnapshot(`
      [
        "item-9",
        "item-3",
        "item-10",
        "item-2",
        "item-8",
      ]
    `);
  });

  test('shows unseen items first over 20 attempts, always at full length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 12, max: 60 }), seeds, (size, seed) => {
        const bank = makeBank(size);
        const attempts = sit(20, () => bank, seed);

        const seen = new Set<string>();
        for (const { form } of attempts) {
          const ids = idsOf(form);
          expect(new Set(ids).size).toBe(5);
          // Parts ask for topics: only what fits a part can be unseen for it.
          const unseenCalls = bank.filter(({ id, topic }) => topic === 'calls' && !seen.has(id));
          const calls = ids.slice(0, 2);
          const fresh = calls.filter((id) => !seen.has(id)).length;
          expect(fresh).toBe(Math.min(2, unseenCalls.length));
          ids.forEach((id) => seen.add(id));
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives each form a code that rebuilds it without the record, while the bank is the same', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const bank = makeBank(60);
        for (const drawn of sit(6, () => bank, seed)) {
          const read = parseFormCode(toFormCode(drawn));

          expect(read).toEqual({ seed: drawn.seed, draw: drawn.draw });
          expect(drawn.draw).toBeGreaterThan(0);
          expect(drawOfSeries(blueprint, bank, read ?? drawn)).toEqual(drawn.form);
        }
      }),
      { numRuns: 40 },
    );
  });

  test('repeats nothing it need not after the bank has changed, and then says so in the code', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const [before, after] = [makeBank(20), [...makeBank(40, 'new'), ...makeBank(20)]];
        const attempts = sit(4, (time) => (time < 2 ? before : after), seed);
        const all = attempts.flatMap(({ form }) => idsOf(form));

        expect(new Set(all).size).toBe(all.length);
        for (const drawn of attempts.slice(2)) {
          const isRebuilt =
            drawn.draw > 0 &&
            idsOf(drawOfSeries(blueprint, after, drawn)).join() === idsOf(drawn.form).join();
          expect(isRebuilt || drawn.draw === 0).toBe(true);
        }
      }),
      { numRuns: 40 },
    );
  });
});
