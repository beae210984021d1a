import { describe, expect, test } from 'vitest';
import { lastWeeks, weekOf } from '#components/record/weeks.ts';

/** A moment by the learner's own clock, as it is kept. */
const at = (...parts: [year: number, month: number, day: number, hour?: number]) => {
  const [year, month, day, hour = 12] = parts;
  return new Date(year, month - 1, day, hour).toISOString();
};

describe('weekOf', () => {
  test('is the Monday before', () => {
    expect(weekOf(at(2026, 11, 18))).toBe('2026-11-16');
  });

  test('begins with the first hour of Monday and ends with the last of Sunday', () => {
    expect(weekOf(at(2026, 11, 16, 0))).toBe('2026-11-16');
    expect(weekOf(at(2026, 11, 22, 23))).toBe('2026-11-16');
    expect(weekOf(at(2026, 11, 23, 0))).toBe('2026-11-23');
  });

  test('crosses months and years', () => {
    expect(weekOf(at(2027, 1, 2))).toBe('2026-12-28');
  });
});

describe('lastWeeks', () => {
  test('ends with this week and leaves none out', () => {
    const weeks = lastWeeks(new Date(2026, 10, 22, 12), 3);

    expect(weeks).toEqual(['2026-11-02', '2026-11-09', '2026-11-16']);
  });

  test('names every week as weekOf does, also where the clocks change', () => {
    const weeks = lastWeeks(new Date(2026, 10, 22, 12), 52);

    expect(weeks.map((week) => weekOf(new Date(`${week}T00:00`).toISOString()))).toEqual(weeks);
    expect(new Set(weeks).size).toBe(52);
  });
});
