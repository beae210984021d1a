import { describe, expect, test } from 'vitest';
import { changeOf, rescore, toScoring } from '#domain/assessment/scoring.ts';
import { makeForm, makeKey } from './make-item.ts';

const rules = { cutScore: 0.6, partialCredit: false };
const form = makeForm(['greet', 'repair', 'close']);
const responses = { greet: ['a'], repair: ['a'], close: ['c'] };
const attempt = { form, responses };
const keys = { greet: makeKey(['a']), repair: makeKey(['b']), close: makeKey(['c', 'b']) };
const first = toScoring(attempt, keys, rules, 'v1');

describe('toScoring', () => {
  test('keeps the points, the items answered as keyed and the keys they were scored by', () => {
    expect(first).toEqual({
      ...{ earned: 1, possible: 3, passed: false, correct: ['greet'], content: 'v1' },
      keys: { greet: ['a'], repair: ['b'], close: ['c', 'b'] },
    });
  });
});

describe('rescore', () => {
  test('finds nothing to do while the keys are the same, in whatever order they are written', () => {
    const same = { ...keys, close: makeKey(['b', 'c']) };

    expect(rescore(attempt, first, same, rules, 'v2')).toBeUndefined();
  });

  test('names a corrected key, and scores the raw responses by it', () => {
    const corrected = { ...keys, repair: makeKey(['a']) };

    expect(rescore(attempt, first, corrected, rules, 'v2')).toMatchObject({
      scoring: { earned: 2, possible: 3, passed: true, content: 'v2' },
      change: { corrected: ['repair'], withdrawn: [], restored: [] },
    });
  });

  test('names an item that was withdrawn, or has gone, and counts it for nobody', () => {
    const { close: _gone, ...rest } = keys;
    const withdrawn = { ...rest, repair: makeKey(['b'], { withdrawn: true }) };

    expect(rescore(attempt, first, withdrawn, rules, 'v2')).toMatchObject({
      scoring: { earned: 1, possible: 1, passed: true },
      change: { withdrawn: ['repair', 'close'] },
    });
  });

  test('names an item that counts again', () => {
    const { close: _gone, ...rest } = keys;
    const without = toScoring(attempt, rest, rules, 'v1');

    expect(rescore(attempt, without, keys, rules, 'v2')?.change).toEqual({
      ...{ corrected: [], withdrawn: [], restored: ['close'] },
    });
  });

  test('minds the order of a key where the item does', () => {
    const ordered = { greet: makeKey(['a', 'b', 'c'], { type: 'order' }) };
    const before = toScoring({ form: makeForm(['greet']), responses: {} }, ordered, rules, '');
    const turned = { greet: makeKey(['b', 'a', 'c'], { type: 'order' }) };

    expect(changeOf(before, before, turned)?.corrected).toEqual(['greet']);
  });
});
