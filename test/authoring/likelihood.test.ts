import { describe, expect, test } from 'vitest';
import { tally } from '#authoring/likelihood.ts';

const tosses = (hits: number, of: number) =>
  Array.from({ length: of }, (_, index) => ({ chance: 1 / 2, isHit: index < hits }));

describe('tally', () => {
  test('says how likely chance is to go as far above what is expected', () => {
    expect(tally(tosses(3, 3))).toEqual({ of: 3, hits: 3, expected: 1.5, likelihood: 1 / 8 });
  });

  test('says how likely chance is to go as far below', () => {
    expect(tally(tosses(0, 3)).likelihood).toBe(1 / 8);
  });

  test('lets each draw have its own chance', () => {
    const draws = [
      { chance: 1 / 4, isHit: true },
      { chance: 1 / 5, isHit: true },
    ];

    expect(tally(draws)).toMatchObject({ expected: 0.45, likelihood: 1 / 20 });
  });

  test('finds nothing odd in nothing', () => {
    expect(tally([])).toEqual({ of: 0, hits: 0, expected: 0, likelihood: 1 });
  });

  test('finds nothing odd in what is just as expected', () => {
    expect(tally(tosses(50, 100)).likelihood).toBeGreaterThan(0.5);
  });
});
