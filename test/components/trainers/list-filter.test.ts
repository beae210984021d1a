import { describe, expect, test } from 'vitest';
import { passes, readHash, toFilter, type Listed } from '#components/trainers/list-filter.ts';

const item: Listed = {
  fields: { topic: 'causes', type: 'single', difficulty: '2' },
  marks: ['documented', 'findings'],
  text: 'causes-growing why do complaints keep growing? 为什么越来越多？',
};

describe('passes', () => {
  test.each([
    '',
    'topic=causes',
    'type=single&difficulty=2',
    'only=documented',
    'only=documented&only=findings',
    'q=Growing+complaints',
    'q=越来越多',
    'topic=causes&q=why&only=findings',
  ])('lets something through: "%s"', (filter) => {
    expect(passes(new URLSearchParams(filter), item)).toBe(true);
  });

  test.each([
    'topic=mindset',
    'type=multiple',
    'difficulty=1',
    'only=gaps',
    'only=documented&only=gaps',
    'q=growing+shrinking',
    'topic=causes&type=order',
  ])('holds something back: "%s"', (filter) => {
    expect(passes(new URLSearchParams(filter), item)).toBe(false);
  });

  test('takes no notice of what it does not know', () => {
    expect(passes(new URLSearchParams('colour=red'), item)).toBe(true);
  });
});

describe('toFilter', () => {
  test('leaves out what was left open', () => {
    const fields: [string, string][] = [
      ['q', '  '],
      ['topic', 'causes'],
      ['type', ''],
      ['only', 'gaps'],
      ['only', 'findings'],
    ];

    expect(String(toFilter(fields))).toBe('topic=causes&only=gaps&only=findings');
  });
});

describe('readHash', () => {
  test('tells a filter from one thing', () => {
    expect(readHash('#causes-growing')).toEqual({ id: 'causes-growing' });
    expect(readHash('#topic=causes')).toEqual({ filter: new URLSearchParams('topic=causes') });
    expect(readHash('')).toEqual({ filter: new URLSearchParams() });
  });

  test('reads what a filter was written as', () => {
    const filter = toFilter([
      ['q', '要 & 不要'],
      ['only', 'gaps'],
    ]);
    const read = readHash(`#${filter}`);

    expect(read).toEqual({ filter });
  });
});
