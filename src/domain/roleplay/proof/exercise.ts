import type { Competency } from '#schemas/roleplay.ts';
import { END, type Scenario } from '../scenario.ts';
import { bestRating } from '../tally.ts';
import type { Finding } from './finding.ts';

/** How much a role-play asks of one competency. */
export interface Exercise {
  readonly competency: Competency;
  /** The beats in which some choice shows it. */
  readonly beats: number;
  /** The fewest such beats that a play can come through. */
  readonly fewest: number;
  /** The picks of a play that comes through so few. */
  readonly path: string[];
}

/** Only for scenarios without faults. */
export function measureExercise(scenario: Scenario): Exercise[] {
  return scenario.competencies.map((competency) => {
    const beats = Object.values(scenario.beats).filter((beat) => bestRating(beat, competency) > 0);
    return { competency, beats: beats.length, ...leastExercised(scenario, competency) };
  });
}

/** Finds competencies that a play can pass by, so that its debrief would leave them out. */
export function findPassedBy(scenario: Scenario): Finding[] {
  return measureExercise(scenario).flatMap(({ competency, beats, fewest, path }) => {
    // Where no beat has it at all, that is told with the ratings.
    if (beats === 0 || fewest > 0) return [];
    return {
      code: 'roleplay-competency-missed',
      at: `competencies.${scenario.competencies.indexOf(competency)}`,
      message: `A play can be over before any choice has shown "${competency}". Rate it in a beat that every path comes through.`,
      path,
    };
  });
}

function leastExercised(
  scenario: Scenario,
  competency: Competency,
): Pick<Exercise, 'fewest' | 'path'> {
  const known = new Map([[END, { fewest: 0, path: [] as string[] }]]);

  function from(beatId: string): { fewest: number; path: string[] } {
    const measured = known.get(beatId);
    if (measured) return measured;

    const beat = scenario.beats[beatId];
    const here = beat && bestRating(beat, competency) > 0 ? 1 : 0;
    const roads = Object.entries(beat?.choices ?? {}).map(([choiceId, { goesTo }]) => {
      const rest = from(goesTo);
      return { fewest: here + rest.fewest, path: [choiceId, ...rest.path] };
    });
    const road = roads.reduce((one, other) => (other.fewest < one.fewest ? other : one));
    known.set(beatId, road);
    return road;
  }

  return from(scenario.start);
}
