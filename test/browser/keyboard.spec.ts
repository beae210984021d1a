import type { Page } from '@playwright/test';
import type { Item } from '#schemas/item.ts';
import { expect, test } from './amends.ts';
import { choicesSeen, isListItem, itemOnPage, keyedTexts, wordsSeen } from './course.ts';

const words = wordsSeen('en');

/** Presses Tab until what has the focus has this name and, if given, is such an element. */
async function tabTo(page: Page, name: string | RegExp, element = '*'): Promise<void> {
  const pattern = typeof name === 'string' ? new RegExp(`^${escape(name)}`) : name;
  for (let step = 0; step < 80; step += 1) {
    await page.keyboard.press('Tab');
    const fits = await page.evaluate(
      (selector) => document.activeElement?.matches(selector),
      element,
    );
    if (fits && pattern.test(await nameOfFocus(page))) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    const label = focused?.labels?.[0]?.textContent;
    return (focused?.getAttribute('aria-label') ?? label ?? focused?.textContent ?? '').trim();
  });
}

function countChoices(item: Item): number {
  return isListItem(item) ? choicesSeen(item, 'en').length : 0;
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
    const key = item.type === 'multiple' ? 'Tab' : 'ArrowDown';
    await tabTo(page, /./, 'input');
    for (let step = 0; step < countChoices(item); step += 1) {
      const isKeyed = keyed.includes(await nameOfFocus(page));
      if (isKeyed) await page.keyboard.press('Space');
      if (isKeyed && item.type !== 'multiple') break;
      if (step + 1 < countChoices(item)) await page.keyboard.press(key);
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
