import type { Play } from '../record/fold.ts';
import { locate } from './play.ts';
import type { Scenario } from './scenario.ts';

export type FinishedPlay = Play & Required<Pick<Play, 'ended'>>;

/**
 * Whether a play can go on, or be looked at again, in the scenario as it is now.
 *
 * A play of another version never does, even if its picks still happen to fit.
 */
export function replays(scenario: Scenario, play: Play): boolean {
  return (
    play.roleplay === scenario.id &&
    play.version === scenario.version &&
    locate(scenario, play.picks) !== undefined
  );
}

/**
 * The play that was left before its end, of plays in the order newest first.
 *
 * Once a later play was finished, an older one left behind is not offered again.
 */
export function unfinishedPlay(plays: readonly Play[]): Play | undefined {
  const [newest] = plays;
  return newest?.ended ? undefined : newest;
}

/**
 * The finished run whose first picks a play took over: the latest before it.
 *
 * @param plays All plays of the role-play, newest first.
 */
export function sourceOf(play: Play, plays: readonly Play[]): FinishedPlay | undefined {
  if (play.takenOver === 0) return undefined;
  const shared = play.picks.slice(0, play.takenOver).join();
  return finishedPlays(plays).find(
    ({ id, picks, startedClock }) =>
      id !== play.id &&
      startedClock < play.startedClock &&
      picks.slice(0, play.takenOver).join() === shared,
  );
}

/** Whether nothing helped: no hint, nothing taken back, nothing taken over from another run. */
export function isUnassisted({ helped, takenOver }: Play): boolean {
  return helped === 0 && takenOver === 0;
}

/** Whether a play counts for a certification: passed without help, and without meters. */
export function countsForCertification(play: Play): boolean {
  return play.ended?.passed === true && play.level >= 2 && isUnassisted(play);
}

export function finishedPlays(plays: readonly Play[]): FinishedPlay[] {
  return plays.filter((play): play is FinishedPlay => play.ended !== undefined);
}

/** The play that did best: one that passed before one that did not, then by share, then the newest. */
export function bestPlay(plays: readonly FinishedPlay[]): FinishedPlay | undefined {
  const rank = ({ ended }: FinishedPlay) => Number(ended.passed) + ended.share / 2;
  return plays.reduce<FinishedPlay | undefined>(
    (best, play) => (best && rank(best) >= rank(play) ? best : play),
    undefined,
  );
}
