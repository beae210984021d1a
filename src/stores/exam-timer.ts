import { advance, jumpOf, type Timer } from '#domain/assessment/timer.ts';
import { $profile } from './profiles.ts';

/**
 * Runs the clock of one attempt, and notes the time used every second.
 *
 * Unlike what a learner did, the time used is one small value that only grows: it is
 * overwritten in place. The larger of what is stored and what this page counted holds, so
 * a second tab or a damaged value cannot give time back.
 *
 * @param onJump Called with the milliseconds by which the computer's clocks went apart.
 * @returns A function that stops the clock.
 */
export function runTimer(
  attempt: string,
  startedAt: string,
  onTick: (timer: Timer) => void,
  onJump: (milliseconds: number) => void,
): () => void {
  const key = `amends:${$profile.get()?.id}:timer:${attempt}`;
  let timer = readTimer(key) ?? { elapsed: 0, wall: Date.parse(startedAt) };

  const tick = () => {
    const wall = Date.now();
    const mono = performance.now();
    const jump = jumpOf(timer, wall, mono);
    timer = advance(timer, wall, mono);
    timer.elapsed = Math.max(timer.elapsed, readTimer(key)?.elapsed ?? 0);
    writeTimer(key, timer);
    onTick(timer);
    if (jump !== 0) onJump(jump);
  };
  tick();
  const interval = setInterval(tick, 1000);
  addEventListener('pagehide', tick);
  return () => {
    clearInterval(interval);
    removeEventListener('pagehide', tick);
  };
}

function readTimer(key: string): Timer | undefined {
  try {
    const { elapsed, wall } = JSON.parse(localStorage.getItem(key) ?? '') as Partial<Timer>;
    return Number.isFinite(elapsed) && Number.isFinite(wall)
      ? { elapsed: Number(elapsed), wall: Number(wall) }
      : undefined;
  } catch {
    return undefined;
  }
}

function writeTimer(key: string, { elapsed, wall }: Timer): void {
  try {
    localStorage.setItem(key, JSON.stringify({ elapsed, wall }));
  } catch {
    // The clock goes on in this page; after a reload it counts from the start of the attempt.
  }
}
