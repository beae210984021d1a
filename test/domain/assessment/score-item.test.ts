import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCorrect, scoreItem } from '#domain/assessment/score-item.ts';
import type { KeyedItem } from '#domain/assessment/score.ts';
import type { ItemType } from '#schemas/item.ts';

const whole = (item: KeyedItem, response: readonly string[]) => scoreItem(item, response, false);
const partial = (item: KeyedItem, response: readonly string[]) => scoreItem(item, response, true);
const keyed = (type: ItemType, options: number, ...key: string[]): KeyedItem => ({
  type,
  key,
  options,
});

const single = keyed('single', 4, 'b');
const multiple = keyed('multiple', 5, 'a', 'b', 'c');
const statement = keyed('true-false', 2, 'false');
const order = keyed('order', 4, 'a', 'b', 'c', 'd');
const match = keyed('match', 4, 'x=1', 'y=2', 'z=3');
const groups = keyed('categorise', 2, 'p=one', 'q=one', 'r=one', 's=two', 't=two');
const cloze = keyed('cloze', 4, 'first=a', 'second=c');
/** Each choice put to each target. */
function everyPair({ key }: KeyedItem): string[] {
  const [slots, values] = [0, 1].map((part) => key.map((pair) => pair.split('=')[part] ?? ''));
  return (slots ?? []).flatMap((slot) => [...new Set(values)].map((value) => `${slot}=${value}`));
}

const judgement = keyed('best-worst', 4, 'best=a', 'worst=d');

describe('without partial credit', () => {
  test.each<[string, KeyedItem, readonly string[], number]>([
    ['single, the key', single, ['b'], 1],
    ['single, another choice', single, ['a'], 0],
    ['single, nothing', single, [], 0],
    ['multiple, the key in another order', multiple, ['c', 'a', 'b'], 1],
    ['multiple, two of three', multiple, ['a', 'b'], 0],
    ['multiple, one too many', multiple, ['a', 'b', 'c', 'd'], 0],
    ['true-false, the key', statement, ['false'], 1],
    ['true-false, the other answer', statement, ['true'], 0],
    ['order, as keyed', order, ['a', 'b', 'c', 'd'], 1],
    ['order, two neighbours changed over', order, ['a', 'c', 'b', 'd'], 0],
    ['match, every pair', match, ['z=3', 'x=1', 'y=2'], 1],
    ['match, two changed over', match, ['x=2', 'y=1', 'z=3'], 0],
    ['categorise, every choice in its group', groups, [...groups.key].reverse(), 1],
    ['categorise, one in the other group', groups, [...groups.key.slice(0, 4), 't=one'], 0],
    ['cloze, every gap', cloze, ['second=c', 'first=a'], 1],
    ['cloze, one gap empty', cloze, ['first=a'], 0],
    ['best-worst, both', judgement, ['worst=d', 'best=a'], 1],
    ['best-worst, the best alone', judgement, ['best=a', 'worst=c'], 0],
  ])('%s', (_, item, response, points) => {
    expect(whole(item, response)).toBe(points);
  });
});

