import { existsSync, watch, type FSWatcher } from 'node:fs';

/** Editors save in several steps; what follows within this time belongs together. */
const SETTLES_IN = 100;

/**
 * Calls back at once, and again when something in one of the folders has changed and has been quiet
 * for a moment.
 * While a call is still at work, further changes wait for it and then count as one.
 *
 * @returns Stops watching.
 */
export function watchFolders(folders: readonly string[], changed: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let working = false;
  let waiting = false;

  const run = async () => {
    if (working) {
      waiting = true;
      return;
    }
    working = true;
    await changed();
    working = false;
    if (waiting) {
      waiting = false;
      settle();
    }
  };
  const settle = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), SETTLES_IN);
  };

  const watchers: FSWatcher[] = folders
    .filter((folder) => existsSync(folder))
    .map((folder) => {
      const watcher = watch(folder, { recursive: true }, settle);
      // A folder that goes while it is watched; the next check says what is missing.
      watcher.on('error', settle);
      return watcher;
    });
  void run();
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
