import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { seeded, seedFor, shuffle } from '#domain/chance.ts';

describe('seeded', () => {
  test('repeats its numbers for the same seed', () => {
    const [one, other] = [seeded(7), seeded(7)];

    expect([one(), one(), one()]).toEqual([other(), other(), other()]);
  });

  test('keeps the numbers it gave when it was first shipped', () => {
    const random = seeded(1);

    expect([random(), random()]).toEqual([0.6270739405881613, 0.002735721180215478]);
  });

  test('stays from 0 up to 1', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const number = seeded(seed)();
        expect(number).toBeGreaterThanOrEqual(0);
        expect(number).toBeLessThan(1);
      }),
    );
  });
});

describe('shuffle', () => {
  test('loses nothing, adds nothing and leaves the list alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.integer(), (list, seed) => {
        const before = [...list];
        expect(shuffle(list, seeded(seed)).sort()).toEqual([...list].sort());
        expect(list).toEqual(before);
      }),
    );
  });

  test('puts every element everywhere about equally often', () => {
    const random = seeded(3);
    const firsts = Array.from({ length: 6000 }, () => shuffle(['a', 'b', 'c'], random)[0]);

    for (const letter of ['a', 'b', 'c']) {
      expect(Math.abs(firsts.filter((first) => first === letter).length - 2000)).toBeLessThan(150);
    }
  });
});

describe('seedFor', () => {
  test('tells parts and attempts apart', () => {
    const seeds = [seedFor('greet', 1), seedFor('close', 1), seedFor('greet', 2)];

    expect(new Set(seeds).size).toBe(3);
  });
});
