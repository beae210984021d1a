/** How many of a hundred items a lesson aims to have to recall, to apply and to judge. */
export const TARGET = [30, 50, 20] as const;

/** Whether one of the shares is more than ten points off its target. No items miss nothing. */
export function isOffTarget(levels: readonly [number, number, number]): boolean {
  const all = levels.reduce((sum, level) => sum + level, 0);
  // In whole numbers: 6 of 15 is exactly ten points off 30, and no more.
  return TARGET.some((target, index) => {
    return Math.abs(100 * (levels[index] ?? 0) - target * all) > 10 * all;
  });
}
