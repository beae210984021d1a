import { describe, expect, test } from 'vitest';
import { compareProblems } from '#authoring/compare-problems.ts';
import type { Problem } from '#authoring/problem.ts';

function makeProblem(change: Partial<Problem> = {}): Problem {
  return {
    code: 'field-missing',
    file: 'content/items/calls.yaml',
    line: 3,
    at: 'calls-first-words',
    message: 'Add "stem".',
    severity: 'problem',
    ...change,
  };
}

describe('compareProblems', () => {
  test('takes a problem that has moved with its text for the same', () => {
    const { fresh, gone } = compareProblems([makeProblem()], [makeProblem({ line: 9 })]);

    expect([fresh, gone]).toEqual([[], []]);
  });

  test('tells what is new and what has gone', () => {
    const other = makeProblem({ at: 'calls-read-back' });

    expect(compareProblems([makeProblem()], [other])).toEqual({
      fresh: [other],
      gone: [makeProblem()],
    });
  });

  test('counts problems that are told in the same words', () => {
    const { fresh, gone } = compareProblems(
      [makeProblem(), makeProblem({ line: 5 }), makeProblem({ line: 7 })],
      [makeProblem()],
    );

    expect([fresh.length, gone.length]).toEqual([0, 2]);
  });
});
