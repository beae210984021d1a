import { seeded } from '../../chance.ts';
import { END, type Beat, type Scenario } from '../scenario.ts';
import { addPick, bestChoiceId, emptyTally, isPass, shareOf, sum, type Tally } from '../tally.ts';
import { picksTo, spread, type Move } from './spread.ts';

/** A way of choosing without judgement: the choices it may take at a beat, each as likely. */
export type Habit<T = unknown> = (beat: Beat<T>, beatId: string) => readonly string[];

/** How plays by one habit come out. */
export interface Odds {
  readonly passChance: number;
  readonly share: { readonly best: number; readonly mean: number; readonly worst: number };
  /** One play that passes, if any does. */
  readonly pass: string[] | undefined;
  /** False when there were too many plays to weigh them all, and 20,000 were drawn instead. */
  readonly isExact: boolean;
}

/** What a play has come to so far. Meters never enter the score, so they are not in here. */
interface Stage {
  readonly goesTo: string;
  readonly tally: Tally;
}

/** What some plays have in common when they are over, and how likely they are together. */
interface Outcome {
  readonly tally: Tally;
  readonly chance: number;
  readonly picks: () => string[];
}

const DRAWS = 20_000;

/** Picks at random. */
export const anything: Habit = (beat) => Object.keys(beat.choices);

/** Picks the choice that is rated best. */
export const theBest: Habit = (beat) => {
  const best = bestChoiceId(beat);
  return best === undefined ? [] : [best];
};

/**
 * Weighs every play by a habit, or 20,000 drawn ones when there are more states than the limit.
 * Only for scenarios without faults.
 */
export function weigh<T>(scenario: Scenario<T>, habit: Habit<T>, limit?: number): Odds {
  const start = { goesTo: scenario.start, tally: emptyTally(scenario) };
  const standings = spread(start, (stage) => movesFrom(scenario, stage, habit), keyOf, limit);
  const outcomes = standings
    ?.filter(({ state }) => state.goesTo === END)
    .map((standing) => ({
      tally: standing.state.tally,
      chance: standing.chance,
      picks: () => picksTo(standing),
    }));
  return summarise(scenario, outcomes ?? drawPlays(scenario, start, habit), outcomes !== undefined);
}

function movesFrom<T>(
  scenario: Scenario<T>,
  { goesTo, tally }: Stage,
  habit: Habit<T>,
): Move<Stage>[] {
  const beat = goesTo === END ? undefined : scenario.beats[goesTo];
  if (!beat) return [];
  return habit(beat, goesTo).flatMap((pick) => {
    const choice = beat.choices[pick];
    if (!choice) return [];
    const next = addPick(scenario.competencies, tally, beat, choice);
    return { pick, to: { goesTo: choice.goesTo, tally: next } };
  });
}

function keyOf({ goesTo, tally }: Stage): string {
  // A play with a critical mistake passes no more, so that only its totals still matter.
  if (tally.critical) return `${goesTo} failed ${sum(tally.earned)} ${sum(tally.possible)}`;
  return `${goesTo} ${tally.earned.join()} ${tally.possible.join()}`;
}

function drawPlays<T>(scenario: Scenario<T>, start: Stage, habit: Habit<T>): Outcome[] {
  const random = seeded(1);

  return Array.from({ length: DRAWS }, () => {
    const picks: string[] = [];
    let stage = start;
    for (;;) {
      const moves = movesFrom(scenario, stage, habit);
      const move = moves[Math.floor(random() * moves.length)];
      if (!move) return { tally: stage.tally, chance: 1 / DRAWS, picks: () => picks };
      picks.push(move.pick);
      stage = move.to;
    }
  });
}

function summarise(scenario: Scenario, outcomes: readonly Outcome[], isExact: boolean): Odds {
  const passes = outcomes.filter(({ tally }) => isPass(scenario, tally));
  const weighed = outcomes.map(({ tally, chance }) => ({ share: shareOf(tally), chance }));

  return {
    passChance: sum(passes.map(({ chance }) => chance)),
    share: {
      best: weighed.reduce((best, { share }) => Math.max(best, share), 0),
      mean: sum(weighed.map(({ share, chance }) => share * chance)),
      worst: weighed.reduce((worst, { share }) => Math.min(worst, share), 1),
    },
    pass: passes[0]?.picks(),
    isExact,
  };
}
