import { describe, expect, test } from 'vitest';
import { givenTo } from '#domain/cohort/given.ts';
import type { ItemFigures } from '#domain/cohort/item-figures.ts';
import { judgeItem } from '#domain/cohort/judge-item.ts';
import { makeCohortItem } from './make-cohort.ts';

const item = makeCohortItem('one');
const given = (...counts: number[]) =>
  ['a', 'b', 'c', 'd'].map((value, at) => ({
    ...{ slot: '', value, isKeyed: value === 'a', count: counts[at] ?? 0 },
  }));
const figures = (own: Partial<ItemFigures>): ItemFigures => ({
  ...{ answers: 24, blank: 0, facility: 0.6, discrimination: 0.35, given: given(14, 4, 3, 3) },
  ...own,
});
const remarksOn = (own: Partial<ItemFigures>, of = item) => judgeItem(of, figures(own)).remarks;

describe('a judgement', () => {
  test('has nothing to say of an item that does its work', () => {
    expect(remarksOn({})).toEqual([]);
  });

  test.each<[string, Partial<ItemFigures>, string[]]>([
    ['those who do well get it wrong', { discrimination: -0.3 }, ['against']],
    ['it hardly tells people apart', { answers: 400, discrimination: 0.05 }, ['weak']],
    ['few get it', { facility: 0.28, given: given(8, 7, 6, 3) }, ['hard']],
    ['no more get it than would by guessing', { facility: 0.25 }, ['hard']],
    ['nearly everyone gets it', { facility: 0.96 }, ['easy']],
    ['a wrong choice beats the key', { given: given(9, 10, 3, 2) }, ['outdone']],
    ['many are certain and wrong', { sureness: { asked: 20, certainWrong: 4 } }, ['certain']],
    ['nobody chooses a wrong choice', { given: given(14, 10, 0, 0) }, ['unchosen']],
  ])('says when %s', (_, own, remarks) => {
    expect(remarksOn(own)).toEqual(remarks);
  });

  test('names the choices it is about', () => {
    expect(judgeItem(item, figures({ given: given(9, 10, 5, 0) }))).toMatchObject({
      ...{ outdoneBy: ['b'], unchosen: ['d'], isJudged: true },
    });
  });

  test('does not take for a fault what twenty answers bring about by chance', () => {
    // z = atanh(−0.1) + 1.645 / √17 = 0.299, above atanh(0.2) = 0.203.
    expect(remarksOn({ answers: 20, discrimination: -0.1 })).toEqual([]);
    // −0.3095 + 0.399 = 0.089, below it.
    expect(remarksOn({ answers: 20, discrimination: -0.3 })).toEqual(['against']);
  });

  test('does not judge by fewer than ten answers', () => {
    const few = { answers: 9, facility: 1, given: given(3, 6, 0, 0) };

    expect(judgeItem(item, figures(few))).toMatchObject({ remarks: [], isJudged: false });
  });

  test('holds a statement against the toss of a coin', () => {
    const statement = makeCohortItem('one', { type: 'true-false', options: 2 });

    expect(remarksOn({ facility: 0.5, given: given(12, 12).slice(0, 2) }, statement)).toEqual([
      'hard',
    ]);
  });
});

describe('what was given', () => {
  const response = (...parts: string[]) => ({ response: parts });
  const counted = (of: Parameters<typeof givenTo>[0], ...responses: string[][]) =>
    givenTo(
      of,
      responses.map((parts) => response(...parts)),
    ).map(({ slot, value, isKeyed, count }) => `${slot}:${value} ${count}${isKeyed ? ' key' : ''}`);

  test('to several choices counts each of them', () => {
    const many = makeCohortItem('one', { type: 'multiple', key: ['a', 'c'] });

    expect(counted(many, ['a', 'c'], ['a', 'b'], [])).toEqual([
      ':a 2 key',
      ':b 1',
      ':c 1 key',
      ':d 0',
    ]);
  });

  test('to an order counts who put each choice in its place', () => {
    const order = makeCohortItem('one', { type: 'order', key: ['b', 'a', 'c', 'd'] });

    expect(counted(order, ['b', 'a', 'c', 'd'], ['b', 'c', 'a', 'd'])).toEqual([
      '1:b 2 key',
      '2:a 1 key',
      '3:c 1 key',
      '4:d 2 key',
    ]);
  });

  test('to a match counts what anyone put there, and the key', () => {
    const match = makeCohortItem('one', {
      type: 'match',
      choices: ['a', 'b'].map((id) => ({ id, text: id })),
      targets: ['x', 'y', 'z'].map((id) => ({ id, text: id })),
      key: ['a=x', 'b=y'],
    });

    expect(counted(match, ['a=y', 'b=y'], ['a=y', 'b=z'])).toEqual([
      'a:x 0 key',
      'a:y 2',
      'b:y 1 key',
      'b:z 1',
    ]);
  });

  test('to a cloze counts gap by gap', () => {
    const cloze = makeCohortItem('one', {
      type: 'cloze',
      choices: ['g=a', 'g=b', 'h=a', 'h=b'].map((id) => ({ id, text: id })),
      key: ['g=a', 'h=b'],
    });

    expect(counted(cloze, ['g=a', 'h=a'], ['g=a', 'h=b'])).toEqual([
      'g:a 2 key',
      'h:a 1',
      'h:b 1 key',
    ]);
  });

  test('to best and worst counts both', () => {
    const both = makeCohortItem('one', { type: 'best-worst', key: ['best=a', 'worst=d'] });

    expect(counted(both, ['best=a', 'worst=b'])).toEqual([
      'best:a 1 key',
      'worst:b 1',
      'worst:d 0 key',
    ]);
  });
});
