import type { Page } from '@playwright/test';
import { expect, test } from './amends.ts';
import { itemOnPage, keyedTexts, wordsSeen } from './course.ts';

const words = wordsSeen('en');

/** Presses Tab until what has the focus has this name. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const pattern = typeof name === 'string' ? new RegExp(`^${escape(name)}`) : name;
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      const label = element?.labels?.[0]?.textContent;
      return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
    });
    if (pattern.test(focused)) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

test('skips to the text', async ({ page }) => {
  await page.goto('/en/');

  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: words.site.skip })).toBeInViewport();
  await page.keyboard.press('Enter');

  await expect(page.locator('main')).toBeFocused();
});

test('sits an exam by keyboard alone', async ({ page }) => {
  await page.goto('/en/exams/c18001s/');
  await tabTo(page, words.exam.start);
  await page.keyboard.press('Enter');

  for (let n = 1; n <= 10; n += 1) {
    const item = await itemOnPage(page, 'en');
    const keyed = keyedTexts(item, 'en');
    if (item.type === 'multiple') {
      for (let box = 0; box < item.choices.length; box += 1) {
        await page.keyboard.press('Tab');
        const name = await page.evaluate(() =>
          (document.activeElement as HTMLInputElement).labels?.[0]?.textContent?.trim(),
        );
        if (keyed.includes(name ?? '')) await page.keyboard.press('Space');
      }
    } else {
      await page.keyboard.press('Tab');
      await page.keyboard.press('Space');
      for (let step = 0; step < 6; step += 1) {
        const name = await page.evaluate(() =>
          (document.activeElement as HTMLInputElement).labels?.[0]?.textContent?.trim(),
        );
        if (keyed.includes(name ?? '')) break;
        await page.keyboard.press('ArrowDown');
      }
    }
    if (n < 10) {
      await tabTo(page, words.exam.next);
      await page.keyboard.press('Enter');
      await expect(page.getByText(`Item ${n + 1} of 10`, { exact: true })).toBeFocused();
    }
  }
  await tabTo(page, words.exam.handIn);
  await page.keyboard.press('Enter');
  await tabTo(page, words.exam.confirm);
  await page.keyboard.press('Enter');

  await expect(page.getByText(words.result.passed)).toBeVisible();
  await expect(page.getByText('100 of 100 points')).toBeVisible();
});

test('plays a conversation by keys 1 to 4 and Enter', async ({ page }) => {
  await page.goto('/en/roleplays/window-lifter-call/');
  await tabTo(page, words.roleplay.begin);
  await page.keyboard.press('Enter');
  const debrief = page.getByRole('heading', { name: words.roleplay.debrief });
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
