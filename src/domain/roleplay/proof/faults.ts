import { END, type Scenario } from '../scenario.ts';
import type { Finding } from './finding.ts';
import { findBackwardSteps, listSteps, routesToBeats } from './graph.ts';

/**
 * Finds what keeps a role-play from being played to its end whatever is picked.
 *
 * While one of these stands nothing else can be proved: the other proofs walk every play.
 */
export function findFaults(scenario: Scenario): Finding[] {
  return [
    ...findMissingTargets(scenario),
    ...findDeadEnds(scenario),
    ...findCycles(scenario),
    ...findOpenEnds(scenario),
    ...findTwinEndings(scenario),
  ];
}

function findMissingTargets(scenario: Scenario): Finding[] {
  const routes = routesToBeats(scenario);
  const hasBeat = (id: string) => Object.hasOwn(scenario.beats, id);

  const findings: Finding[] = listSteps(scenario)
    .filter(({ goesTo }) => goesTo !== END && !hasBeat(goesTo))
    .map(({ beatId, choiceId, goesTo }) => {
      const route = routes.get(beatId);
      return {
        code: 'roleplay-beat-unknown',
        at: `beats.${beatId}.choices.${choiceId}.goesTo`,
        message: `There is no beat "${goesTo}". Add it, or send this choice to another beat or to "${END}".`,
        ...(route && { path: [...route, choiceId] }),
      };
    });
  if (!hasBeat(scenario.start)) {
    findings.unshift({
      code: 'roleplay-beat-unknown',
      at: 'start',
      message: `There is no beat "${scenario.start}". Name the beat in which the scene opens.`,
    });
  }
  if (hasBeat(END)) {
    findings.unshift({
      code: 'roleplay-beat-called-end',
      at: `beats.${END}`,
      message: `"${END}" is where a conversation is over, so no choice can lead to this beat. Give it another id.`,
    });
  }
  return findings;
}

function findDeadEnds(scenario: Scenario): Finding[] {
  const routes = routesToBeats(scenario);

  return Object.entries(scenario.beats)
    .filter(([, beat]) => Object.keys(beat.choices).length === 0)
    .map(([beatId]) => {
      const path = routes.get(beatId);
      return {
        code: 'roleplay-dead-end',
        at: `beats.${beatId}.choices`,
        message: `Nothing can be said here, so the play is stuck. Add choices, or let the choices before it go to "${END}".`,
        ...(path && { path }),
      };
    });
}

function findCycles(scenario: Scenario): Finding[] {
  const routes = routesToBeats(scenario);

  return findBackwardSteps(scenario).map(({ beatId, choiceId, goesTo }) => {
    const route = routes.get(beatId);
    return {
      code: 'roleplay-circle',
      at: `beats.${beatId}.choices.${choiceId}.goesTo`,
      message: `This leads back to "${goesTo}", from where one comes here again, so the conversation can go round for ever. Send it to a later beat or to "${END}".`,
      ...(route && { path: [...route, choiceId] }),
    };
  });
}

/** A list whose last text has a condition may have nothing to say to a learner. */
function findOpenEnds(scenario: Scenario): Finding[] {
  const lines: Finding[] = Object.entries(scenario.beats)
    .filter(([, { says }]) => says.at(-1)?.when !== undefined)
    .map(([beatId, { says }]) => ({
      code: 'roleplay-last-line-conditional',
      at: `beats.${beatId}.says.${says.length - 1}.when`,
      message:
        'The last line has a condition, so the customer may have nothing to say. Remove the condition, or add a line without one.',
    }));
  const last = scenario.endings.length - 1;
  if (scenario.endings[last]?.when === undefined) return lines;
  return [
    ...lines,
    {
      code: 'roleplay-last-ending-conditional',
      at: `endings.${last}.when`,
      message:
        'The last ending has a condition, so a play may end nowhere. Remove the condition, or add an ending without one.',
    },
  ];
}

function findTwinEndings({ endings }: Scenario): Finding[] {
  const ids = endings.map(({ id }) => id);
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index
      ? []
      : {
          code: 'roleplay-ending-twice',
          at: `endings.${index}.id`,
          message: `Two endings are called "${id}". Give each its own id.`,
        },
  );
}