describe('with partial credit, worked by hand', () => {
  test.each<[string, KeyedItem, readonly string[], number]>([
    ['multiple: 2 of 3 right, 0 of 2 wrong: 2/3', multiple, ['a', 'b'], 2 / 3],
    ['multiple: 2 of 3 right, 1 of 2 wrong: 2/3 − 1/2', multiple, ['a', 'b', 'd'], 1 / 6],
    ['multiple: everything ticked: 3/3 − 2/2', multiple, ['a', 'b', 'c', 'd', 'e'], 0],
    ['multiple: 1 of 3 right, 2 of 2 wrong: below nothing', multiple, ['a', 'd', 'e'], 0],
    ['multiple: all are keyed, 1 of 3', keyed('multiple', 3, 'a', 'b', 'c'), ['a'], 1 / 3],
    ['order: 1 of 6 pairs changed over: (5 − 1)/6', order, ['a', 'c', 'b', 'd'], 4 / 6],
    ['order: the last first, 3 of 6 pairs wrong: 0', order, ['d', 'a', 'b', 'c'], 0],
    ['order: backwards', order, ['d', 'c', 'b', 'a'], 0],
    ['order: not all of them', order, ['b', 'c', 'd'], 0],
    ['match: 2 of 3, four targets: (2/3 · 4 − 1)/3', match, ['x=1', 'y=2', 'z=4'], 5 / 9],
    ['match: 1 of 3, four targets: (1/3 · 4 − 1)/3', match, ['x=1', 'y=3', 'z=2'], 1 / 9],
    ['match: everything put everywhere', match, everyPair(match), 0],
    ['categorise: everything put everywhere', groups, everyPair(groups), 0],
    ['match: none', match, ['x=2', 'y=3', 'z=1'], 0],
    [
      'categorise: 3/3 of one group, 1/2 of the other: 2 · 3/4 − 1',
      groups,
      ['p=one', 'q=one', 'r=one', 's=two', 't=one'],
      0.5,
    ],
    [
      'categorise: all in the larger group: 2 · (1 + 0)/2 − 1',
      groups,
      ['p=one', 'q=one', 'r=one', 's=one', 't=one'],
      0,
    ],
    ['cloze: one of two gaps, which gives no part', cloze, ['first=a', 'second=d'], 0],
    ['best-worst: one of both, which gives no part', judgement, ['best=a', 'worst=b'], 0],
    ['single: a wrong choice', single, ['a'], 0],
  ])('%s', (_, item, response, points) => {
    expect(partial(item, response)).toBeCloseTo(points, 12);
  });

  test('ticking everything earns nothing, whatever the key', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 8 }), fc.nat(254), (options, bits) => {
        const ids = Array.from({ length: options }, (_, index) => `c${index}`);
        const key = ids.filter((_, index) => (bits >> index) & 1);
        fc.pre(key.length > 0 && key.length < options);

        expect(partial(keyed('multiple', options, ...key), ids)).toBe(0);
      }),
    );
  });

  test('every choice in one group earns nothing, whatever the sizes of the groups', () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(sizes, fc.nat(3), (counts, chosen) => {
        const key = counts.flatMap((count, group) =>
          Array.from({ length: count }, (_, index) => `c${group}${index}=g${group}`),
        );
        const one = `g${chosen % counts.length}`;
        const response = key.map((pair) => `${pair.split('=')[0]}=${one}`);

        expect(partial(keyed('categorise', counts.length, ...key), response)).toBeCloseTo(0, 12);
      }),
    );
  });

  test('an order earns its tau over all 24, and nothing where that is below nothing', () => {
    const pairs = ['ab', 'ac', 'ad', 'bc', 'bd', 'cd'];
    for (const response of permutations(order.key)) {
      const written = response.join('');
      const wrong = pairs.filter(([a = '', b = '']) => written.indexOf(a) > written.indexOf(b));
      expect(partial(order, response)).toBeCloseTo(Math.max(0, 1 - wrong.length / 3), 12);
    }
  });

  test('never leaves 0 to 1', () => {
    const items = [single, multiple, statement, order, match, groups, cloze, judgement];
    const pool = [...new Set(items.flatMap(({ key }) => key)), 'd', 'e', 'x=3', 'constructor'];
    fc.assert(
      fc.property(fc.constantFrom(...items), fc.subarray(pool), (item, response) => {
        const points = partial(item, response);

        expect(points).toBeGreaterThanOrEqual(0);
        expect(points).toBeLessThanOrEqual(1);
        if (isCorrect(item, response)) expect(points).toBe(1);
      }),
    );
  });
});

/**
 * Examples of response processing from the IMS QTI 2.1 Implementation Guide, by their file
 * there. All are scored with the template `match_correct`, which is our rule without partial
 * credit: one point for exactly the correct response, none for anything else.
 */
describe('agrees with the examples of QTI', () => {
  test.each<[file: string, KeyedItem, right: readonly string[], wrong: readonly string[][]]>([
    ['choice.xml', keyed('single', 3, 'ChoiceA'), ['ChoiceA'], [['ChoiceB'], ['ChoiceC'], []]],
    [
      'choice_multiple.xml, the correct response',
      keyed('multiple', 6, 'H', 'O'),
      ['O', 'H'],
      [['H'], ['H', 'O', 'Cl'], ['He']],
    ],
    [
      'order.xml',
      keyed('order', 3, 'DriverC', 'DriverA', 'DriverB'),
      ['DriverC', 'DriverA', 'DriverB'],
      [
        ['DriverA', 'DriverB', 'DriverC'],
        ['DriverC', 'DriverB', 'DriverA'],
      ],
    ],
    [
      'match.xml, the correct response',
      keyed('categorise', 3, 'C=R', 'D=M', 'L=M', 'P=T'),
      ['P=T', 'L=M', 'D=M', 'C=R'],
      [
        ['C=R', 'D=M', 'L=M'],
        ['C=R', 'D=M', 'L=R', 'P=T'],
      ],
    ],
    [
      'inline_choice.xml',
      keyed('cloze', 3, 'RESPONSE=Y'),
      ['RESPONSE=Y'],
      [['RESPONSE=G'], ['RESPONSE=L']],
    ],
  ])('%s', (_, item, right, wrong) => {
    expect(whole(item, right)).toBe(1);
    expect(wrong.map((response) => whole(item, response))).toEqual(wrong.map(() => 0));
  });
});

describe('isCorrect', () => {
  const choiceIds = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

  test('asks for exactly the keyed choices, in any order', () => {
    fc.assert(
      fc.property(choiceIds, choiceIds, (response, key) => {
        const isSame = [...response].sort().join() === [...key].sort().join();
        expect(isCorrect({ type: 'multiple', key }, response)).toBe(isSame);
      }),
    );
  });

  test('counts a choice that stands twice once', () => {
    const item = { type: 'multiple', key: ['a', 'b'] } as const;
    expect(isCorrect(item, ['a', 'a', 'b'])).toBe(true);
    expect(isCorrect(item, ['a', 'a'])).toBe(false);
  });
});

function permutations(list: readonly string[]): string[][] {
  if (list.length < 2) return [[...list]];
  return list.flatMap((first) =>
    permutations(list.filter((each) => each !== first)).map((rest) => [first, ...rest]),
  );
}
