import type { Page } from '@playwright/test';
import { expect } from '../amends.ts';
import { test } from './own-context.ts';
import { entriesShown } from './record-page.ts';
import { scaled, seeded } from './scale.ts';
import { sit } from './sit.ts';
import { storedEvents } from './stores.ts';
import { eventsInView } from './view.ts';

// The test library switches this cache off; people's browsers have it.
test.use({ ignoredArguments: ['--disable-back-forward-cache'] });

test('shows what the log holds after each reload, back and forward', async ({ page }) => {
  const rounds = scaled(30, 5);
  test.setTimeout(60_000 + rounds * 15_000);
  const random = seeded(11);
  let restored = 0;
  await sit(page);
  await pickAnother(page);
  await page.goto('/en/record/');
  await expectLog(page);

  for (let round = 1; round <= rounds; round += 1) {
    restored += Number(await move(page, 'back', /sitting/));
    await expect(page.locator('.question')).toBeVisible();
    if (random(0, 3) < 1) await page.reload();
    await pickAnother(page);
    await expectLog(page);
    restored += Number(await move(page, 'forward', /record/));
    await expectLog(page);
    await expect.poll(() => entriesShown(page)).toBe((await storedEvents(page)).length);
    if (random(0, 3) < 1) await page.reload();
    await expectLog(page);
  }
  console.info(`back and forward: ${2 * rounds} moves, ${restored} pages taken from the cache`);
  expect(restored).toBeGreaterThan(0);
});

async function pickAnother(page: Page): Promise<void> {
  const question = page.locator('.question');
  const others = question.getByRole('radio', { checked: false });
  await others.or(question.getByRole('checkbox')).first().click();
}

/** Expects the page to show every event of both stores, in the one order. */
async function expectLog(page: Page): Promise<void> {
  const ids = async () => (await storedEvents(page)).map(({ id }) => id);
  await expect.poll(async () => (await eventsInView(page)).join()).toBe((await ids()).join());
}

/** Goes back or forward as a person does. @returns Whether the page was taken from the cache. */
async function move(page: Page, to: 'back' | 'forward', address: RegExp): Promise<boolean> {
  // A page that is loaded anew knows nothing of this.
  await page.evaluate((direction) => {
    Reflect.set(window, 'wasLeft', true);
    setTimeout(() => history[direction]());
  }, to);
  await expect(page).toHaveURL(address);
  return page.evaluate(() => Reflect.has(window, 'wasLeft'));
}
