import type { Scenario } from '../scenario.ts';
import type { Finding } from './finding.ts';
import { measureRoad, routesToBeats } from './graph.ts';

const MOST_BEATS = 40;
const CHOICES = { fewest: 3, most: 4 };
const DECISIONS = { fewest: 4, most: 12 };

/** Finds beats that no path reaches, and a scenario, a beat or a play that is too small or too large. */
export function findSizeProblems(scenario: Scenario): Finding[] {
  return [...findLostBeats(scenario), ...findCrowds(scenario), ...findShortAndLongPlays(scenario)];
}

function findLostBeats(scenario: Scenario): Finding[] {
  const routes = routesToBeats(scenario);

  return Object.keys(scenario.beats)
    .filter((beatId) => !routes.has(beatId))
    .map((beatId) => ({
      code: 'roleplay-beat-unreachable',
      at: `beats.${beatId}`,
      message: `No path leads to "${beatId}", so none of its lines and choices is ever met. Send a choice here, or delete the beat.`,
    }));
}

function findCrowds(scenario: Scenario): Finding[] {
  const beats = Object.entries(scenario.beats);
  const findings: Finding[] = beats
    .map(([beatId, { choices }]) => ({ beatId, count: Object.keys(choices).length }))
    .filter(({ count }) => count < CHOICES.fewest || count > CHOICES.most)
    .map(({ beatId, count }) => ({
      code: 'roleplay-choice-count',
      at: `beats.${beatId}.choices`,
      message: `This beat offers ${count} choices. Offer ${CHOICES.fewest} or ${CHOICES.most}.`,
    }));
  if (beats.length <= MOST_BEATS) return findings;
  return [
    ...findings,
    {
      code: 'roleplay-too-many-beats',
      at: 'beats',
      message: `The role-play has ${beats.length} beats. Keep to ${MOST_BEATS}, or make two role-plays of it.`,
    },
  ];
}

function findShortAndLongPlays(scenario: Scenario): Finding[] {
  const { shortest, longest } = measureRoad(scenario);
  const findings: Finding[] = [];

  if (shortest.length < DECISIONS.fewest) {
    findings.push({
      code: 'roleplay-too-short',
      at: 'beats',
      message: `A play can be over after ${shortest.length} decisions. Lead every path through at least ${DECISIONS.fewest}.`,
      path: shortest,
    });
  }
  if (longest.length > DECISIONS.most) {
    findings.push({
      code: 'roleplay-too-long',
      at: 'beats',
      message: `A play can take ${longest.length} decisions. Lead every path to the end within ${DECISIONS.most}.`,
      path: longest,
    });
  }
  return findings;
}
