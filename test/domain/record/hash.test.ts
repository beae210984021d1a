import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '#domain/record/hash.ts';
import { anyText } from './make-export.ts';

describe('hashText', () => {
  test('is SHA-256 in hex', () => {
    expect(hashText('abc')).toBe(
      'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
    );
  });

  test('agrees with the hash of the system for any text', () => {
    fc.assert(
      fc.property(anyText(300), (text) => {
        expect(hashText(text)).toBe(createHash('sha256').update(text, 'utf8').digest('hex'));
      }),
    );
  });
});
