import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFormCode } from '#domain/assessment/form-code.ts';

const seed = fc.integer({ min: 0, max: 2 ** 32 - 1 });

describe('toFormCode', () => {
  test.each([
    [0, '000-0000'],
    [31, '000-000Z'],
    [32, '000-0010'],
    [2 ** 32 - 1, '3ZZ-ZZZZ'],
  ])('writes %i as %s', (seed, code) => {
    expect(toFormCode(seed)).toBe(code);
  });

  test('has seven signs, and none that is taken for another or spells a word', () => {
    fc.assert(
      fc.property(seed, (seed) => {
        const code = toFormCode(seed);
        expect(code).toMatch(/^[0-9A-Z]{3}-[0-9A-Z]{4}$/);
        expect(code).not.toMatch(/[ILOU]/);
      }),
    );
  });

  test('can be read back: no two seeds have the same code', () => {
    const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

    fc.assert(
      fc.property(seed, (seed) => {
        const read = [...toFormCode(seed).replace('-', '')].reduce(
          (sum, sign) => sum * 32 + signs.indexOf(sign),
          0,
        );
        expect(read).toBe(seed);
      }),
      { numRuns: 1000 },
    );
  });
});
