import { threadPath } from '#components/thread-path.ts';
import { describe, expect, test } from 'vitest';

/** The points of a thread for one level of anger. */
function pointsAt(anger: number): [x: number, y: number][] {
  const d = threadPath({
    ...{ length: 200, turns: 8, reach: 10 },
    angerAt: () => anger,
    middleAt: () => 16,
    knots: [{ at: 0.5, from: 64, side: 1 }],
  });
  return [...d.matchAll(/([\d.-]+) ([\d.-]+)/g)].map(([, x, y]) => [Number(x), Number(y)]);
}

/** Whether the thread turns back on itself, as only a knot does. */
function runsBack(anger: number): boolean {
  const points = pointsAt(anger);
  return points.some(([x], index) => x < (points[index - 1]?.[0] ?? x));
}

describe('threadPath', () => {
  test('lies straight when the customer is calm', () => {
    expect(new Set(pointsAt(5).map(([, y]) => y))).toEqual(new Set([16]));
  });

  test('waves without knots when the customer is upset', () => {
    expect(pointsAt(60).some(([, y]) => y > 22)).toBe(true);
    expect(runsBack(60)).toBe(false);
  });

  test('knots when the customer is furious', () => {
    expect(runsBack(95)).toBe(true);
  });

  test('has the same number of points at every level, so that one can move into another', () => {
    expect(pointsAt(95)).toHaveLength(pointsAt(5).length);
  });
});
