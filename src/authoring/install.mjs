// Runs before anything is installed, on the machine's own Node: no packages, no TypeScript.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const mark = join(root, 'node_modules', '.installed-from');

/**
 * The environment in which the project's own Node and tools come first.
 *
 * @type {NodeJS.ProcessEnv}
 */
export const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter),
  ASTRO_TELEMETRY_DISABLED: '1',
};

/**
 * Runs a command in the project's folder and shows what it prints.
 *
 * @param {string} command
 * @param {string[]} args
 * @returns {number} Its exit code.
 */
export function run(command, args) {
  const isWindows = process.platform === 'win32';
  const { status } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: 'inherit',
    shell: isWindows,
  });
  return status ?? 1;
}

/** Installs exactly what the lock file names, unless that has been done already. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === lock) return;

  console.log('Installing the packages (once, about a minute) …');
  const code = run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  if (code !== 0) {
    console.error('The packages could not be installed. Check the network and try again.');
    process.exit(code);
  }
  writeFileSync(mark, lock);
}
