import { describe, expect, test } from 'vitest';
import {
  checkResponse,
  fillSlot,
  moveChoice,
  slotsOf,
  toggleChoice,
} from '#domain/assessment/response.ts';
import { makeItemView } from './make-item.ts';

const single = makeItemView({ type: 'single' });
const multiple = makeItemView({ type: 'multiple' });
const statement = makeItemView({
  type: 'true-false',
  choices: ['true', 'false'].map((id) => ({ id, text: id })),
});

const order = makeItemView({ type: 'order' });
const targets = ['one', 'two'].map((id) => ({ id, text: id }));
const match = makeItemView({ type: 'match', targets });
const groups = makeItemView({ type: 'categorise', targets });
const cloze = makeItemView({
  type: 'cloze',
  text: 'Say {who} and {when}.',
  choices: ['who=a', 'who=b', 'when=a', 'when=c'].map((id) => ({ id, text: id })),
});
const judgement = makeItemView({ type: 'best-worst' });

describe('checkResponse', () => {
  test.each([
    ['one choice of a single item', single, ['a']],
    ['one choice of a multiple item', multiple, ['b']],
    ['several choices of a multiple item', multiple, ['c', 'a']],
    ['an answer to a statement', statement, ['false']],
    ['every choice in some order', order, ['c', 'a', 'b']],
    ['a target for each choice', match, ['b=two', 'a=one', 'c=one']],
    ['a group for each choice', groups, ['a=one', 'b=one', 'c=one']],
    ['a choice for each gap', cloze, ['when=c', 'who=a']],
    ['a best and a worst', judgement, ['worst=a', 'best=b']],
  ])('fits %s', (_, item, response) => {
    expect(checkResponse(item, response)).toBe('fits');
  });

  test.each([
    ['two choices of a single item', single, ['a', 'b']],
    ['both answers to a statement', statement, ['true', 'false']],
    ['a choice the item does not have', single, ['d']],
    ['a choice the item does not have, among others', multiple, ['a', 'd']],
    ['a name that every object has', single, ['constructor']],
    ['a choice twice in an order', order, ['a', 'a', 'b']],
    ['a target the item does not have', match, ['a=three']],
    ['a choice in two groups', groups, ['a=one', 'a=two', 'b=one']],
    ['a choice without its group', groups, ['a']],
    ['a choice of another gap', cloze, ['who=c', 'when=a']],
    ['a place that is neither best nor worst', judgement, ['middle=a']],
    ['a best that is the worst as well', judgement, ['best=a', 'worst=a']],
  ])('is unfit for %s', (_, item, response) => {
    expect(checkResponse(item, response)).toBe('unfit');
  });

  test.each([
    ['some choices of an order', order, ['b', 'a']],
    ['some choices matched', match, ['a=one']],
    ['some gaps filled', cloze, ['who=a']],
    ['the best alone', judgement, ['best=a']],
  ])('is begun with %s', (_, item, response) => {
    expect(checkResponse(item, response)).toBe('begun');
  });

  test('is empty where nothing was picked', () => {
    expect(checkResponse(single, [])).toBe('empty');
    expect(checkResponse(multiple, [])).toBe('empty');
  });
});

describe('toggleChoice', () => {
  test('replaces the choice where one is asked for', () => {
    expect(toggleChoice(single, ['a'], 'b')).toEqual(['b']);
    expect(toggleChoice(statement, ['true'], 'false')).toEqual(['false']);
  });

  test('adds a choice where several may be picked', () => {
    expect(toggleChoice(multiple, ['c'], 'a')).toEqual(['c', 'a']);
  });

  test('takes a picked choice back where several may be picked', () => {
    expect(toggleChoice(multiple, ['c', 'a'], 'c')).toEqual(['a']);
  });

  test('leaves the response it was given alone', () => {
    const response = ['c'];

    toggleChoice(multiple, response, 'a');

    expect(response).toEqual(['c']);
  });
});

describe('slotsOf', () => {
  test('names what has to be filled', () => {
    expect(slotsOf(match)).toEqual(['a', 'b', 'c']);
    expect(slotsOf(cloze)).toEqual(['who', 'when']);
    expect(slotsOf(judgement)).toEqual(['best', 'worst']);
    expect(slotsOf(order)).toEqual([]);
  });
});

describe('fillSlot', () => {
  test('puts something in place of what was there', () => {
    expect(fillSlot(['a=one', 'b=two'], 'a', 'two')).toEqual(['b=two', 'a=two']);
  });

  test('empties a slot', () => {
    expect(fillSlot(['a=one', 'b=two'], 'a', '')).toEqual(['b=two']);
  });
});

describe('moveChoice', () => {
  test('moves a choice by its places, and no further than there are', () => {
    expect(moveChoice(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
    expect(moveChoice(['a', 'b', 'c'], 'a', 9)).toEqual(['b', 'c', 'a']);
    expect(moveChoice(['a', 'b', 'c'], 'a', -1)).toEqual(['a', 'b', 'c']);
  });

  test('leaves an order alone that does not have the choice', () => {
    expect(moveChoice(['a', 'b'], 'z', 1)).toEqual(['a', 'b']);
  });
});
