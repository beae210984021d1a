import { locate, trace, type Moment } from './play.ts';
import type { Beat, Choice, Scenario } from './scenario.ts';
import {
  addPick,
  bestChoiceId,
  emptyTally,
  isPass,
  scoreCompetencies,
  shareOf,
  totalRating,
  type CompetencyScore,
} from './tally.ts';

export interface PlayScore {
  /** One entry for each competency the play exercised, in the scenario's order. */
  readonly competencies: readonly CompetencyScore[];
  /** Points earned of all on offer, from 0 to 1. */
  readonly share: number;
  /** What was said that fails the scene, oldest first. */
  readonly criticals: readonly CriticalMoment[];
  readonly passed: boolean;
}

export interface CriticalMoment {
  /** Which decision of the play it was, from 0. */
  readonly index: number;
  readonly beatId: string;
  readonly choiceId: string;
  /** The mistake, by its id in the scenario's `criticals`. */
  readonly critical: string;
}

/** A decision where a better line was on offer. */
export interface LostMoment {
  /** Which decision of the play it was, from 0. `picks.slice(0, index)` leads back to it. */
  readonly index: number;
  readonly beatId: string;
  readonly picked: string;
  readonly best: string;
  /** How many points of rating the best choice was ahead. */
  readonly loss: number;
  readonly critical?: string | undefined;
}

/**
 * Scores each decision of a play against what was on offer there.
 *
 * A play that has not reached an ending is scored so far, and has not passed. Returns
 * `undefined` when the picks no longer play.
 */
export function scorePlay(scenario: Scenario, picks: readonly string[]): PlayScore | undefined {
  const decisions = decisionsOf(scenario, picks);
  if (!decisions) return undefined;

  const tally = decisions.reduce(
    (sofar, { beat, choice }) => addPick(scenario.competencies, sofar, beat, choice),
    emptyTally(scenario),
  );
  return {
    competencies: scoreCompetencies(scenario, tally),
    share: shareOf(tally),
    criticals: decisions.flatMap(({ index, beatId, choiceId, choice: { critical } }) =>
      critical === undefined ? [] : { index, beatId, choiceId, critical },
    ),
    passed: locate(scenario, picks)?.at === 'ending' && isPass(scenario, tally),
  };
}

/**
 * The decisions where most was lost: what fails the scene first, then the largest loss,
 * then the earliest. Empty when nothing was lost, or when the picks no longer play.
 */
export function momentsWorthAnotherLook(
  scenario: Scenario,
  picks: readonly string[],
  max = 3,
): LostMoment[] {
  const lost = (decisionsOf(scenario, picks) ?? []).flatMap(
    ({ index, beatId, beat, choiceId: picked, choice }): LostMoment[] => {
      const best = bestChoiceId(beat);
      const bestChoice = best === undefined ? undefined : beat.choices[best];
      if (best === undefined || !bestChoice) return [];
      const { critical } = choice;
      const loss = totalRating(bestChoice) - totalRating(choice);
      return loss > 0 || critical ? [{ index, beatId, picked, best, loss, critical }] : [];
    },
  );
  const isCritical = ({ critical }: LostMoment) => Number(critical !== undefined);
  return lost
    .sort((a, b) => isCritical(b) - isCritical(a) || b.loss - a.loss || a.index - b.index)
    .slice(0, max);
}

interface Decision extends Moment {
  readonly index: number;
  readonly beat: Beat;
  readonly choice: Choice;
}

function decisionsOf(scenario: Scenario, picks: readonly string[]): Decision[] | undefined {
  return trace(scenario, picks)?.flatMap((moment, index) => {
    const beat = scenario.beats[moment.beatId];
    const choice = beat?.choices[moment.choiceId];
    return beat && choice ? { ...moment, index, beat, choice } : [];
  });
}
