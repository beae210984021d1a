import type { Beat, Scenario } from '../scenario.ts';
import { bestChoiceId } from '../tally.ts';
import type { Finding } from './finding.ts';

/** Finds choices that the debrief could not explain, and critical mistakes that nobody explains or makes. */
export function findReasonProblems(scenario: Scenario): Finding[] {
  return [
    ...Object.entries(scenario.beats).flatMap(([beatId, beat]) => [
      ...findMissingReasons(`beats.${beatId}.choices`, beat),
      ...findUnexplained(`beats.${beatId}.choices`, beat, scenario),
    ]),
    ...findIdleCriticals(scenario),
  ];
}

function findMissingReasons(at: string, beat: Beat): Finding[] {
  const best = bestChoiceId(beat);

  return Object.entries(beat.choices)
    .filter(([id, { why }]) => id !== best && why === undefined)
    .map(([id]) => ({
      code: 'roleplay-why-missing',
      at: `${at}.${id}`,
      message: `This is not the best choice, and nothing says why. Add "why" in a sentence or two.`,
    }));
}

function findUnexplained(at: string, beat: Beat, { criticals }: Scenario): Finding[] {
  return Object.entries(beat.choices).flatMap(([id, { critical }]) =>
    critical === undefined || Object.hasOwn(criticals, critical)
      ? []
      : {
          code: 'roleplay-critical-unexplained',
          at: `${at}.${id}.critical`,
          message: `"criticals" does not say what "${critical}" is. Add it there in a sentence, or name one of: ${Object.keys(criticals).join(', ') || 'none yet'}.`,
        },
  );
}

function findIdleCriticals(scenario: Scenario): Finding[] {
  const named = new Set(
    Object.values(scenario.beats).flatMap(({ choices }) =>
      Object.values(choices).map(({ critical }) => critical),
    ),
  );
  return Object.keys(scenario.criticals)
    .filter((critical) => !named.has(critical))
    .map((critical) => ({
      code: 'roleplay-critical-unused',
      at: `criticals.${critical}`,
      message: `No choice makes the mistake "${critical}". Name it on a choice, or delete it.`,
    }));
}
