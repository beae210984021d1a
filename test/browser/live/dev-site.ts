import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { test as base } from '../amends.ts';

const PROJECT = resolve(import.meta.dirname, '../../..');
const COPIED = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/** Turns the text of a file into another. */
export type Change = (text: string) => string;

/** A copy of the project, with its development server. */
export interface DevSite {
  url: string;
  /** What the server has printed so far. */
  printed: () => string;
  /** A file of content as it is now. */
  read: (file: string) => string;
  /** Saves a file of content changed. @throws When that changes nothing. */
  edit: (file: string, change: Change) => void;
  /** Saves every file of content as it was in the beginning. */
  restore: () => void;
  stop: () => Promise<void>;
}

/** Starts the development server of a copy, in which some files are changed from the beginning. */
export async function startDevSite(
  changes: Readonly<Record<string, Change>> = {},
): Promise<DevSite> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'amends-live-')));
  for (const name of COPIED) cpSync(join(PROJECT, name), join(root, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(root, 'node_modules'), 'junction');
  const originals = new Map<string, string>();
  const read = (file: string) => readFileSync(join(root, 'content', file), 'utf8');
  const edit = (file: string, change: Change) => {
    const text = read(file);
    const changed = change(text);
    if (changed === text) throw new Error(`The change leaves content/${file} as it is.`);
    if (!originals.has(file)) originals.set(file, text);
    writeFileSync(join(root, 'content', file), changed);
  };
  Object.entries(changes).forEach(([file, change]) => edit(file, change));

  const port = String(Number(process.env['AMENDS_PORT'] ?? 4173) + 1);
  const script = join(import.meta.dirname, 'serve-dev.mjs');
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' };
  const server = spawn(process.execPath, [script, root, port], { cwd: PROJECT, env });
  let printed = '';
  const url = await new Promise<string>((found, fail) => {
    const listen = (data: Buffer) => {
      printed += data.toString();
      const address = /http:\/\/localhost:\d+/.exec(printed)?.[0];
      if (address && printed.includes('watching for file changes')) found(address);
    };
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.on('exit', () => fail(new Error(`The development server stopped:\n${printed}`)));
  });

  return {
    url,
    printed: () => printed,
    read,
    edit,
    restore() {
      originals.forEach((text, file) => writeFileSync(join(root, 'content', file), text));
      originals.clear();
    },
    async stop() {
      const isGone = new Promise((gone) => server.on('exit', gone));
      server.kill();
      await isGone;
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Tests on the pages of a development server. Whatever one of them edits is restored after it. */
export const test = base.extend<{ site: DevSite }, { server: DevSite }>({
  server: [
    async ({ browser }, use) => {
      const site = await startDevSite();
      try {
        // The server prepares the packages of each page when it is asked for first, and reloads it.
        const page = await browser.newPage();
        for (const kind of [
          'roleplays/absent-colleague',
          'lessons/keeping-calm',
          'practice/mindset',
        ]) {
          const address = `${site.url}/en/${kind}/`;
          await page.goto(address, { waitUntil: 'networkidle', timeout: 90_000 });
        }
        await page.close();
        await use(site);
      } finally {
        await site.stop();
      }
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  site: async ({ server }, use) => {
    await use(server);
    server.restore();
  },
  baseURL: ({ server }, use) => use(server.url),
});
