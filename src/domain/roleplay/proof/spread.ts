/** A state that some play reaches, and how likely random play is to stand there. */
export interface Standing<S> {
  readonly state: S;
  chance: number;
  readonly trail: Trail | undefined;
}

/** The picks of one play that leads to a state, newest first. */
interface Trail {
  readonly pick: string;
  readonly before: Trail | undefined;
}

export interface Move<S> {
  readonly pick: string;
  readonly to: S;
}

/**
 * Plays everything at once: every move from every state, decision by decision.
 *
 * Plays that come to states with the same key after the same number of picks are merged, and
 * their chances added, which keeps a billion plays to some ten thousand states. A state
 * without moves is final.
 *
 * Returns `undefined` when there are more states than the limit.
 */
export function spread<S>(
  start: S,
  movesFrom: (state: S) => readonly Move<S>[],
  keyOf: (state: S) => string,
  limit = 200_000,
): Standing<S>[] | undefined {
  const standings: Standing<S>[] = [{ state: start, chance: 1, trail: undefined }];

  for (let from = 0; from < standings.length;) {
    const layer = standings.slice(from);
    from = standings.length;
    for (const standing of spreadLayer(layer, movesFrom, keyOf)) standings.push(standing);
    if (standings.length > limit) return undefined;
  }
  return standings;
}

/** The picks that lead to a standing, oldest first. */
export function picksTo({ trail }: Standing<unknown>): string[] {
  const picks: string[] = [];
  for (let step = trail; step; step = step.before) picks.unshift(step.pick);
  return picks;
}

function spreadLayer<S>(
  layer: readonly Standing<S>[],
  movesFrom: (state: S) => readonly Move<S>[],
  keyOf: (state: S) => string,
): Iterable<Standing<S>> {
  const next = new Map<string, Standing<S>>();
  for (const { state, chance, trail } of layer) {
    const moves = movesFrom(state);
    for (const { pick, to } of moves) {
      const key = keyOf(to);
      const met = next.get(key);
      const share = chance / moves.length;
      if (met) met.chance += share;
      else next.set(key, { state: to, chance: share, trail: { pick, before: trail } });
    }
  }
  return next.values();
}
