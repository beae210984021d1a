import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCorrect, scoreAttempt } from '#domain/assessment/score.ts';
import { makeForm } from './make-item.ts';

/** A form of so many items, all keyed `a`, of which the first few are answered so. */
function scoreOf(earned: number, possible: number, cutScore: number) {
  const ids = Array.from({ length: possible }, (_, index) => `item-${index}`);
  const responses = Object.fromEntries(ids.map((id, index) => [id, [index < earned ? 'a' : 'b']]));
  const keys = Object.fromEntries(ids.map((id) => [id, { key: ['a'] }]));
  return scoreAttempt(makeForm(ids), responses, keys, cutScore);
}

describe('scoreAttempt', () => {
  test('passes an attempt that reaches the cut score exactly', () => {
    expect(scoreOf(14, 25, 0.56)).toMatchObject({ earned: 14, possible: 25, passed: true });
  });

  test('fails an attempt that is one item short', () => {
    expect(scoreOf(13, 25, 0.56)).toMatchObject({ earned: 13, possible: 25, passed: false });
  });

  test('passes at exactly the cut score, whatever whole percentage that is', () => {
    for (let percent = 1; percent <= 100; percent += 1) {
      for (let possible = 1; possible <= 50; possible += 1) {
        const needed = Math.ceil((percent * possible) / 100);
        expect(scoreOf(needed, possible, percent / 100).passed).toBe(true);
        expect(scoreOf(needed - 1, possible, percent / 100).passed).toBe(false);
      }
    }
  });

  test('tells the share, and for each item in the order of the form whether it was right', () => {
    const keys = { greet: { key: ['a'] }, repair: { key: ['b', 'c'] } };

    const score = scoreAttempt(
      makeForm(['repair', 'greet']),
      { greet: ['c'], repair: ['c', 'b'] },
      keys,
      0.5,
    );

    expect(score).toEqual({
      earned: 1,
      possible: 2,
      share: 0.5,
      passed: true,
      items: [
        { itemId: 'repair', correct: true },
        { itemId: 'greet', correct: false },
      ],
    });
  });

  test('counts an item without a response as not earned', () => {
    const score = scoreAttempt(makeForm(['greet']), {}, { greet: { key: ['a'] } }, 0.5);

    expect(score).toMatchObject({ earned: 0, possible: 1, passed: false });
  });

  test.each([
    ['half of the correct choices', ['a']],
    ['every choice ticked', ['a', 'b', 'c']],
    ['a correct choice and a wrong one', ['a', 'c']],
  ])('earns nothing for %s', (_, response) => {
    const keys = { repair: { key: ['a', 'b'] } };

    expect(scoreAttempt(makeForm(['repair']), { repair: response }, keys, 0.5).earned).toBe(0);
  });

  test('counts a withdrawn item for nobody', () => {
    const keys = { greet: { key: ['a'] }, old: { key: ['b'], withdrawn: true } as const };
    const form = makeForm(['greet', 'old']);

    const right = scoreAttempt(form, { greet: ['a'], old: ['b'] }, keys, 1);
    const wrong = scoreAttempt(form, { greet: ['a'], old: ['c'] }, keys, 1);

    expect(right).toMatchObject({ earned: 1, possible: 1, passed: true });
    expect(wrong).toEqual(right);
  });

  test('counts an item that has gone from the bank for nobody', () => {
    const form = makeForm(['greet', 'gone', 'constructor']);
    const responses = { greet: ['a'], gone: ['a'], constructor: ['a'] };

    const score = scoreAttempt(form, responses, { greet: { key: ['a'] } }, 1);

    expect(score).toMatchObject({ earned: 1, possible: 1, passed: true });
    expect(score.items.map(({ itemId }) => itemId)).toEqual(['greet']);
  });

  test('ignores responses to items outside the form', () => {
    const keys = { greet: { key: ['a'] }, other: { key: ['a'] } };

    expect(scoreAttempt(makeForm(['greet']), { other: ['a'] }, keys, 0.5)).toMatchObject({
      earned: 0,
      possible: 1,
    });
  });

  test('passes nobody where nothing counts', () => {
    const score = scoreAttempt(makeForm(['gone']), { gone: ['a'] }, {}, 0);

    expect(score).toEqual({ earned: 0, possible: 0, share: 0, passed: false, items: [] });
  });
});

describe('isCorrect', () => {
  const choiceIds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

  test('asks for exactly the keyed choices, in any order', () => {
    fc.assert(
      fc.property(choiceIds, choiceIds, (response, key) => {
        const isSame = [...response].sort().join() === [...key].sort().join();
        expect(isCorrect(response, key)).toBe(isSame);
      }),
    );
  });

  test('counts a choice that stands twice once', () => {
    expect(isCorrect(['a', 'a', 'b'], ['a', 'b'])).toBe(true);
    expect(isCorrect(['a', 'a'], ['a', 'b'])).toBe(false);
  });
});
