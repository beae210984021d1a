// Finds a Chromium for the browser tests, or installs one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from '../src/authoring/install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The path of a browser; an empty text where the test library brought its own.
 *
 * Looks for an installed one, else installs Debian's package where apt and root are there,
 * else lets the test library download one.
 *
 * @returns {string | undefined} Nothing when all three failed; what to do has been said then.
 */
export function findChromium() {
  const found = installed();
  if (found) return found;

  if (canUseApt()) {
    console.log('Installing Chromium from the Debian package (about a minute) …');
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium', 'fonts-noto-cjk']);
    const fromApt = installed();
    if (fromApt) return fromApt;
  }
  console.log('Downloading a Chromium for the tests …');
  if (run('playwright', ['install', 'chromium']) === 0) return '';
  console.error('The browser tests need Chromium or Chrome: install one, then run npm test again.');
  return undefined;
}

function installed() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const inPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...inPath, ...PLACES].find((path) => existsSync(path));
}

function canUseApt() {
  return process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0;
}
