import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, introduce, test } from '../amends.ts';
import { startBrowser, type OwnBrowser } from './browser.ts';
import { countLost, hurry } from './hurry.ts';
import { sit } from './sit.ts';
import { scaled, seeded } from './scale.ts';
import { goQuiet, storedAnswers, type Answered } from './stores.ts';

function countMissing(before: readonly Answered[], now: readonly Answered[]): number {
  const ids = new Set(now.map(({ id }) => id));
  return before.filter(({ id }) => !ids.has(id)).length;
}

// Two folders, so that two workers share the long run.
for (const folder of scaled(2, 1) === 2 ? [1, 2] : [1]) {
  const kills = scaled(30, 3);

  test(`loses nothing marked saved when the browser is killed (${folder})`, async ({ baseURL }) => {
    test.setTimeout(30_000 + kills * 20_000);
    const site = baseURL ?? '';
    const random = seeded(folder);
    const data = await mkdtemp(join(tmpdir(), 'amends-kill-'));
    let own: OwnBrowser | undefined;
    const start = async () => {
      own = await startBrowser(data);
      const page = await own.context.newPage();
      await page.addInitScript(introduce);
      return page;
    };
    let known: Answered[] = [];
    let saved = 0;
    let lost = 0;
    try {
      let page = await start();
      for (let round = 1; round <= kills; round += 1) {
        await sit(page, site);
        const candidate = await hurry(page, folder * 1000 + round);
        await new Promise((resolve) => setTimeout(resolve, random(200, scaled(3500, 1500))));
        await own?.kill();

        page = await start();
        await goQuiet(page, site);
        const stored = await storedAnswers(page);
        saved += candidate.saved.length;
        lost += countMissing(known, stored);
        lost += countLost(candidate.saved, stored.slice(known.length));
        known = stored;
      }
    } finally {
      await own?.kill();
      await rm(data, { recursive: true, force: true });
    }
    console.info(`kill: ${kills} browsers, ${saved} answers marked saved, ${lost} lost`);
    expect(saved).toBeGreaterThan(0);
    expect(lost, 'answers lost').toBe(0);
  });
}

test('loses nothing marked saved when the page crashes', async ({ context }) => {
  const crashes = scaled(200, 8);
  test.setTimeout(30_000 + crashes * 10_000);
  const random = seeded(7);
  const quiet = await context.newPage();
  await goQuiet(quiet);
  let known: Answered[] = [];
  let saved = 0;
  let lost = 0;
  for (let round = 1; round <= crashes; round += 1) {
    const page = await context.newPage();
    await sit(page);
    const session = await context.newCDPSession(page);
    const candidate = await hurry(page, round);
    await new Promise((resolve) => setTimeout(resolve, random(100, 900)));
    void session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash', { timeout: 10_000 });

    const stored = await storedAnswers(quiet);
    saved += candidate.saved.length;
    lost += countMissing(known, stored);
    lost += countLost(candidate.saved, stored.slice(known.length));
    known = stored;
    await page.close();
  }
  console.info(`crash: ${crashes} pages, ${saved} answers marked saved, ${lost} lost`);
  expect(saved).toBeGreaterThan(0);
  expect(lost, 'answers lost').toBe(0);
});
