import { describe, expect, test } from 'vitest';
import { scoreAttempt } from '#domain/assessment/score.ts';
import { makeForm, makeKey } from './make-item.ts';

const rules = (cutScore: number) => ({ cutScore, partialCredit: false });

/** A form of so many items, all keyed `a`, of which the first few are answered so. */
function scoreOf(earned: number, possible: number, cutScore: number) {
  const ids = Array.from({ length: possible }, (_, index) => `item-${index}`);
  const responses = Object.fromEntries(ids.map((id, index) => [id, [index < earned ? 'a' : 'b']]));
  const keys = Object.fromEntries(ids.map((id) => [id, makeKey(['a'])]));
  return scoreAttempt(makeForm(ids), responses, keys, rules(cutScore));
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
    const keys = { greet: makeKey(['a']), repair: makeKey(['b', 'c']) };

    const score = scoreAttempt(
      makeForm(['repair', 'greet']),
      { greet: ['c'], repair: ['c', 'b'] },
      keys,
      rules(0.5),
    );

    expect(score).toEqual({
      earned: 1,
      possible: 2,
      share: 0.5,
      passed: true,
      items: [
        { itemId: 'repair', earned: 1, correct: true },
        { itemId: 'greet', earned: 0, correct: false },
      ],
    });
  });

  test('counts an item without a response as not earned', () => {
    const score = scoreAttempt(makeForm(['greet']), {}, { greet: makeKey(['a']) }, rules(0.5));

    expect(score).toMatchObject({ earned: 0, possible: 1, passed: false });
  });

  test.each([
    ['half of the correct choices', ['a']],
    ['every choice ticked', ['a', 'b', 'c']],
    ['a correct choice and a wrong one', ['a', 'c']],
  ])('earns nothing for %s', (_, response) => {
    const keys = { repair: makeKey(['a', 'b']) };

    expect(scoreAttempt(makeForm(['repair']), { repair: response }, keys, rules(0.5)).earned).toBe(
      0,
    );
  });

  test('counts a withdrawn item for nobody', () => {
    const keys = { greet: makeKey(['a']), old: makeKey(['b'], { withdrawn: true }) };
    const form = makeForm(['greet', 'old']);

    const right = scoreAttempt(form, { greet: ['a'], old: ['b'] }, keys, rules(1));
    const wrong = scoreAttempt(form, { greet: ['a'], old: ['c'] }, keys, rules(1));

    expect(right).toMatchObject({ earned: 1, possible: 1, passed: true });
    expect(wrong).toEqual(right);
  });

  test('counts an item that has gone from the bank for nobody', () => {
    const form = makeForm(['greet', 'gone', 'constructor']);
    const responses = { greet: ['a'], gone: ['a'], constructor: ['a'] };

    const score = scoreAttempt(form, responses, { greet: makeKey(['a']) }, rules(1));

    expect(score).toMatchObject({ earned: 1, possible: 1, passed: true });
    expect(score.items.map(({ itemId }) => itemId)).toEqual(['greet']);
  });

  test('ignores responses to items outside the form', () => {
    const keys = { greet: makeKey(['a']), other: makeKey(['a']) };

    expect(scoreAttempt(makeForm(['greet']), { other: ['a'] }, keys, rules(0.5))).toMatchObject({
      earned: 0,
      possible: 1,
    });
  });

  test('passes nobody where nothing counts', () => {
    const score = scoreAttempt(makeForm(['gone']), { gone: ['a'] }, {}, rules(0));

    expect(score).toEqual({ earned: 0, possible: 0, share: 0, passed: false, items: [] });
  });

  test('adds thirds up to whole points, so that six of them reach a cut score of a third', () => {
    const ids = [...'uvwxyz'];
    const keys = Object.fromEntries(
      ids.map((id) => [id, makeKey(['a', 'b', 'c'], { type: 'multiple', options: 6 })]),
    );
    const responses = Object.fromEntries(ids.map((id) => [id, ['a']]));

    const score = scoreAttempt(makeForm(ids), responses, keys, {
      cutScore: 1 / 3,
      partialCredit: true,
    });

    expect(score).toMatchObject({ earned: 2, possible: 6, passed: true });
  });
});
