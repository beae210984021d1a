import { describe, expect, test } from 'vitest';
import { scoreByModule, validityOf, validUntil } from '#domain/assessment/certificate.ts';
import { minutesAllowed } from '#domain/assessment/time-limit.ts';

describe('the validity of a certificate', () => {
  test.each([
    ['2026-11-27T08:15:00.000Z', 24, '2028-11-27T08:15:00.000Z'],
    ['2026-01-31T23:00:00.000Z', 1, '2026-02-28T23:00:00.000Z'],
    ['2028-02-29T00:00:00.000Z', 12, '2029-02-28T00:00:00.000Z'],
    ['2026-12-31T12:00:00.000Z', 2, '2027-02-28T12:00:00.000Z'],
  ])('of %s for %i months ends on %s', (passedAt, months, end) => {
    expect(validUntil(passedAt, months)).toBe(end);
  });

  test('is ending for sixty days, and has ended from its last moment on', () => {
    const certificate = { validUntil: '2028-11-27T08:15:00.000Z' };

    expect(validityOf(certificate, '2028-09-28T08:14:59.000Z')).toBe('valid');
    expect(validityOf(certificate, '2028-09-28T08:15:00.000Z')).toBe('ending');
    expect(validityOf(certificate, '2028-11-27T08:14:59.000Z')).toBe('ending');
    expect(validityOf(certificate, '2028-11-27T08:15:00.000Z')).toBe('ended');
  });
});

describe('scoreByModule', () => {
  test('adds up by module in the order of the course, and leaves out modules not asked about', () => {
    const items = [
      { itemId: 'a', earned: 1 },
      { itemId: 'b', earned: 0 },
      { itemId: 'c', earned: 0.5 },
      { itemId: 'stray', earned: 1 },
    ];
    const modules: Readonly<Record<string, string>> = { a: 'two', b: 'one', c: 'two' };

    expect(scoreByModule(items, (id) => modules[id], ['one', 'two', 'three'])).toEqual([
      { module: 'one', earned: 0, possible: 1 },
      { module: 'two', earned: 1.5, possible: 2 },
    ]);
  });

  test('adds thirds up to whole points', () => {
    const items = [2 / 3, 1 / 3, 1 / 3, 2 / 3].map((earned) => ({ itemId: 'a', earned }));

    expect(scoreByModule(items, () => 'one', ['one'])).toEqual([
      { module: 'one', earned: 2, possible: 4 },
    ]);
    expect(scoreByModule(items.slice(0, 3), () => 'one', ['one'])[0]?.earned).toBe(1.333333);
  });
});

describe('minutesAllowed', () => {
  test('rounds extra time up, and gives none where the clock is off', () => {
    expect(minutesAllowed(45, 'standard')).toBe(45);
    expect(minutesAllowed(45, 'time-and-a-half')).toBe(68);
    expect(minutesAllowed(45, 'double')).toBe(90);
    expect(minutesAllowed(45, 'untimed')).toBeUndefined();
  });
});
