import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonical } from '#domain/record/canonical.ts';

describe('canonical', () => {
  test('puts keys in order at every level, and no white space between', () => {
    expect(canonical({ b: [{ y: 1, x: 'a b' }], a: null, 10: true, 9: false })).toBe(
      '{"10":true,"9":false,"a":null,"b":[{"x":"a b","y":1}]}',
    );
  });

  test('leaves out what is undefined, as JSON does', () => {
    expect(canonical({ a: undefined, b: [undefined], c: Infinity })).toBe('{"b":[null],"c":null}');
    expect(canonical(undefined)).toBe('null');
  });

  test('escapes lone surrogates in texts and in keys', () => {
    expect(canonical({ '\ud800': '\udc00' })).toBe(String.raw`{"\ud800":"\udc00"}`);
  });

  test('says what JSON says, for whatever JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  test('gives one text, whatever order the keys were set in', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.jsonValue()), {
      selector: ([key]) => key,
    });

    fc.assert(
      fc.property(entries, (fields) => {
        const backwards = Object.fromEntries([...fields].reverse());

        expect(canonical(backwards)).toBe(canonical(Object.fromEntries(fields)));
      }),
    );
  });
});
