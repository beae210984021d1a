/** What a blueprint cannot get: these parts together, and what there is for them. */
export interface Shortage {
  /** Positions of the parts, in the order of the blueprint. */
  parts: number[];
  asked: number;
  available: number;
}

/**
 * Finds out whether each part of a blueprint can have items of its own.
 *
 * Parts may overlap, so their pools are not enough to look at: items are handed out one
 * by one, and a part that finds its items taken asks their holders to move (Kuhn's
 * algorithm). Where nobody can move, the parts that were asked are those that fall short.
 *
 * @param parts How many items a part asks for, and the ids of those that fit it.
 */
export function findShortage(
  parts: readonly { count: number; pool: readonly string[] }[],
): Shortage | undefined {
  const takenBy = new Map<string, number>();

  const place = (part: number, tried: Set<string>): boolean =>
    (parts[part]?.pool ?? []).some((item) => {
      if (tried.has(item)) return false;
      tried.add(item);
      const holder = takenBy.get(item);
      if (holder !== undefined && !place(holder, tried)) return false;
      takenBy.set(item, part);
      return true;
    });

  for (const [index, { count }] of parts.entries()) {
    for (let slot = 0; slot < count; slot++) {
      const tried = new Set<string>();
      if (!place(index, tried)) return describe(parts, index, tried, takenBy);
    }
  }
  return undefined;
}

function describe(
  parts: readonly { count: number }[],
  index: number,
  tried: ReadonlySet<string>,
  takenBy: ReadonlyMap<string, number>,
): Shortage {
  const holders = [...tried].map((item) => takenBy.get(item)).filter((part) => part !== undefined);
  const short = [...new Set([index, ...holders])].sort((a, b) => a - b);
  const asked = short.reduce((sum, part) => sum + (parts[part]?.count ?? 0), 0);
  return { parts: short, asked, available: tried.size };
}
