// `npm run test:soak`: the long runs behind the promises about the learner record. About half an hour.
import { env, install, run } from '../src/authoring/install.mjs';
import { findChromium } from './find-chromium.mjs';

install();
const chromium = findChromium();
if (chromium) env['AMENDS_CHROMIUM'] = chromium;
env['SOAK'] = 'yes';

const vitest = ['run', '--config', 'test/vitest.config.ts', '--project', 'units'];
const browser = ['test', '--config', 'test/browser/playwright.config.ts', 'record'];
const failed = [
  run('vitest', [...vitest, 'test/stores', 'test/domain/record', 'test/domain/assessment']),
  run('astro', ['build', '--silent', '--force']),
  run('playwright', [...browser, '--timeout', '1800000']),
].filter((code) => code !== 0).length;

console.log(failed === 0 ? 'All long runs passed.' : `${failed} of 3 parts failed.`);
process.exit(failed === 0 ? 0 : 1);
