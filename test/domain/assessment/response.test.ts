import { describe, expect, test } from 'vitest';
import { checkResponse, toggleChoice } from '#domain/assessment/response.ts';
import { makeItemView } from './make-item.ts';

const single = makeItemView({ type: 'single' });
const multiple = makeItemView({ type: 'multiple' });
const statement = makeItemView({
  type: 'true-false',
  choices: ['true', 'false'].map((id) => ({ id, text: id })),
});

describe('checkResponse', () => {
  test.each([
    ['one choice of a single item', single, ['a']],
    ['one choice of a multiple item', multiple, ['b']],
    ['several choices of a multiple item', multiple, ['c', 'a']],
    ['an answer to a statement', statement, ['false']],
  ])('fits %s', (_, item, response) => {
    expect(checkResponse(item, response)).toBe('fits');
  });

  test.each([
    ['two choices of a single item', single, ['a', 'b']],
    ['both answers to a statement', statement, ['true', 'false']],
    ['a choice the item does not have', single, ['d']],
    ['a choice the item does not have, among others', multiple, ['a', 'd']],
    ['a name that every object has', single, ['constructor']],
  ])('is unfit for %s', (_, item, response) => {
    expect(checkResponse(item, response)).toBe('unfit');
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
