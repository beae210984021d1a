import { $isSharedDesk, $profile, askWho, leave } from './profiles.ts';

/** After this long without a touch, a shared desk asks again who is learning. */
const IDLE = 10 * 60_000;

/**
 * Watches a shared desk: after idle time the learner is signed off and the question returns.
 *
 * Nothing is lost: an exam attempt in progress stays in its owner's record, its clock runs on,
 * and it is there when they say who they are.
 */
export function watchDesk(): void {
  let touched = Date.now();
  const note = () => (touched = Date.now());
  for (const touch of ['pointerdown', 'keydown', 'scroll']) {
    addEventListener(touch, note, { passive: true, capture: true });
  }
  if ($isSharedDesk.get() && !$profile.get()) askWho();
  setInterval(() => {
    if ($isSharedDesk.get() && $profile.get() && Date.now() - touched > IDLE) leave();
  }, 5000);
}
