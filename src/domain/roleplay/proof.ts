import type { RolePlay } from '#schemas/roleplay.ts';
import { findPassedBy, measureExercise, type Exercise } from './proof/exercise.ts';
import { findFaults } from './proof/faults.ts';
import type { Finding } from './proof/finding.ts';
import { measureRoad } from './proof/graph.ts';
import { anything, weigh, type Odds } from './proof/odds.ts';
import { findRatingProblems } from './proof/ratings.ts';
import { findReasonProblems } from './proof/reasons.ts';
import { findSizeProblems } from './proof/size.ts';
import { findStateProblems, listStates, weighEndings } from './proof/states.ts';
import { findStrategyProblems, tryStrategies, type Strategy } from './proof/strategies.ts';
import { findWalkthroughProblems } from './proof/walkthroughs.ts';
import { findWorkshopProblems } from './proof/workshops.ts';
import { findLengthCues, listReadings, measureLengthCue, type LengthCue } from './proof/wording.ts';

export type { Exercise } from './proof/exercise.ts';
export type { Finding } from './proof/finding.ts';
export { PASSES_BY_LUCK, type Strategy } from './proof/strategies.ts';

/** The figures of a role-play that a trainer may want to see. */
export interface RolePlayReport {
  /** How many different plays there are. */
  readonly paths: number;
  /** How many states of beat and meters they come through; 0 when there are too many to list. */
  readonly states: number;
  readonly beats: number;
  readonly decisions: { readonly fewest: number; readonly most: number };
  /** Share earned by the best play, by random play on average, and by the worst play. */
  readonly share: Odds['share'];
  /** How likely random play is to pass. */
  readonly passChance: number;
  /** False when chances are estimated from 20,000 plays. */
  readonly isExact: boolean;
  readonly endings: readonly { readonly id: string; readonly chance: number }[];
  readonly strategies: readonly Strategy[];
  readonly exercises: readonly Exercise[];
  readonly lengthCues: readonly LengthCue[];
}

/**
 * Proves a role-play over its whole state space, and lists everything an author has to put right.
 *
 * While the conversation cannot be played to its end whatever is picked, the proofs that play
 * it are left out, and while its size or its key is wrong, the chances of passing: their findings
 * would only repeat that one.
 */
export function findRolePlayProblems(roleplay: RolePlay): Finding[] {
  const faults = findFaults(roleplay);
  const key = findRatingProblems(roleplay);
  const texts = [
    ...findReasonProblems(roleplay),
    ...findLengthCues(roleplay),
    ...findWorkshopProblems(roleplay),
  ];
  if (faults.length > 0) return [...faults, ...key, ...texts];

  const shape = [...findSizeProblems(roleplay), ...key, ...findPassedBy(roleplay)];
  return [
    ...shape,
    ...texts,
    ...findSpaceProblems(roleplay),
    ...(shape.length > 0 ? [] : findStrategyProblems(roleplay)),
    ...findWalkthroughProblems(roleplay),
  ];
}

/** Measures a role-play, or returns `undefined` while a fault keeps it from being played to its end. */
export function reportRolePlay(roleplay: RolePlay): RolePlayReport | undefined {
  if (findFaults(roleplay).length > 0) return undefined;

  const road = measureRoad(roleplay);
  const states = listStates(roleplay) ?? [];
  const { share, passChance, isExact } = weigh(roleplay, anything);
  return {
    paths: road.plays,
    states: states.length,
    beats: Object.keys(roleplay.beats).length,
    decisions: { fewest: road.shortest.length, most: road.longest.length },
    ...{ share, passChance, isExact },
    endings: weighEndings(roleplay, states).map(({ id, chance }) => ({ id, chance })),
    strategies: tryStrategies(roleplay),
    exercises: measureExercise(roleplay),
    lengthCues: listReadings(roleplay).map((reading) => measureLengthCue(roleplay, reading)),
  };
}

function findSpaceProblems(roleplay: RolePlay): Finding[] {
  const states = listStates(roleplay);
  if (states) return findStateProblems(roleplay, states);
  return [
    {
      code: 'roleplay-too-many-states',
      at: 'beats',
      message:
        'The conversation comes through more than 200,000 states of beat and meters, too many to prove. Let branches meet again sooner.',
    },
  ];
}
