import { spawn, type ChildProcess } from 'node:child_process';
import { chromium, type BrowserContext } from '@playwright/test';

/** A browser of our own, in a process group of its own, so that all of it can be killed. */
export interface OwnBrowser {
  /** The browser's own context, which its folder keeps. */
  context: BrowserContext;
  /** SIGKILL to the whole group: no process gets to finish anything. */
  kill: () => Promise<void>;
}

const ARGUMENTS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-breakpad',
  '--hide-crash-restore-bubble',
  '--remote-debugging-port=0',
];

/** Starts a browser on a folder that keeps its profile. */
export async function startBrowser(folder: string): Promise<OwnBrowser> {
  const path = process.env['AMENDS_CHROMIUM'] || chromium.executablePath();
  const child = spawn(path, [...ARGUMENTS, `--user-data-dir=${folder}`, 'about:blank'], {
    detached: true,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  const killGroup = () => {
    const isAlive = child.exitCode === null && child.signalCode === null;
    if (isAlive && child.pid) process.kill(-child.pid, 'SIGKILL');
  };
  // A test that runs out of time does not get to kill its browser.
  process.once('exit', killGroup);
  const browser = await chromium.connectOverCDP(await addressOf(child), { timeout: 20_000 });
  const [context] = browser.contexts();
  if (!context) throw new Error('Chromium has no context of its own');
  return {
    context,
    async kill() {
      process.off('exit', killGroup);
      killGroup();
      await gone;
      await groupGone(child.pid);
      await browser.close();
    },
  };
}

/** Waits until no process of the group is left: one that still dies holds the archive's lock. */
async function groupGone(pid: number | undefined): Promise<void> {
  for (let turn = 0; pid !== undefined && turn < 500; turn += 1) {
    try {
      process.kill(-pid, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** The browser says on its error output where it can be reached. */
function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const timer = setTimeout(() => reject(new Error(`Chromium did not start: ${said}`)), 20_000);
    child.stderr?.on('data', (data: Buffer) => {
      said += data.toString();
      const address = /DevTools listening on (ws:\/\/\S+)/.exec(said)?.[1];
      if (!address) return;
      clearTimeout(timer);
      resolve(address);
    });
  });
}
