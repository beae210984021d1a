import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawForm, fitsPart } from '#domain/assessment/form.ts';
import type { ItemView } from '#domain/assessment/item-view.ts';
import type { BlueprintPart } from '#schemas/exam.ts';
import { makeItemView } from './make-item.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

const kind = fc.record({
  type: fc.constantFrom('single', 'multiple', 'true-false'),
  topic: fc.constantFrom('calls', 'letters', 'styles'),
  difficulty: fc.constantFrom(1, 2, 3),
  documented: fc.constantFrom('C18001S', 'PRAC'),
});

/** What a part asks for: any choice of what an item may be, so that parts overlap freely. */
const wish = fc.record(
  {
    type: fc.constantFrom('single', 'multiple', 'true-false'),
    topic: fc.constantFrom('calls', 'letters', 'styles'),
    difficulty: fc.constantFrom(1, 2, 3),
    documented: fc.constantFrom('C18001S', 'PRAC'),
  },
  { requiredKeys: [] },
);

function anyBank(maxLength: number): fc.Arbitrary<ItemView[]> {
  return fc
    .array(kind, { minLength: 1, maxLength })
    .map((kinds) => kinds.map((of, index) => makeItemView({ id: `item-${index}`, ...of })));
}

function anyPartOf(bank: readonly ItemView[]): fc.Arbitrary<Set<string>> {
  return fc.subarray(bank.map(({ id }) => id)).map((ids) => new Set(ids));
}

/**
 * A blueprint that its bank can fill: one part for each of some items, asking for some of
 * what that item is.
 */
const satisfiable = anyBank(30).chain((bank) =>
  fc.record({
    bank: fc.constant(bank),
    seen: anyPartOf(bank),
    blueprint: fc
      .shuffledSubarray(bank, { minLength: 1 })
      .chain((items) => fc.tuple(...items.map((item) => anyPartFor(item))))
      .map((parts) => joinAlike(parts)),
  }),
);

function anyPartFor(item: ItemView): fc.Arbitrary<BlueprintPart> {
  return fc
    .subarray(['type', 'topic', 'difficulty', 'documented'] as const)
    .map((names) => Object.fromEntries(names.map((name) => [name, item[name]])))
    .map((asked) => ({ count: 1, ...asked }));
}

/** The same blueprint with one part, and its count, for parts that ask for the same. */
function joinAlike(parts: readonly BlueprintPart[]): BlueprintPart[] {
  const joined = new Map<string, BlueprintPart>();
  for (const part of parts) {
    const alike = JSON.stringify({ ...part, count: 0 });
    joined.set(alike, { ...part, count: (joined.get(alike)?.count ?? 0) + part.count });
  }
  return [...joined.values()];
}

/** One part for each item of the form. */
function slotsOf(blueprint: readonly BlueprintPart[]): BlueprintPart[] {
  return blueprint.flatMap((part) => Array.from({ length: part.count }, () => part));
}

