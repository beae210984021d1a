import { END, type Scenario } from '../scenario.ts';

/** A choice, and the beat or ending it leads to. */
export interface Step {
  readonly beatId: string;
  readonly choiceId: string;
  readonly goesTo: string;
}

/** What lies between a beat and the end. */
export interface Road {
  /** In how many ways the conversation can go on from here. */
  readonly plays: number;
  readonly shortest: string[];
  readonly longest: string[];
}

/** Every choice of the scenario, in the author's order. */
export function listSteps(scenario: Scenario): Step[] {
  return Object.keys(scenario.beats).flatMap((beatId) => stepsFrom(scenario, beatId));
}

/** The fewest picks that lead from the start to each beat. Beats that no path reaches are absent. */
export function routesToBeats(scenario: Scenario): Map<string, string[]> {
  const routes = new Map<string, string[]>([[scenario.start, []]]);
  // A map visits entries that are added while it is walked, so this goes outwards from the start.
  for (const [beatId, route] of routes) {
    for (const { choiceId, goesTo } of stepsFrom(scenario, beatId)) {
      const isNew = Object.hasOwn(scenario.beats, goesTo) && !routes.has(goesTo);
      if (isNew) routes.set(goesTo, [...route, choiceId]);
    }
  }
  return routes;
}

/** The steps that lead back to a beat the conversation has already come through. */
export function findBackwardSteps(scenario: Scenario): Step[] {
  const backward: Step[] = [];
  const open = new Set<string>();
  const finished = new Set<string>();

  function visit(beatId: string): void {
    open.add(beatId);
    for (const step of stepsFrom(scenario, beatId)) {
      if (open.has(step.goesTo)) backward.push(step);
      else if (!finished.has(step.goesTo)) visit(step.goesTo);
    }
    open.delete(beatId);
    finished.add(beatId);
  }

  for (const beatId of [scenario.start, ...Object.keys(scenario.beats)]) {
    if (!finished.has(beatId)) visit(beatId);
  }
  return backward;
}

/** Measures the way from the start to the end. Only for scenarios without backward steps. */
export function measureRoad(scenario: Scenario): Road {
  const known = new Map<string, Road>([[END, { plays: 1, shortest: [], longest: [] }]]);

  function roadFrom(beatId: string): Road {
    const measured = known.get(beatId);
    if (measured) return measured;

    const branches = stepsFrom(scenario, beatId).map(({ choiceId, goesTo }) => {
      const rest = roadFrom(goesTo);
      return {
        plays: rest.plays,
        shortest: [choiceId, ...rest.shortest],
        longest: [choiceId, ...rest.longest],
      };
    });
    const road = branches.reduce((one, other) => ({
      plays: one.plays + other.plays,
      shortest: other.shortest.length < one.shortest.length ? other.shortest : one.shortest,
      longest: other.longest.length > one.longest.length ? other.longest : one.longest,
    }));
    known.set(beatId, road);
    return road;
  }

  return roadFrom(scenario.start);
}

function stepsFrom(scenario: Scenario, beatId: string): Step[] {
  const isBeat = beatId !== END && Object.hasOwn(scenario.beats, beatId);
  const beat = isBeat ? scenario.beats[beatId] : undefined;
  return Object.entries(beat?.choices ?? {}).map(([choiceId, { goesTo }]) => ({
    beatId,
    choiceId,
    goesTo,
  }));
}
