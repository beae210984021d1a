import { defineConfig } from '@playwright/test';

const executablePath = process.env['AMENDS_CHROMIUM'];
const port = Number(process.env['AMENDS_PORT'] ?? 4173);

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  timeout: 60_000,
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['line']],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `astro preview --port ${port}`,
    // Another site than this one: a variant that `test/checks.mjs` has built.
    cwd: process.env['AMENDS_SITE'] ?? '../..',
    port,
    reuseExistingServer: false,
  },
});
