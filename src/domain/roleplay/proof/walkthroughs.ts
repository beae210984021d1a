import type { RolePlay } from '#schemas/roleplay.ts';
import { locate, type Position } from '../play.ts';
import type { Finding } from './finding.ts';

/** Finds walkthroughs that cannot be played, or that do not end where they say. */
export function findWalkthroughProblems(roleplay: RolePlay): Finding[] {
  return roleplay.walkthroughs.flatMap(({ name, picks, endsAt }, index) => {
    const at = `walkthroughs.${index}`;
    if (!roleplay.endings.some(({ id }) => id === endsAt)) {
      const known = roleplay.endings.map(({ id }) => id).join(', ');
      return {
        code: 'roleplay-walkthrough-ends-elsewhere',
        at: `${at}.endsAt`,
        message: `"${name}" is to end with "${endsAt}", but the endings are: ${known}. Name one of these.`,
      };
    }
    const reached = locate(roleplay, picks);
    if (!reached) return explainStop(roleplay, picks, at, name);
    if (reached.at === 'ending' && reached.ending.id === endsAt) return [];
    return {
      code: 'roleplay-walkthrough-ends-elsewhere',
      at: `${at}.endsAt`,
      message: `"${name}" is to end with "${endsAt}", but it ${whereabouts(reached)}. Mend the walkthrough, or the scene.`,
      path: picks,
    };
  });
}

function whereabouts(position: Position): string {
  if (position.at === 'beat') return `stops at "${position.beatId}", before the end`;
  const { anger, trust } = position.meters;
  return `ends with "${position.ending.id}" (anger ${anger}, trust ${trust})`;
}

/** Names the first pick that cannot be made, and what could be picked there. */
function explainStop(roleplay: RolePlay, picks: string[], at: string, name: string): Finding {
  const index = picks.findIndex((_, count) => !locate(roleplay, picks.slice(0, count + 1)));
  const path = picks.slice(0, index);
  const before = locate(roleplay, path);
  const offer =
    before?.at === 'beat'
      ? `the choices at "${before.beatId}" are: ${Object.keys(before.beat.choices).join(', ')}. Pick one of these`
      : 'the play is over by then. Leave it out';
  return {
    code: 'roleplay-walkthrough-pick-unknown',
    at: `${at}.picks.${index}`,
    message: `"${name}" picks "${picks[index] ?? ''}", but ${offer}.`,
    path,
  };
}
