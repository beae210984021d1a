import type { Play } from '../record/fold.ts';
import { locate, trace } from '../roleplay/play.ts';
import type { Scenario } from '../roleplay/scenario.ts';
import { playsOf } from '../record/select.ts';
import type { Learner } from './gather.ts';

/** How often each part of a scenario was met. */
export interface Heat {
  /** Plays that count. */
  plays: number;
  /** Plays of another version of the scenario, which cannot be laid on this one. */
  otherVersion: number;
  /** By beat, how many plays came to it. */
  reached: ReadonlyMap<string, number>;
  /** By `beat/choice`, how many plays said it. */
  said: ReadonlyMap<string, number>;
  /** By ending, how many plays came to it. */
  ended: ReadonlyMap<string, number>;
}

/** The plays of a role-play that were begun: each learner's first, or all. */
export function playsToCount(
  learners: readonly Learner[],
  roleplay: string,
  which: 'first' | 'all',
): Play[] {
  return learners.flatMap(({ record }) => {
    const plays = playsOf(record, roleplay).reverse();
    return which === 'first' ? plays.slice(0, 1) : plays;
  });
}

/**
 * Lays plays over their scenario. A play counts once where it comes by several times, so that a
 * count is never larger than `plays`.
 *
 * What a play took over from an earlier run was said there, and is not counted again.
 */
export function countHeat(scenario: Scenario, plays: readonly Play[]): Heat {
  const heat = { plays: 0, otherVersion: 0 };
  const [reached, said, ended] = [counter(), counter(), counter()];
  for (const { version, picks, takenOver } of plays) {
    const moments = version === scenario.version ? trace(scenario, picks) : undefined;
    const position = moments && locate(scenario, picks);
    if (!position) {
      heat.otherVersion += 1;
      continue;
    }
    heat.plays += 1;
    const own = moments.slice(takenOver);
    const beats = own.map(({ beatId }) => beatId);
    reached.add(position.at === 'beat' ? [...beats, position.beatId] : beats);
    said.add(own.map(({ beatId, choiceId }) => `${beatId}/${choiceId}`));
    if (position.at === 'ending') ended.add([position.ending.id]);
  }
  return { ...heat, reached: reached.counts, said: said.counts, ended: ended.counts };
}

function counter() {
  const counts = new Map<string, number>();
  const add = (names: readonly string[]) => {
    for (const name of new Set(names)) counts.set(name, (counts.get(name) ?? 0) + 1);
  };
  return { counts, add };
}

/** How many steps of warmth the map shows, apart from "never". */
export const WARMEST = 5;

/** The step of a count: 0 for never, then one for each fifth of all plays. */
export function warmthOf(count: number, plays: number): number {
  return count === 0 || plays === 0 ? 0 : Math.ceil((count / plays) * WARMEST);
}