describe('drawForm', () => {
  test('fills any blueprint that can be filled, at full length and without repeats', () => {
    fc.assert(
      fc.property(satisfiable, seed, ({ bank, seen, blueprint }, seed) => {
        const drawn = drawForm(blueprint, bank, seed, seen).map(({ itemId }) => itemId);

        const length = slotsOf(blueprint).length;
        expect(drawn).toHaveLength(length);
        expect(new Set(drawn).size).toBe(length);
      }),
      { numRuns: 500 },
    );
  });

  test('gives every part of the blueprint items of its kind, in the order of the parts', () => {
    fc.assert(
      fc.property(satisfiable, seed, ({ bank, seen, blueprint }, seed) => {
        const form = drawForm(blueprint, bank, seed, seen);

        slotsOf(blueprint).forEach((part, slot) => {
          const item = bank.find(({ id }) => id === form[slot]?.itemId);
          expect(item && fitsPart(part, item)).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  test('draws the same form from the same seed, bank and history', () => {
    fc.assert(
      fc.property(satisfiable, seed, ({ bank, seen, blueprint }, seed) => {
        expect(drawForm(blueprint, bank, seed, seen)).toEqual(
          drawForm(blueprint, [...bank], seed, new Set(seen)),
        );
      }),
    );
  });

  test('draws other forms from other seeds', () => {
    const bank = Array.from({ length: 20 }, (_, index) => makeItemView({ id: `item-${index}` }));

    const forms = [1, 2, 3, 4, 5].map((seed) =>
      JSON.stringify(drawForm([{ count: 5 }], bank, seed)),
    );

    expect(new Set(forms).size).toBe(5);
  });

  test('draws every item about equally often', () => {
    const bank = ['one', 'two', 'three'].map((id) => makeItemView({ id }));

    const drawn = Array.from(
      { length: 3000 },
      (_, seed) => drawForm([{ count: 1 }], bank, seed)[0]?.itemId,
    );

    for (const { id } of bank) {
      expect(Math.abs(drawn.filter((itemId) => itemId === id).length - 1000)).toBeLessThan(100);
    }
  });

  test('draws no seen item for a single part while an unseen one is left', () => {
    const filled = anyBank(12).chain((bank) =>
      fc.record({
        bank: fc.constant(bank),
        seen: anyPartOf(bank),
        count: fc.integer({ min: 1, max: bank.length }),
      }),
    );

    fc.assert(
      fc.property(filled, seed, ({ bank, seen, count }, seed) => {
        const drawn = drawForm([{ count }], bank, seed, seen).map(({ itemId }) => itemId);

        const unseen = bank.length - seen.size;
        expect(drawn.filter((id) => !seen.has(id))).toHaveLength(Math.min(count, unseen));
      }),
    );
  });

  test('moves a part to another unseen item where that spares the next part a seen one', () => {
    const bank = [
      makeItemView({ id: 'fresh-call', topic: 'calls' }),
      makeItemView({ id: 'fresh-letter', topic: 'letters' }),
      makeItemView({ id: 'seen-call', topic: 'calls' }),
    ];
    const blueprint = [{ count: 1 }, { count: 1, topic: 'calls' }];

    for (let seed = 0; seed < 20; seed += 1) {
      const form = drawForm(blueprint, bank, seed, new Set(['seen-call']));
      expect(form.map(({ itemId }) => itemId)).toEqual(['fresh-letter', 'fresh-call']);
    }
  });

  test('finds a full form, with as few seen items as can be, exactly where there is one', () => {
    const anyCase = anyBank(6).chain((bank) =>
      fc.record({
        bank: fc.constant(bank),
        seen: anyPartOf(bank),
        blueprint: fc.array(
          fc
            .tuple(fc.integer({ min: 1, max: 2 }), wish)
            .map(([count, asked]): BlueprintPart => ({ count, ...asked })),
          { minLength: 1, maxLength: 3 },
        ),
      }),
    );

    fc.assert(
      fc.property(anyCase, seed, ({ bank, seen, blueprint }, seed) => {
        const fewest = fewestSeen(slotsOf(blueprint), bank, seen);
        const draw = () => drawForm(blueprint, bank, seed, seen);

        if (fewest === undefined) expect(draw).toThrow(RangeError);
        else expect(draw().filter(({ itemId }) => seen.has(itemId))).toHaveLength(fewest);
      }),
      { numRuns: 1000 },
    );
  });

  test('says how many items are asked for and how many there are when the bank runs short', () => {
    const bank = [
      makeItemView({ id: 'one', topic: 'calls' }),
      makeItemView({ id: 'two', topic: 'calls' }),
    ];
    const blueprint = [
      { count: 1, topic: 'letters' },
      { count: 3, topic: 'calls' },
    ];

    expect(() => drawForm(blueprint, bank, 1)).toThrow(
      new RangeError('The blueprint asks for 4 items, but the bank can fill only 2.'),
    );
  });

  test('gives every choice of an item once', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const [line] = drawForm([{ count: 1 }], [makeItemView()], seed);

        expect([...(line?.choiceIds ?? [])].sort()).toEqual(['a', 'b', 'c']);
      }),
    );
  });

  test('shuffles choices, but keeps "true" before "false"', () => {
    const choices = ['true', 'false'].map((id) => ({ id, text: id }));
    const bank = [
      makeItemView({ id: 'open' }),
      makeItemView({ id: 'statement', type: 'true-false', choices }),
    ];
    const blueprint = [
      { count: 1, type: 'single' as const },
      { count: 1, type: 'true-false' as const },
    ];

    const forms = Array.from({ length: 40 }, (_, seed) => drawForm(blueprint, bank, seed));

    const orders = (slot: number) => new Set(forms.map((form) => form[slot]?.choiceIds.join(' ')));
    expect(orders(0).size).toBe(6);
    expect([...orders(1)]).toEqual(['true false']);
  });

  test('leaves the bank as it is', () => {
    const bank = ['one', 'two', 'three'].map((id) => makeItemView({ id }));
    const before = structuredClone(bank);

    drawForm([{ count: 2 }], bank, 7);

    expect(bank).toEqual(before);
  });
});

describe('fitsPart', () => {
  const item = makeItemView({
    ...{ type: 'single', topic: 'calls', difficulty: 2, documented: 'PRAC' },
  });

  test('fits every item into a part that asks for nothing', () => {
    expect(fitsPart({ count: 1 }, item)).toBe(true);
  });

  test.each([
    ['the type', { type: 'single' }, { type: 'multiple' }],
    ['the topic', { topic: 'calls' }, { topic: 'letters' }],
    ['the difficulty', { difficulty: 2 }, { difficulty: 3 }],
    ['the documented exam', { documented: 'PRAC' }, { documented: 'C18001S' }],
  ] as const)('asks for %s', (_, same, other) => {
    expect(fitsPart({ count: 1, ...same }, item)).toBe(true);
    expect(fitsPart({ count: 1, ...other }, item)).toBe(false);
  });

  test('asks for everything that a part names', () => {
    expect(fitsPart({ count: 1, type: 'single', topic: 'letters' }, item)).toBe(false);
  });
});

/** The fewest seen items of any full form, found by trying every form; nothing if there is none. */
function fewestSeen(
  [part, ...rest]: readonly BlueprintPart[],
  bank: readonly ItemView[],
  seen: ReadonlySet<string>,
): number | undefined {
  if (!part) return 0;
  const counts = bank
    .filter((item) => fitsPart(part, item))
    .flatMap((item) => {
      const others = bank.filter((other) => other !== item);
      const below = fewestSeen(rest, others, seen);
      return below === undefined ? [] : below + Number(seen.has(item.id));
    });
  return counts.length > 0 ? Math.min(...counts) : undefined;
}
