import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_DRAW, parseFormCode, toFormCode } from '#domain/assessment/form-code.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });
const draw = fc.integer({ min: 0, max: MAX_DRAW });

describe('a form code', () => {
  test.each([
    [{ seed: 0, draw: 0 }, '0000-0000'],
    [{ seed: 31, draw: 1 }, '0000-00Z1'],
    [{ seed: 32, draw: 31 }, '0000-010Z'],
    [{ seed: 2 ** 32 - 1, draw: 2 }, '3ZZZ-ZZZ2'],
  ])('writes %o as %s', (of, code) => {
    expect(toFormCode(of)).toBe(code);
  });

  test('has eight signs, none taken for another, and is read back as it was', () => {
    fc.assert(
      fc.property(seed, draw, (seed, draw) => {
        const code = toFormCode({ seed, draw });
        expect(code).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/);
        expect(code).not.toMatch(/[ILOU]/);
        expect(parseFormCode(code)).toEqual({ seed, draw });
      }),
      { numRuns: 1000 },
    );
  });

  test('is read as people write it', () => {
    const read = { seed: 1, draw: 1 };
    for (const code of ['0000-0011', '00000011', ' oooo - ooi l ', 'OOOO-00L1']) {
      expect(parseFormCode(code)).toEqual(read);
    }
  });

  test.each(['', '0000-001', '0000-00111', 'U000-0011', 'ZZZZ-ZZZ1', '!'])(
    'is not found in %j',
    (code) => {
      expect(parseFormCode(code)).toBeUndefined();
    },
  );
});
