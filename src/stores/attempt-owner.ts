/**
 * Lets one tab at a time answer an attempt, for the candidate's sake: answers never overwrite
 * one another even without it, because every event has a key of its own.
 *
 * @param onChange Called with whether this tab owns the attempt, now and when that changes.
 * @returns `takeOver`, which makes this tab the owner, and `release`.
 */
export function ownAttempt(
  attempt: string,
  onChange: (isOwner: boolean) => void,
): { takeOver: () => void; release: () => void } {
  const name = `amends:attempt:${attempt}`;
  let letGo: () => void = () => undefined;
  let isReleased = false;

  const hold = () =>
    new Promise<void>((resolve) => {
      letGo = resolve;
      onChange(true);
    });
  const request = (options: LockOptions) => {
    // Plain http has no locks: every tab may answer there.
    if (!('locks' in navigator)) return onChange(true);
    navigator.locks
      .request(name, options, (lock) => (lock && !isReleased ? hold() : void onChange(false)))
      // Another tab took over, or locks are blocked with storage.
      .catch((error: unknown) => onChange((error as Error).name !== 'AbortError'));
  };

  const release = () => {
    isReleased = true;
    letGo();
  };
  // A page that holds a lock cannot be kept for "back": let go when leaving, ask again on return.
  const onHide = () => letGo();
  const onShow = ({ persisted }: PageTransitionEvent) =>
    persisted && request({ ifAvailable: true });
  addEventListener('pagehide', onHide);
  addEventListener('pageshow', onShow);
  request({ ifAvailable: true });

  return {
    takeOver: () => request({ steal: true }),
    release() {
      removeEventListener('pagehide', onHide);
      removeEventListener('pageshow', onShow);
      release();
    },
  };
}
