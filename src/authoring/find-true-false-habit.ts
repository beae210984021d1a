import type { Item } from '#schemas/item.ts';
import type { Entry } from './content.ts';
import { aboutBank, severityOf } from './habit.ts';
import { tally } from './likelihood.ts';
import type { Problem } from './problem.ts';

/** Finds a bank in which too many statements are true, or too many false. */
export function findTrueFalseHabit(items: readonly Entry<Item>[]): Problem[] {
  const statements = items.flatMap(({ data }) =>
    data.type === 'true-false' && data.withdrawn === undefined ? [data] : [],
  );
  const { of, hits, expected, likelihood } = tally(
    statements.map(({ key }) => ({ chance: 1 / 2, isHit: key })),
  );
  // One-sided to either side.
  const severity = severityOf(likelihood * 2);
  if (!severity) return [];
  const [word, other] = hits > expected ? ['true', 'false'] : ['false', 'true'];
  const many = hits > expected ? hits : of - hits;
  const message = `${many} of ${of} true-false statements are ${word}; chance would give ${Math.round(of / 2)}. Whoever always answers "${word}" gains by it. Turn some round, so that they are ${other}.`;
  return [aboutBank('bank-statements-lopsided', message, severity)];
}
