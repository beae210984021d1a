import type { MeterName } from '#schemas/roleplay.ts';
import { begin, pick, type Position } from '../play.ts';
import type { Meters, Scenario } from '../scenario.ts';
import { inPercent, type Finding } from './finding.ts';
import { picksTo, spread, type Standing } from './spread.ts';

/** How often random play may come to one ending. */
const ENDING_CHANCE = { least: 0.01, most: 0.9 };

type States = readonly Standing<Position>[];

/**
 * Every state that some play reaches: beat or ending, with meters. Only for scenarios without
 * faults. Returns `undefined` when there are too many to look at.
 */
export function listStates(scenario: Scenario): States | undefined {
  const start = begin(scenario);
  if (!start) return undefined;

  return spread(
    start,
    (position) => {
      const choiceIds = position.at === 'beat' ? Object.keys(position.beat.choices) : [];
      return choiceIds.flatMap((choiceId) => {
        const to = pick(scenario, position, choiceId);
        return to ? [{ pick: choiceId, to }] : [];
      });
    },
    (position) => {
      const place = position.at === 'beat' ? position.beatId : `ending ${position.ending.id}`;
      return `${place} ${position.meters.anger} ${position.meters.trust}`;
    },
  );
}

/** How likely random play is to come to each ending, with one play that does. */
export function weighEndings(
  scenario: Scenario,
  states: States,
): { id: string; chance: number; path: string[] | undefined }[] {
  return scenario.endings.map((ending) => {
    const here = states.filter(({ state }) => state.at === 'ending' && state.ending === ending);
    const chance = here.reduce((sum, standing) => sum + standing.chance, 0);
    return { id: ending.id, chance, path: here[0] && picksTo(here[0]) };
  });
}

/** Finds lines and endings that the meters never allow, and endings that come too rarely or too often. */
export function findStateProblems(scenario: Scenario, states: States): Finding[] {
  return [...findSilentLines(scenario, states), ...findLostEndings(scenario, states)];
}

function findSilentLines(scenario: Scenario, states: States): Finding[] {
  return Object.entries(scenario.beats).flatMap(([beatId, { says }]) => {
    const here = states.flatMap(({ state }) =>
      state.at === 'beat' && state.beatId === beatId ? state : [],
    );
    if (here.length === 0) return [];
    const said = new Set(here.map(({ line }) => line));
    return says.flatMap((_, line) =>
      said.has(line)
        ? []
        : {
            code: 'roleplay-line-never-said',
            at: `beats.${beatId}.says.${line}`,
            message: `The customer never says this: ${rangesOf(here)} at this beat, and the lines above it come first. Change a condition, or delete the line.`,
          },
    );
  });
}

function findLostEndings(scenario: Scenario, states: States): Finding[] {
  const last = states.flatMap(({ state }) => (state.at === 'ending' ? state : []));
  const { least, most } = ENDING_CHANCE;

  return weighEndings(scenario, states).flatMap(({ id, chance, path }, index) => {
    const at = `endings.${index}`;
    if (!path) {
      return {
        code: 'roleplay-ending-unreachable',
        at,
        message: `No play ends with "${id}": ${rangesOf(last)} at the end, and the endings above it come first. Change a condition, or delete the ending.`,
      };
    }
    if (chance >= least && chance <= most) return [];
    return {
      code: 'roleplay-ending-lopsided',
      at,
      message: `${inPercent(chance)} of random plays end with "${id}". Change the conditions so that each ending gets ${inPercent(least)} to ${inPercent(most)}.`,
      path,
    };
  });
}

function rangesOf(states: readonly { meters: Meters }[]): string {
  const range = (meter: MeterName) => {
    const levels = new Set(states.map(({ meters }) => meters[meter]));
    const [lowest, highest] = [Math.min(...levels), Math.max(...levels)];
    return lowest === highest ? `${lowest}` : `${lowest} to ${highest}`;
  };
  return `anger is ${range('anger')} and trust ${range('trust')}`;
}
