import { describe, expect, test } from 'vitest';
import { resultByTopic } from '#domain/assessment/result.ts';

const bank: Readonly<Record<string, { topic: string; teaches: string }>> = {
  'call-1': { topic: 'calls', teaches: 'first-call#pick-up' },
  'call-2': { topic: 'calls', teaches: 'first-call#read-back' },
  'call-3': { topic: 'calls', teaches: 'first-call#read-back' },
  'style-1': { topic: 'styles', teaches: 'four-styles#driving' },
  'style-2': { topic: 'styles', teaches: 'four-styles#amiable' },
};

function resultOf(answers: readonly (readonly [itemId: string, correct: boolean])[]) {
  const items = answers.map(([itemId, correct]) => ({ itemId, earned: Number(correct), correct }));
  return resultByTopic(items, (itemId) => bank[itemId]);
}

describe('resultByTopic', () => {
  test('counts what was earned and what was possible by topic', () => {
    const results = resultOf([
      ['call-1', true],
      ['style-1', true],
      ['call-2', false],
    ]);

    expect(results).toMatchObject([
      { topic: 'calls', earned: 1, possible: 2 },
      { topic: 'styles', earned: 1, possible: 1 },
    ]);
  });

  test('puts the weakest topic first, by share and not by number', () => {
    const results = resultOf([
      ['style-1', true],
      ['call-1', true],
      ['call-2', true],
      ['call-3', false],
    ]);

    expect(results.map(({ topic }) => topic)).toEqual(['calls', 'styles']);
  });

  test('keeps topics that are equally weak in the order of the form', () => {
    const results = resultOf([
      ['style-1', false],
      ['call-1', false],
    ]);

    expect(results.map(({ topic }) => topic)).toEqual(['styles', 'calls']);
  });

  test('names the sections of missed items once each, the most missed first', () => {
    const [calls] = resultOf([
      ['call-1', false],
      ['call-2', false],
      ['call-3', false],
    ]);

    expect(calls?.readAgain).toEqual(['first-call#read-back', 'first-call#pick-up']);
  });

  test('names no section where nothing was missed', () => {
    const [calls] = resultOf([
      ['call-1', true],
      ['call-2', true],
    ]);

    expect(calls?.readAgain).toEqual([]);
  });

  test('leaves out items nothing is known about', () => {
    expect(resultOf([['gone', false]])).toEqual([]);
  });
});
