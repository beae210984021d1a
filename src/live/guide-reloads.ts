import type { DevEnvironment, ViteDevServer } from 'vite';
import type { Desk } from './desk.ts';

type Send = (...message: unknown[]) => void;

/**
 * Astro reloads every open page when content has changed, and covers it with an error that it could
 * not handle. Ours take the change in where they are, and say themselves what is wrong.
 *
 * @returns What was saved last, to be kept up to date.
 */
export function guideReloads(server: ViteDevServer, desk: Desk): { cause: 'content' | 'code' } {
  const last: { cause: 'content' | 'code' } = { cause: 'code' };
  const { client, ...others } = server.environments;
  let isOfContent = false;

  // Astro tells its own modules first, and the pages at once after that.
  for (const environment of Object.values(others)) {
    intercept(environment.hot, (send, ...message) => {
      if (message[0] === 'astro:content-changed') {
        forgetStore(environment);
        desk.mended.forEach((file) => desk.heldBack.delete(file));
        desk.mended.clear();
        isOfContent = true;
        queueMicrotask(() => (isOfContent = false));
      }
      send(...message);
    });
  }

  intercept(client.hot, (send, ...message) => {
    const [payload] = message;
    // Others than Astro, such as Vite with new packages, say what is to be reloaded.
    const isReload = isOfType(payload, 'full-reload');
    const isOurs = isOfContent || (last.cause === 'content' && !hasPath(payload));
    if (isReload && isOurs) {
      desk.edition += 1;
      send('amends:edited');
    } else if (!isOfType(payload, 'error') || !isInTrouble(desk)) {
      send(...message);
    }
  });
  return last;
}

/**
 * Astro lets go of its store in a way that a request which is reading it just then can undo: the
 * pages would show the old content until the next edit.
 */
function forgetStore({ moduleGraph }: DevEnvironment): void {
  const store = moduleGraph.getModuleById('\0astro:data-layer-content');
  if (store) moduleGraph.invalidateModule(store);
}

function intercept(hot: { send: Send }, handle: (send: Send, ...message: unknown[]) => void): void {
  const send: Send = hot.send.bind(hot);
  hot.send = (...message) => handle(send, ...message);
}

/** Whether a mistake in the content is the likely cause of an error. */
function isInTrouble({ checked, heldBack, isChecking }: Desk): boolean {
  const isProblem = ({ severity }: { severity: string }) => severity === 'problem';
  return isChecking || heldBack.size > 0 || checked.findings.some(isProblem);
}

function isOfType(payload: unknown, type: string): boolean {
  return isObject(payload) && 'type' in payload && payload.type === type;
}

function hasPath(payload: unknown): boolean {
  return isObject(payload) && 'path' in payload && payload.path !== undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
