import type { Competency } from '#schemas/roleplay.ts';
import type { Beat, Choice, Scenario } from './scenario.ts';

/** The points of a play so far, for each competency in the scenario's order. */
export interface Tally {
  readonly earned: readonly number[];
  readonly possible: readonly number[];
  /** Whether something was said that fails the scene. */
  readonly critical: boolean;
}

export interface CompetencyScore {
  readonly competency: Competency;
  readonly earned: number;
  readonly possible: number;
  /** Points earned of those on offer, from 0 to 1. */
  readonly share: number;
  /** Whether the share reaches the scenario's mark. */
  readonly reached: boolean;
}

export function emptyTally(scenario: Scenario): Tally {
  const zeros = scenario.competencies.map(() => 0);
  return { earned: zeros, possible: zeros, critical: false };
}

/**
 * Adds one decision: what the choice earned, against the best that was on offer there.
 *
 * A competency that no choice of the beat shows adds nothing to either side, so nobody is
 * marked down for a moment they never met.
 */
export function addPick(
  competencies: readonly Competency[],
  tally: Tally,
  beat: Beat,
  choice: Choice,
): Tally {
  return {
    earned: competencies.map((name, at) => (tally.earned[at] ?? 0) + (choice.rate[name] ?? 0)),
    possible: competencies.map((name, at) => (tally.possible[at] ?? 0) + bestRating(beat, name)),
    critical: tally.critical || choice.critical !== undefined,
  };
}

/** The competencies a play exercised, in the scenario's order. */
export function scoreCompetencies(scenario: Scenario, tally: Tally): CompetencyScore[] {
  return scenario.competencies.flatMap((competency, at) => {
    const earned = tally.earned[at] ?? 0;
    const possible = tally.possible[at] ?? 0;
    if (possible === 0) return [];
    const share = earned / possible;
    return { competency, earned, possible, share, reached: share >= scenario.mark };
  });
}

/** Points earned of all on offer, from 0 to 1. Says how far a play came; does not decide a pass. */
export function shareOf({ earned, possible }: Tally): number {
  const offered = sum(possible);
  return offered > 0 ? sum(earned) / offered : 0;
}

/** Whether a finished play passes: every competency it exercised, and nothing critical said. */
export function isPass(scenario: Scenario, tally: Tally): boolean {
  const scores = scoreCompetencies(scenario, tally);
  return !tally.critical && scores.length > 0 && scores.every(({ reached }) => reached);
}

/** The highest rating on offer at a beat for one competency; 0 where it is not exercised. */
export function bestRating(beat: Beat, competency: Competency): number {
  return Math.max(0, ...Object.values(beat.choices).map(({ rate }) => rate[competency] ?? 0));
}

/** The rating of a choice over all competencies. */
export function totalRating(choice: Choice): number {
  return sum(Object.values(choice.rate));
}

/** The choice with the highest total rating. The check sees to it that there is only one. */
export function bestChoiceId(beat: Beat): string | undefined {
  const ranked = Object.entries(beat.choices).map(
    ([id, choice]) => [id, totalRating(choice)] as const,
  );
  const highest = Math.max(...ranked.map(([, total]) => total));
  return ranked.find(([, total]) => total === highest)?.[0];
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
