import learners from '../browser/playwright.config.ts';

const server = [learners.webServer].flat()[0];
if (!server) throw new Error('The browser tests serve no site.');

/** The same browser, against the site that `astro build --trainers` has built. */
export default {
  ...learners,
  testMatch: '*.spec.ts',
  webServer: { ...server, env: { AMENDS_TRAINERS: '1' } },
};
