// Builds the site as it might be, beside the site as it is.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { env } from '../../src/authoring/install.mjs';

const root = resolve(import.meta.dirname ?? new URL('.', import.meta.url).pathname, '../..');
const COPIED = ['astro.config.mjs', 'content', 'package.json', 'public', 'src', 'tsconfig.json'];

/**
 * A change to one source file.
 *
 * @typedef {object} Change
 * @property {string} file
 * @property {RegExp} from Has to fit the file exactly once.
 * @property {string | ((found: string, ...groups: string[]) => string)} to
 */

/**
 * Builds a copy of the site with some of its texts changed.
 *
 * @param {string} folder An empty folder; the built site stands in its `dist`.
 * @param {readonly Change[]} changes
 * @throws When a text to change is no longer there, or the site does not build.
 */
export function buildVariant(folder, changes) {
  copyProject(folder, changes);
  runThere(folder, 'astro', 'build', '--silent');
}

/**
 * Copies what the site is built from, with some of its texts changed.
 *
 * @param {string} folder An empty folder.
 * @param {readonly Change[]} changes
 * @throws When a text to change is no longer there.
 */
export function copyProject(folder, changes) {
  for (const name of COPIED) cpSync(join(root, name), join(folder, name), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
  for (const change of changes) apply(folder, change);
}

/**
 * Runs a command of the project in a copy of it, and returns what it prints.
 *
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 * @throws When it fails.
 */
export function runThere(folder, command, ...args) {
  const shell = process.platform === 'win32';
  const options = { cwd: folder, env, shell, encoding: /** @type {const} */ ('utf8') };
  const { status, stdout, stderr } = spawnSync(command, args, options);
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} fails:\n${stdout}${stderr}`);
  return stdout;
}

/**
 * @param {string} folder
 * @param {Change} change
 */
function apply(folder, { file, from, to }) {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  const times = [...text.matchAll(new RegExp(from, `${from.flags}g`))].length;
  if (times !== 1)
    throw new Error(`${file} has ${from} ${times} times, not once: mend the variant`);
  writeFileSync(
    path,
    typeof to === 'string' ? text.replace(from, () => to) : text.replace(from, to),
  );
}
