import { Worker } from 'node:worker_threads';
import type { Checked, Checker, Desk } from './desk.ts';

/** Files saved together are checked together. */
const PAUSE = 60;

/**
 * Checks the content in the background and lays the outcome on the desk.
 *
 * @param root The folder that holds `content/` and `src/`.
 * @param onChecked Called after each check that nothing saved meanwhile has overtaken.
 * @param onFailed Called when the check itself fails, which is no author's mistake.
 */
export function startChecker(
  root: string,
  desk: Desk,
  onChecked: (checked: Checked) => void,
  onFailed: (error: Error) => void,
): Checker {
  let thread: Worker | undefined;
  let isBusy = false;
  let isStale = false;
  let timer: NodeJS.Timeout | undefined;
  let settle = () => {};

  function look() {
    isStale = true;
    if (!desk.isChecking) {
      desk.isChecking = true;
      desk.checking = new Promise((resolve) => (settle = resolve));
    }
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  }

  function ask() {
    if (isBusy) return;
    isBusy = true;
    isStale = false;
    thread ??= open();
    thread.postMessage('check');
  }

  function open(): Worker {
    const opened = new Worker(new URL('./check-thread.ts', import.meta.url), { workerData: root });
    opened.unref();
    opened.on('message', (checked: Checked) => finish(() => onChecked(checked), checked));
    opened.on('error', (error) => {
      thread = undefined;
      finish(() => onFailed(error));
    });
    return opened;
  }

  function finish(tell: () => void, checked = desk.checked) {
    isBusy = false;
    desk.checked = checked;
    if (isStale) return ask();
    desk.isChecking = false;
    settle();
    tell();
  }

  return {
    look,
    stop() {
      clearTimeout(timer);
      void thread?.terminate();
    },
  };
}
