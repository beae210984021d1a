import { describe, expect, test } from 'vitest';
import { callLearners } from '#components/cohort/call-learners.ts';
import { EMPTY_RECORD } from '#domain/record/fold.ts';
import { wordsFor } from '#words/index.ts';

const words = wordsFor('en').cohort;
const learners = ['Bo', 'ada', '', 'Bo'].map((name, index) => ({
  ...{ id: index + 1, name, record: EMPTY_RECORD, answers: [], conflicting: 0 },
}));
const numbers = new Map([
  [1, 3],
  [2, 1],
  [3, 4],
  [4, 2],
]);

describe('learners are called', () => {
  test('by their names in order, and two of one name by a number as well', () => {
    const called = callLearners({ learners, numbers }, false, words, 'en');

    expect(called.map(({ label }) => label)).toEqual(['ada', 'Bo', 'Bo (2)', words.guest]);
  });

  test('by numbers that follow no name, where names are hidden', () => {
    const called = callLearners({ learners, numbers }, true, words, 'en');

    expect(called.map(({ id, label }) => [id, label])).toEqual([
      [2, 'Learner 1'],
      [4, 'Learner 2'],
      [1, 'Learner 3'],
      [3, 'Learner 4'],
    ]);
  });
});
