import { seeded, seedFor, shuffle } from '../chance.ts';
import { meets, moveMeters, startingMeters } from './meters.ts';
import { END, type Beat, type Ending, type Meters, type Scenario } from './scenario.ts';

/** Where a play stands: at a beat, waiting for a pick, or at an ending. */
export type Position<T = unknown> = AtBeat<T> | AtEnding<T>;

export interface AtBeat<T = unknown> {
  readonly at: 'beat';
  readonly beatId: string;
  readonly beat: Beat<T>;
  /** Which of the beat's `says` the customer says. */
  readonly line: number;
  readonly meters: Meters;
}

export interface AtEnding<T = unknown> {
  readonly at: 'ending';
  readonly ending: Ending<T>;
  readonly meters: Meters;
}

/** One decision of a play, and what it did to the customer. */
export interface Moment {
  readonly beatId: string;
  /** Which of the beat's `says` the customer had said. */
  readonly line: number;
  readonly choiceId: string;
  readonly before: Meters;
  readonly after: Meters;
}

/** Where every play of the scenario begins. */
export function begin<T>(scenario: Scenario<T>): Position<T> | undefined {
  return positionAt(scenario, scenario.start, startingMeters(scenario.meters));
}

/** Where one more pick leads, or `undefined` when that choice is not on offer there. */
export function pick<T>(
  scenario: Scenario<T>,
  position: Position<T>,
  choiceId: string,
): Position<T> | undefined {
  if (position.at !== 'beat' || !Object.hasOwn(position.beat.choices, choiceId)) return undefined;
  const choice = position.beat.choices[choiceId];
  if (!choice) return undefined;
  const meters = moveMeters(position.meters, choice.feel, scenario.meters);
  return positionAt(scenario, choice.goesTo, meters);
}

/**
 * Walks the picks from the start and returns where they lead.
 *
 * Returns `undefined` when a pick is not on offer, which happens when the scenario was edited
 * after the learner left it.
 *
 * @param picks Choice ids, oldest first.
 */
export function locate<T>(
  scenario: Scenario<T>,
  picks: readonly string[],
): Position<T> | undefined {
  return walk(scenario, picks)?.at(-1);
}

/** Every decision of a play, oldest first, or `undefined` when `locate` finds no position. */
export function trace<T>(scenario: Scenario<T>, picks: readonly string[]): Moment[] | undefined {
  const positions = walk(scenario, picks);

  return positions?.flatMap((position, index) => {
    const choiceId = picks[index];
    const next = positions[index + 1];
    if (position.at !== 'beat' || choiceId === undefined || !next) return [];
    const { beatId, line, meters } = position;
    return { beatId, line, choiceId, before: meters, after: next.meters };
  });
}

/** The ids of a beat's choices in the order this attempt shows them, the same on every visit. */
export function shuffledChoices(beat: Beat, beatId: string, seed: number): string[] {
  return shuffle(Object.keys(beat.choices), seeded(seedFor(beatId, seed)));
}

/** Every position from the start on: one more than there are picks. */
function walk<T>(scenario: Scenario<T>, picks: readonly string[]): Position<T>[] | undefined {
  let position = begin(scenario);
  if (!position) return undefined;

  const positions = [position];
  for (const choiceId of picks) {
    position = pick(scenario, position, choiceId);
    if (!position) return undefined;
    positions.push(position);
  }
  return positions;
}

function positionAt<T>(
  scenario: Scenario<T>,
  target: string,
  meters: Meters,
): Position<T> | undefined {
  if (target === END) {
    const ending = scenario.endings.find(({ when }) => meets(when, meters));
    return ending && { at: 'ending', ending, meters };
  }
  const beat = Object.hasOwn(scenario.beats, target) ? scenario.beats[target] : undefined;
  const line = beat?.says.findIndex(({ when }) => meets(when, meters)) ?? -1;
  return beat && line >= 0 ? { at: 'beat', beatId: target, beat, line, meters } : undefined;
}
