import { describe, expect, test } from 'vitest';
import type { OpenItem } from '#domain/assessment/item-view.ts';
import {
  answerOnPaper,
  betweenGaps,
  gapsOf,
  toPaper,
  type PaperAnswer,
} from '#domain/assessment/paper.ts';

/** An open item whose texts are its ids. */
function make(type: OpenItem['type'], choices: string[], key: string[], targets?: string[]) {
  const lines = (ids: readonly string[]) => ids.map((id) => ({ id, text: id }));
  const item: OpenItem = {
    ...{ id: 'x', type, topic: 't', difficulty: 1, stem: 'Which?', choices: lines(choices) },
    ...{ key, options: choices.length, feedback: {}, teaches: 'lesson' },
    ...(targets ? { targets: lines(targets) } : {}),
  };
  return item;
}

/** What the key says when the choices are printed in this order. */
function keyOf(item: OpenItem, order: string[]): PaperAnswer {
  return answerOnPaper(item, toPaper(item, order));
}

describe('on paper', () => {
  test('choices have letters in the order of the form, whatever their order in the bank', () => {
    const { choices } = toPaper(make('single', ['one', 'two', 'three'], ['two']), [
      'three',
      'one',
      'two',
    ]);

    expect(choices.map(({ id, sign }) => sign + id)).toEqual(['Athree', 'Bone', 'Ctwo']);
  });

  test('a key names the letters of its choices, in the order they are printed in', () => {
    const item = make('multiple', ['one', 'two', 'three', 'four'], ['one', 'four']);

    expect(keyOf(item, ['four', 'three', 'two', 'one'])).toEqual([{ value: 'A' }, { value: 'D' }]);
  });

  test('a key of what is put in order names the letters in the right order', () => {
    const item = make('order', ['first', 'second', 'third'], ['first', 'second', 'third']);

    const signs = keyOf(item, ['third', 'first', 'second']).map(({ value }) => value);

    expect(signs.join('')).toBe('BCA');
  });

  test('what is matched takes the number of its target, or none', () => {
    const item = make('match', ['wish', 'fact', 'extra'], ['wish=a', 'fact=b'], ['a', 'b']);

    expect(keyOf(item, ['extra', 'fact', 'wish'])).toEqual([
      { slot: 'A', value: '' },
      { slot: 'B', value: '2' },
      { slot: 'C', value: '1' },
    ]);
  });

  test('letters begin anew for each gap of a cloze, and gaps are counted as they stand', () => {
    const item = {
      ...make('cloze', ['b=x', 'b=y', 'a=x', 'a=y'], ['a=y', 'b=x']),
      text: 'First {a}, then {b}.',
    };

    expect(gapsOf(item)).toEqual(['a', 'b']);
    expect(betweenGaps(item)).toEqual(['First ', ', then ', '.']);
    expect(keyOf(item, ['b=y', 'a=x', 'b=x', 'a=y'])).toEqual([
      { slot: '1', value: 'B' },
      { slot: '2', value: 'B' },
    ]);
  });

  test('the best and the worst are named as such', () => {
    const item = make('best-worst', ['one', 'two', 'three'], ['best=three', 'worst=one']);

    expect(keyOf(item, ['one', 'two', 'three'])).toEqual([
      { slot: 'best', value: 'C' },
      { slot: 'worst', value: 'A' },
    ]);
  });
});
