// `npm run test:checks`: whether the tests notice a record that loses answers. Half a minute.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { env, install } from '../src/authoring/install.mjs';
import { findChromium } from './find-chromium.mjs';
import { buildVariant } from './variants/build-variant.mjs';
import { ONE_VALUE } from './variants/one-value.mjs';

/** The tests that have to fail, by the beginning of their titles. */
const TESTS = [
  'loses nothing marked saved when the browser is killed',
  'loses nothing of two tabs that write at the same time',
  'sets aside what cannot be read',
];
/** How a test fails that has found answers missing. */
const LOST = /answers lost[^]*?Received: +[1-9]/;

/**
 * @typedef {{ errors: { message?: string }[]; stdout: { text?: string }[] }} Result
 * @typedef {{ title: string; tests: { results: Result[] }[] }} Spec
 * @typedef {{ specs?: Spec[]; suites?: Suite[] }} Suite
 */

install();
const chromium = findChromium();
if (chromium) env['AMENDS_CHROMIUM'] = chromium;

const folder = mkdtempSync(join(tmpdir(), 'amends-checks-'));
try {
  console.log('Building a site whose record is one value in localStorage …');
  buildVariant(folder, ONE_VALUE);
  console.log('Running the tests that it has to fail …');
  const specs = testSite(folder);
  const isNoticed = TESTS.map((test) => tell(test, specs)).every(Boolean);
  console.log(isNoticed ? 'The tests notice.' : 'The tests do not notice.');
  process.exitCode = isNoticed ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * @param {string} site
 * @returns {Spec[]}
 */
function testSite(site) {
  const shell = process.platform === 'win32';
  const config = ['--config', 'test/browser/playwright.config.ts'];
  const only = shell ? `"${TESTS.join('|')}"` : TESTS.join('|');
  const { stdout } = spawnSync(
    'playwright',
    ['test', ...config, 'record', '--grep', only, '--reporter', 'json'],
    {
      env: { ...env, AMENDS_SITE: site },
      shell,
      encoding: 'utf8',
      maxBuffer: 2 ** 26,
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  return specsOf(JSON.parse(stdout));
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsOf({ specs = [], suites = [] }) {
  return [...specs, ...suites.flatMap(specsOf)];
}

/**
 * Says how a test went, and what it counted. @returns Whether it found answers missing.
 *
 * @param {string} test
 * @param {readonly Spec[]} specs
 */
function tell(test, specs) {
  const found = specs.filter(({ title }) => title.startsWith(test));
  const results = found.flatMap(({ tests }) => tests.flatMap((one) => one.results));
  const errors = results.flatMap((result) =>
    result.errors.map(({ message = '' }) => stripVTControlCharacters(message)),
  );
  const isNoticed = errors.some((message) => LOST.test(message));
  const counted = results.flatMap(({ stdout }) => stdout.map(({ text = '' }) => text.trim()));
  const said = (isNoticed ? counted.at(-1) : errors[0]?.split('\n')[0]) ?? 'passed, or did not run';
  console.log(`${isNoticed ? '✓' : '✗'} ${test.padEnd(56)} ${said}`);
  return isNoticed;
}
