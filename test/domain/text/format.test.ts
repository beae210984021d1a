import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  clock,
  count,
  date,
  dateTime,
  fill,
  percent,
  points,
  scoreText,
} from '#domain/text/format.ts';

describe('fill', () => {
  test('puts each value in its place, as often as it is named', () => {
    expect(fill('{done} of {all}, so {done}', { done: 2, all: 5 })).toBe('2 of 5, so 2');
  });

  test.each(['{missing}', '{constructor}', '{}', '{two words}'])('leaves %s as it is', (place) => {
    expect(fill(place, { done: 2 })).toBe(place);
  });

  test('takes a value for plain text, whatever it holds', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('$&', "$'", '{name}')), (value) => {
        expect(fill('<{name}>', { name: value })).toBe(`<${value}>`);
      }),
    );
  });
});

describe('count', () => {
  const text = { one: '{n} item of {all}', other: '{n} items of {all}' };

  test.each([
    [0, '0 items of 9'],
    [1, '1 item of 9'],
    [2, '2 items of 9'],
  ])('takes the form that %i needs in English', (n, counted) => {
    expect(count(text, n, 'en', { all: 9 })).toBe(counted);
  });

  test('takes one form for every number in Chinese', () => {
    const counted = { one: '（不用）', other: '{n} 题' };

    expect([0, 1, 2].map((n) => count(counted, n, 'zh-Hans'))).toEqual(['0 题', '1 题', '2 题']);
  });
});

describe('percent', () => {
  test.each([
    [0, '0%'],
    [0.8, '80%'],
    [2 / 3, '67%'],
    [1, '100%'],
  ])('writes %f as %s', (share, written) => {
    expect(percent(share, 'en')).toBe(written);
    expect(percent(share, 'zh-Hans')).toBe(written);
  });
});

describe('points', () => {
  test('are written to two places, and whole ones without', () => {
    expect(points(4 / 3, 'en')).toBe('1.33');
    expect(points(2, 'zh-Hans')).toBe('2');
  });

  test('of a score are those of its items, at so many each', () => {
    const score = { earned: 43.666667, possible: 50 };

    expect(scoreText('{earned} of {possible}', score, 2, 'en')).toBe('87.33 of 100');
  });
});

describe('clock', () => {
  test.each([
    [0, '0:00'],
    [5, '0:05'],
    [60, '1:00'],
    [3675, '61:15'],
  ])('writes %i seconds as %s', (seconds, written) => {
    expect(clock(seconds)).toBe(written);
  });
});

describe('date', () => {
  test.each([
    ['en', '22 November 2026'],
    ['zh-Hans', '2026年11月22日'],
    ['zh-Hant', '2026年11月22日'],
  ])('writes a day in %s', (tag, written) => {
    // Without a zone, so that it is this day wherever the test runs.
    expect(date('2026-11-22T09:05:00', tag)).toBe(written);
  });
});

describe('dateTime', () => {
  test('writes the day and the time of day', () => {
    const written = dateTime('2026-11-22T09:05:00', 'en');

    expect(written).toContain('22 November 2026');
    expect(written).toContain('09:05');
  });
});
