import { describe, expect, test } from 'vitest';
import { isOffTarget } from '#components/trainers/difficulty.ts';

describe('isOffTarget', () => {
  test.each([
    [[6, 10, 4], false],
    [[8, 10, 2], false],
    [[8, 9, 2], true],
    [[6, 6, 3], false],
    [[0, 0, 0], false],
    [[1, 0, 0], true],
  ] as const)('%j: %s', (levels, isOff) => {
    expect(isOffTarget(levels)).toBe(isOff);
  });
});
