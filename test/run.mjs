// `npm test`: everything that is checked, from a fresh clone, with one summary at the end.
import { install, env, run } from '../src/authoring/install.mjs';
import { findChromium } from './find-chromium.mjs';

install();
const chromium = findChromium();
if (chromium) env['AMENDS_CHROMIUM'] = chromium;

const vitest = ['run', '--config', 'test/vitest.config.ts'];
/** @type {[name: string, command: string, ...args: string[]][]} */
const steps = [
  ['format', 'prettier', '--check', '--log-level', 'warn', '.', '!content/**'],
  ['content', 'node', 'src/authoring/check.ts'],
  ['types', 'astro', 'check', '--minimumSeverity', 'warning'],
  ['units and architecture', 'vitest', ...vitest, '--project', 'units'],
  ['build', 'astro', 'build', '--silent', '--force'],
  ['built site', 'vitest', ...vitest, '--project', 'site'],
  ['browser', 'playwright', 'test', '--config', 'test/browser/playwright.config.ts'],
  ['build for trainers', 'astro', 'build', '--silent', '--force', '--trainers'],
  ['trainers’ pages', 'vitest', ...vitest, '--project', 'trainers'],
  ['browser on those', 'playwright', 'test', '--config', 'test/trainers/playwright.config.ts'],
];

const results = steps.map(([name, command, ...args]) => {
  console.log(`\n── ${name} ──`);
  const started = Date.now();
  const isPossible = command !== 'playwright' || chromium !== undefined;
  const passed = isPossible && run(command, args) === 0;
  return { name, passed, seconds: ((Date.now() - started) / 1000).toFixed(1) };
});

const failed = results.filter((result) => !result.passed).length;
console.log('\n── summary ──');
for (const { name, passed, seconds } of results) {
  console.log(`${passed ? '✓' : '✗'} ${name.padEnd(24)} ${seconds.padStart(6)} s`);
}
console.log(`${results.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
