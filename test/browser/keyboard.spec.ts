import { expect, test } from './amends.ts';
import { wordsSeen } from './course.ts';
import { tabTo } from './keys.ts';

const words = wordsSeen('en');

test('skips to the text', async ({ page }) => {
  await page.goto('/en/');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.site.skip })).toBeInViewport();
  await page.keyboard.press('Enter');

  await expect(page.locator('main')).toBeFocused();
});

test('plays a conversation by keys 1 to 4 and Enter', async ({ page }) => {
  await page.goto('/en/roleplays/window-lifter-call/');
  await tabTo(page, words.roleplay.begin);
  await page.keyboard.press('Enter');
  const debrief = page.getByText(words.roleplay.debrief, { exact: true });
  const log = page.getByRole('log');

  for (let turn = 0; turn < 12 && !(await debrief.isVisible()); turn += 1) {
    const before = await log.getByRole('listitem').count();
    await page.keyboard.press('2');
    await expect(page.getByRole('radio').nth(1)).toBeChecked();
    await page.keyboard.press('Enter');
    await expect
      .poll(
        async () =>
          (await debrief.isVisible()) || (await log.getByRole('listitem').count()) > before,
      )
      .toBe(true);
  }

  await expect(debrief).toBeVisible();
});

test('answers a check in a lesson by keyboard alone', async ({ page }) => {
  await page.goto('/en/lessons/telephone-etiquette/#check-etiquette-telephone-late-pick-up');
  const region = page.getByRole('region', { name: 'Check 1' });
  await expect(region.getByRole('radio').first()).toBeEnabled();

  await region.getByRole('radio').first().focus();
  await page.keyboard.press('Space');
  await tabTo(page, words.item.answer);
  await page.keyboard.press('Enter');

  await expect(region.getByRole('button', { name: words.item.again })).toBeVisible();
});
