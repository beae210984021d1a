/** How much of an attempt's time is used, and when that was last noted. */
export interface Timer {
  /** Used time in milliseconds. */
  elapsed: number;
  /** Wall clock at the last note, in milliseconds since 1970. */
  wall: number;
  /** `performance.now()` at the last note; absent after a reload, when it began anew. */
  mono?: number;
}

/** Clocks that disagree by more than this many milliseconds have jumped, or the computer slept. */
export const JUMP = 2000;

/**
 * Moves a timer on.
 *
 * Takes the larger of what the two clocks say: the monotonic one stops while a computer
 * sleeps, the wall clock can be put back. So sleep, reload and a changed clock neither
 * give nor hide time. Used time never goes back.
 */
export function advance(timer: Timer, wall: number, mono: number): Timer {
  const byWall = wall - timer.wall;
  const byMono = timer.mono === undefined ? 0 : mono - timer.mono;
  return { elapsed: timer.elapsed + Math.max(0, byWall, byMono), wall, mono };
}

/**
 * By how many milliseconds the two clocks went apart since the last note: positive when the
 * wall clock ran ahead (sleep, or put forward), negative when it was put back; 0 within `JUMP`.
 *
 * After a reload there is only the wall clock; it shows a jump only when it went back.
 */
export function jumpOf(timer: Timer, wall: number, mono: number): number {
  const byWall = wall - timer.wall;
  const apart = timer.mono === undefined ? Math.min(0, byWall) : byWall - (mono - timer.mono);
  return Math.abs(apart) > JUMP ? apart : 0;
}

/** Time left in whole seconds, never below 0. */
export function secondsLeft(timer: Timer, minutes: number): number {
  return Math.max(0, Math.ceil((minutes * 60_000 - timer.elapsed) / 1000));
}
