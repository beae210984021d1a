/** Something that may come true by chance, and whether it did. */
export interface Draw {
  /** From 0 to 1. */
  chance: number;
  isHit: boolean;
}

/** What chance would give, what there is, and how likely chance is to go as far. */
export interface Tally {
  of: number;
  hits: number;
  expected: number;
  /** Chance of as many hits or more, where there are more than expected; else of as few or fewer. */
  likelihood: number;
}

/**
 * Counts the hits and says whether chance explains them.
 *
 * Each draw may have a chance of its own (items have three, four or five choices), so the
 * exact distribution is built up draw by draw; with equal chances it is the binomial one.
 */
export function tally(draws: readonly Draw[]): Tally {
  const hits = draws.filter(({ isHit }) => isHit).length;
  const expected = draws.reduce((sum, { chance }) => sum + chance, 0);
  let odds = [1];
  for (const { chance } of draws) {
    odds = [...odds, 0].map((stay, count) => stay * (1 - chance) + (odds[count - 1] ?? 0) * chance);
  }
  const tail = hits > expected ? odds.slice(hits) : odds.slice(0, hits + 1);
  return {
    of: draws.length,
    hits,
    expected,
    likelihood: tail.reduce((sum, each) => sum + each, 0),
  };
}
