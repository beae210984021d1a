import type { Competency } from '#schemas/roleplay.ts';
import type { Beat, Scenario } from '../scenario.ts';
import { bestChoiceId, bestRating, totalRating } from '../tally.ts';
import type { Finding } from './finding.ts';

/** How far the best choice of a beat has to be ahead of the worst. */
const LEAST_GAP = 2;

/** Finds mistakes in the expert key. While it has one, chances of passing mean nothing. */
export function findRatingProblems(scenario: Scenario): Finding[] {
  return [
    ...Object.entries(scenario.beats).flatMap(([beatId, beat]) => [
      ...findUnclearBest(`beats.${beatId}.choices`, beat),
      ...findFlawedBest(`beats.${beatId}.choices`, beat, scenario.competencies),
      ...findUndeclared(`beats.${beatId}.choices`, beat, scenario.competencies),
    ]),
    ...findIdleCompetencies(scenario),
  ];
}

function findUnclearBest(at: string, beat: Beat): Finding[] {
  const totals = Object.entries(beat.choices).map(([id, choice]) => ({
    id,
    total: totalRating(choice),
  }));
  const highest = Math.max(...totals.map(({ total }) => total));
  const lowest = Math.min(...totals.map(({ total }) => total));
  const best = totals.filter(({ total }) => total === highest).map(({ id }) => `"${id}"`);

  const findings: Finding[] = [];
  if (best.length > 1) {
    findings.push({
      code: 'roleplay-best-unclear',
      at,
      message: `${best.join(' and ')} are rated best alike, with ${highest} points. Let one choice be the best.`,
    });
  }
  if (totals.length > 0 && highest - lowest < LEAST_GAP) {
    findings.push({
      code: 'roleplay-choices-too-close',
      at,
      message: `The best choice is only ${highest - lowest} ahead of the worst. Let at least ${LEAST_GAP} points lie between them, or cut the beat.`,
    });
  }
  return findings;
}

/** What keeps the best choices from adding up to 100 %, and to a pass. */
function findFlawedBest(at: string, beat: Beat, competencies: readonly Competency[]): Finding[] {
  const id = bestChoiceId(beat);
  const best = id === undefined ? undefined : beat.choices[id];
  if (!best) return [];

  const findings: Finding[] = competencies
    .filter((competency) => (best.rate[competency] ?? 0) < bestRating(beat, competency))
    .map((competency) => ({
      code: 'roleplay-best-outdone',
      at: `${at}.${id}.rate`,
      message: `This is the best choice, but another earns more for "${competency}" (${bestRating(beat, competency)} against ${best.rate[competency] ?? 0}), so no play can reach 100 %. Rate the best choice highest in every competency of the beat.`,
    }));
  if (best.critical !== undefined) {
    findings.push({
      code: 'roleplay-best-is-critical',
      at: `${at}.${id}.critical`,
      message:
        'The best choice fails the scene. Rate another choice best, or remove "critical" here.',
    });
  }
  return findings;
}

function findUndeclared(at: string, beat: Beat, declared: readonly Competency[]): Finding[] {
  return Object.entries(beat.choices).flatMap(([id, { rate }]) =>
    Object.keys(rate)
      .filter((name) => !declared.some((competency) => competency === name))
      .map((name) => ({
        code: 'roleplay-rating-undeclared',
        at: `${at}.${id}.rate.${name}`,
        message: `"${name}" is rated here, but the role-play does not list it. Add it to "competencies", or remove the rating.`,
      })),
  );
}

function findIdleCompetencies(scenario: Scenario): Finding[] {
  const beats = Object.values(scenario.beats);

  return scenario.competencies.flatMap((competency, index) =>
    beats.some((beat) => bestRating(beat, competency) > 0)
      ? []
      : {
          code: 'roleplay-competency-idle',
          at: `competencies.${index}`,
          message: `No choice can show "${competency}". Rate it in at least one beat, or remove it from the list.`,
        },
  );
}
