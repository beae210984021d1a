import { begin, pick } from './play.ts';
import { routesToBeats } from './proof/graph.ts';
import type { Scenario } from './scenario.ts';
import { bestChoiceId } from './tally.ts';

/** The picks of the play that says the best thing each time. Only for scenarios without faults. */
export function bestPicks(scenario: Scenario): string[] {
  return bestSteps(scenario).map(({ choiceId }) => choiceId);
}

/** Picks that lead to each beat: those of the best play where it comes through, else the fewest. */
export function waysToBeats(scenario: Scenario): Map<string, string[]> {
  const ways = routesToBeats(scenario);
  const steps = bestSteps(scenario);
  for (const [index, { beatId }] of steps.entries()) {
    ways.set(
      beatId,
      steps.slice(0, index).map(({ choiceId }) => choiceId),
    );
  }
  return ways;
}

function bestSteps(scenario: Scenario): { beatId: string; choiceId: string }[] {
  const steps: { beatId: string; choiceId: string }[] = [];
  let position = begin(scenario);
  while (position?.at === 'beat') {
    const choiceId = bestChoiceId(position.beat);
    if (choiceId === undefined) break;
    steps.push({ beatId: position.beatId, choiceId });
    position = pick(scenario, position, choiceId);
  }
  return steps;
}
