import { describe, expect, test } from 'vitest';
import { nearest, suggest } from '#authoring/did-you-mean.ts';

describe('nearest', () => {
  test.each([
    ['signle', 'single'],
    ['goesto', 'goesTo'],
    ['truefalse', 'true-false'],
    ['acknowlege', 'acknowledge'],
  ])('takes %j for %j', (word, meant) => {
    expect(nearest(word, ['single', 'goesTo', 'true-false', 'acknowledge'])).toBe(meant);
  });

  test('takes a word that is like none for none', () => {
    expect(nearest('zebra', ['single', 'multiple'])).toBeUndefined();
  });
});

describe('suggest', () => {
  test('lists what is allowed when nothing is near', () => {
    expect(suggest('x', ['core', 'elective'])).toBe('Write one of: core, elective.');
  });
});
