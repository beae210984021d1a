import papaparse from 'papaparse';
import { describe, expect, test } from 'vitest';
import { toCsv } from '#components/cohort/csv.ts';

const rowsOf = (csv: string) => papaparse.parse<string[]>(csv.slice(1).trimEnd()).data;

describe('a table as CSV', () => {
  test('begins with the mark by which spreadsheets know UTF-8', () => {
    expect(toCsv(['学员'], [['林']])).toBe('\uFEFF学员\r\n林\r\n');
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '＝1+1', '＋1', '－1', '＠x'])(
    'makes no formula of the text %j',
    (text) => {
      expect(rowsOf(toCsv(['a', 'b'], [['x', text]]))[1]?.[1]).toBe(`'${text}`);
    },
  );

  test('keeps a number a number, below zero too', () => {
    expect(rowsOf(toCsv(['r'], [[-0.18]]))[1]).toEqual(['-0.18']);
  });

  test('brings back any text with commas, quotes and lines', () => {
    const texts = ['a,b', '“好”, "well"', 'two\nlines', ' spaces '];

    expect(rowsOf(toCsv(['a', 'b', 'c', 'd'], [texts]))[1]).toEqual(texts);
  });
});
