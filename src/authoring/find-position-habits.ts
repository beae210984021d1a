import type { Item, ItemOf } from '#schemas/item.ts';
import type { Entry } from './content.ts';
import { aboutBank, severityOf } from './habit.ts';
import { tally } from './likelihood.ts';
import type { Problem } from './problem.ts';

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth'];

/** Beyond this, the bank was hardly written with a thought to the matter. */
const EXTREME = 1e-6;

/**
 * Finds keys that stand in one written place far more often than chance would put them there.
 *
 * Learners see choices shuffled, so it is only worth knowing, unless it is extreme.
 */
export function findPositionHabits(items: readonly Entry<Item>[]): Problem[] {
  const singles = items.flatMap(({ data }) =>
    data.type === 'single' && data.withdrawn === undefined ? [data] : [],
  );
  const bySize = Map.groupBy(singles, ({ choices }) => choices.length);
  return [...bySize].flatMap(([size, group]) => findBunching(size, group));
}

function findBunching(size: number, items: readonly ItemOf<'single'>[]): Problem[] {
  return ORDINALS.slice(0, size).flatMap((ordinal, place) => {
    const { of, hits, expected, likelihood } = tally(
      items.map(({ choices, key }) => ({
        chance: 1 / size,
        isHit: key.includes(choices[place]?.id ?? ''),
      })),
    );
    // Any of the places might have been the one.
    const likely = likelihood * size;
    if (hits < expected || !severityOf(likely)) return [];
    const message = `The key is written ${ordinal} in ${hits} of ${of} "single" items with ${size} choices; chance would give ${Math.round(expected)}. Learners see choices shuffled, but a printed form is not. Move some keys.`;
    return [aboutBank('bank-keys-bunched', message, likely < EXTREME ? 'problem' : 'notice')];
  });
}
