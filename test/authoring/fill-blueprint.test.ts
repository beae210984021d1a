import { describe, expect, test } from 'vitest';
import { findShortage } from '#authoring/fill-blueprint.ts';

describe('findShortage', () => {
  test('moves items between parts until each has its own', () => {
    const parts = [
      { count: 1, pool: ['a', 'b'] },
      { count: 1, pool: ['a', 'c'] },
      { count: 1, pool: ['a'] },
    ];

    expect(findShortage(parts)).toBeUndefined();
  });

  test('names the parts that fall short together, and no others', () => {
    const parts = [
      { count: 2, pool: ['a', 'b'] },
      { count: 1, pool: ['x', 'y'] },
      { count: 1, pool: ['a', 'b'] },
    ];

    expect(findShortage(parts)).toEqual({ parts: [0, 2], asked: 3, available: 2 });
  });

  test('counts nothing for a part without a pool', () => {
    expect(findShortage([{ count: 2, pool: [] }])).toEqual({ parts: [0], asked: 2, available: 0 });
  });
});
