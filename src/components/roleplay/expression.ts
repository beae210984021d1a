/** How far each feature stands from rest, in units of the drawing; down is positive. */
export interface Expression {
  /** Where the brow begins, at the nose. */
  browInner: number;
  browOuter: number;
  /** How high the upper lid arches over the eye. */
  lid: number;
  /** How far the lower lid pushes up. */
  squint: number;
  /** Where the corners of the mouth stand; up is a smile. */
  corner: number;
  /** How wide the mouth opens. */
  open: number;
  /** Half the length of the mouth. */
  reach: number;
  /** Length of the furrow between the brows. */
  furrow: number;
  /** How far the eyes look aside. */
  aside: number;
}

const LEVELS = [10, 32, 47, 62, 77, 95] as const;

/** One column for each mood from calm to furious, at the middle of its part of the meter. */
const FEATURES = {
  browInner: [-1, -5, 2, 1, 8, 10],
  browOuter: [0, 2, 0, 3, -2, -6],
  lid: [8, 9, 6.5, 7.5, 7, 9.5],
  squint: [0, 0, 2, 1.5, 2.5, 1],
  corner: [-3, 0.5, 2.5, 5.5, 4, 5],
  open: [0, 0, 0, 0, 0, 13],
  reach: [15, 11, 12, 13, 14, 13],
  furrow: [0, 0, 2, 5, 7, 8],
} as const;

/**
 * The expression of one geometry that every person shares, as a function of both meters.
 *
 * Anger moves everything. Trust lifts the corners of the mouth and lets the eyes meet yours.
 */
export function expressionOf(anger: number, trust: number): Expression {
  const at = (name: keyof typeof FEATURES) => between(FEATURES[name], anger);
  return {
    browInner: at('browInner'),
    browOuter: at('browOuter'),
    lid: at('lid'),
    squint: at('squint'),
    corner: at('corner') - (trust - 35) / 16,
    open: at('open'),
    reach: at('reach') + trust / 50,
    furrow: at('furrow'),
    aside: Math.max(0, (55 - trust) / 18),
  };
}

/** The value at a level of anger, on straight lines from mood to mood. */
function between(column: readonly number[], anger: number): number {
  const above = LEVELS.findIndex((level) => level >= anger);
  const [first = 0] = column;
  if (above === 0) return first;
  if (above < 0) return column.at(-1) ?? first;
  const [from = 0, to = 0] = [LEVELS[above - 1], LEVELS[above]];
  const [left = 0, right = 0] = [column[above - 1], column[above]];
  return left + ((right - left) * (anger - from)) / (to - from);
}
