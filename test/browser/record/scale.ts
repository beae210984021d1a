/** Long runs only where they are asked for: `npm run test:soak`. */
export const isSoak = Boolean(process.env['SOAK']);

/** How much of something: the whole in a soak, a short version in `npm test`. */
export function scaled(whole: number, short: number): number {
  return isSoak ? whole : short;
}

/** Repeatable chance, so that a run that failed can be run again. */
export function seeded(seed: number): (from: number, to: number) => number {
  let state = seed;
  return (from, to) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return from + (((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * (to - from);
  };
}
