import type { Page } from '@playwright/test';
import { count, fill } from '#domain/text/format.ts';
import { expect, test } from './amends.ts';
import { answer, itemOnPage, seen, wordsSeen } from './course.ts';
import { downloadBackup, openRecord } from './record/record-page.ts';

const words = wordsSeen('en');
const { practice, item } = words;

async function answerItem(page: Page, right: boolean, sure: 1 | 2 | 3): Promise<void> {
  await answer(page, 'en', right);
  await page.getByRole('button', { name: item.sure[sure], exact: true }).click();
  await expect(page.getByRole('button', { name: item.again })).toBeVisible();
}

const next = (page: Page) => page.getByRole('button', { name: practice.nextItem }).click();
const stem = (page: Page) => page.locator('.question .stem').textContent();

test('goes on with a run of practice where it was left, on another day too', async ({ page }) => {
  await page.goto('/en/practice/lessons/keeping-calm/');
  await answerItem(page, true, 2);
  await next(page);
  await answerItem(page, false, 2);
  await next(page);
  const left = await stem(page);

  await page.goto('/en/practice/');
  await page.goto('/en/practice/lessons/keeping-calm/');

  await expect(page.getByText(practice.resumed)).toBeVisible();
  await expect(page.getByText(fill(practice.position, { n: 3, all: 15 }))).toBeVisible();
  expect(await stem(page)).toBe(left);
  await page.getByRole('button', { name: practice.startOver }).click();
  await expect(page.getByText(fill(practice.position, { n: 1, all: 15 }))).toBeVisible();
});

test('brings back what was missed, what one was certain of first', async ({ page }) => {
  await page.goto('/en/practice/remedies/');
  await answerItem(page, false, 1);
  const guessed = await stem(page);
  await next(page);
  await answerItem(page, false, 3);
  await expect(page.getByText(item.certainWrong)).toBeVisible();
  const certain = await stem(page);
  await next(page);
  await answerItem(page, true, 1);
  await expect(page.getByText(item.guessedRight)).toBeVisible();

  await page.goto('/en/practice/');
  await expect(page.getByText(count(practice.countMissed, 2, 'en'))).toBeVisible();
  await page.getByRole('link', { name: practice.missed }).click();

  expect(await stem(page)).toBe(certain);
  await answerItem(page, true, 2);
  await next(page);
  expect(await stem(page)).toBe(guessed);
  await answerItem(page, true, 2);
  await page.getByRole('button', { name: practice.finish }).click();
  await expect(page.getByText(fill(practice.doneText, { right: 2, all: 2 }))).toBeVisible();
  await page.goto('/en/practice/mine/missed/');
  await expect(page.getByText(practice.nothingMissed)).toBeVisible();
});

test('says what is due, and has it the next day', async ({ page }) => {
  await page.clock.install({ time: new Date('2026-11-27T01:00:00.000Z') });
  await page.goto('/en/practice/mine/due/');
  await expect(page.getByText(practice.nothingDue)).toBeVisible();
  await page.goto('/en/practice/follow-up/');
  await answerItem(page, false, 2);
  const missed = await stem(page);

  await page.clock.setFixedTime(new Date('2026-11-28T01:00:00.000Z'));
  await page.goto('/en/practice/');
  await expect(page.getByText(count(practice.countDue, 1, 'en'))).toBeVisible();
  await page.getByRole('link', { name: practice.due }).click();

  expect(await stem(page)).toBe(missed);
});

test('explains the chosen choice and the correct one, and leads to the paragraph', async ({
  page,
}) => {
  await page.goto('/en/practice/remedies/');
  let asked = await itemOnPage(page, 'en');
  for (; asked.type !== 'single'; asked = await itemOnPage(page, 'en')) {
    await answerItem(page, true, 2);
    await next(page);
  }
  const [keyed] = asked.key;
  const wrong = asked.choices.find(({ id }) => id !== keyed);
  await answerItem(page, false, 2);

  for (const choice of [wrong, asked.choices.find(({ id }) => id === keyed)]) {
    await expect(page.getByText(seen(choice?.feedback ?? '', 'en'))).toBeVisible();
  }
  await page.getByText(item.readAgain).getByRole('link').click();

  await expect(page).toHaveURL(/\/en\/lessons\/[\w-]+\/#[\w-]+$/);
});

test('keeps sureness and run in the backup', async ({ page }) => {
  await page.goto('/en/practice/mindset/');
  await answerItem(page, true, 3);
  await openRecord(page);

  const backup = await downloadBackup(page);

  expect(backup).toMatch(/"kind":"practice-started".*"source":"topic:mindset"/);
  expect(backup).toMatch(/"kind":"item-answered".*"sure":3/);
});
