import type { Moment } from '#domain/roleplay/play.ts';
import { findTurningPoints } from '#domain/roleplay/turning-points.ts';
import { describe, expect, test } from 'vitest';

/** A play in which anger came through these levels. */
function makeMoments(...levels: number[]): Moment[] {
  return levels.slice(1).map((anger, index) => ({
    ...{ beatId: `beat-${index}`, line: 0, choiceId: 'any' },
    before: { anger: levels[index] ?? 0, trust: 30 },
    after: { anger, trust: 30 },
  }));
}

describe('findTurningPoints', () => {
  test('finds the furthest fall and the furthest rise', () => {
    expect(findTurningPoints(makeMoments(70, 60, 80, 78, 50))).toEqual({
      loosened: { index: 3, from: 78, to: 50 },
      tightened: { index: 1, from: 60, to: 80 },
    });
  });

  test('names only what happened', () => {
    expect(findTurningPoints(makeMoments(70, 60, 50))).toEqual({
      loosened: { index: 0, from: 70, to: 60 },
    });
  });

  test('leaves out changes that are hardly there', () => {
    expect(findTurningPoints(makeMoments(50, 46, 50))).toEqual({});
  });

  test('finds none in a play without decisions', () => {
    expect(findTurningPoints([])).toEqual({});
  });
});
