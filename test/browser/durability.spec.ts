import { fill } from '#domain/text/format.ts';
import { crash, expect, test } from './amends.ts';
import { answer, wordsSeen } from './course.ts';

const words = wordsSeen('en');
const position = (n: number, all: number) => fill(words.exam.itemOf, { n, all });

test('goes on with the same form, answers and clock after the page crashed', async ({
  page,
  context,
}) => {
  await page.goto('/en/exams/c18001s/');
  await page.getByRole('link', { name: words.exam.start }).click();
  const stems: string[] = [];
  for (let n = 1; n <= 4; n += 1) {
    stems.push((await page.locator('.question .stem').textContent()) ?? '');
    await answer(page, 'en');
    await page.getByRole('button', { name: words.exam.next, exact: true }).click();
  }
  await crash(page);

  const revived = await context.newPage();
  await revived.goto('/en/exams/c18001s/');
  await revived.getByRole('link', { name: words.exam.resume }).click();

  await expect(revived.getByText(position(5, 10), { exact: true })).toBeVisible();
  for (const n of [1, 2, 3, 4]) {
    await revived
      .getByRole('button', { name: `${position(n, 10)}: ${words.exam.bead.answered}` })
      .click();
    await expect(revived.locator('.question .stem')).toHaveText(stems[n - 1] ?? '');
  }
});

test('loses no answer of two tabs that learn at the same time', async ({ context }) => {
  const one = await context.newPage();
  const other = await context.newPage();
  const topics = ['mindset', 'escalation'] as const;
  for (const [index, tab] of [one, other].entries()) {
    await tab.goto(`/en/practice/${topics[index]}/`);
    await expect(tab.locator('.question')).toBeVisible();
  }

  await Promise.all(
    [one, other].map(async (tab) => {
      await answer(tab, 'en');
      await tab.getByRole('button', { name: words.item.sure[2] }).click();
      await expect(tab.getByText(words.item.right)).toBeVisible();
    }),
  );

  const record = await context.newPage();
  await record.goto('/en/record/');
  await expect(record.getByText('2 items, 2 right', { exact: false }).first()).toBeVisible();
});

test('shows in one tab what is done in another', async ({ context }) => {
  const record = await context.newPage();
  await record.goto('/en/record/');
  await expect(record.getByText(words.record.empty)).toBeVisible();
  const practice = await context.newPage();
  await practice.goto('/en/practice/mindset/');
  await answer(practice, 'en');
  await practice.getByRole('button', { name: words.item.sure[2] }).click();

  await expect(record.getByText('1 item, 1 right', { exact: false })).toBeVisible();
});

test('keeps the attempt open when the key cannot be fetched, and hands in by itself later', async ({
  page,
  context,
  complaints,
}) => {
  await page.goto('/en/exams/c18001s/');
  await page.getByRole('link', { name: words.exam.start }).click();
  await answer(page, 'en');
  await page.getByRole('button', { name: words.exam.handIn, exact: true }).click();

  await context.setOffline(true);
  await page.getByRole('button', { name: words.exam.confirm }).click();
  await expect(page.getByText(words.exam.keyFailed)).toBeVisible();
  await context.setOffline(false);

  await expect(page.getByText(words.result.byTopic)).toBeVisible();
  // The browser itself reports the request that failed while the network was cut.
  const ours = complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'));
  complaints.length = 0;
  expect(ours).toEqual([]);
});

test('hands in by itself when the time is up, however the page was closed meanwhile', async ({
  page,
}) => {
  await page.clock.install();
  await page.goto('/en/exams/c18001s/');
  await page.getByRole('link', { name: words.exam.start }).click();
  await answer(page, 'en');
  await expect(page.getByRole('timer')).toContainText('59:');

  await page.goto('/en/course/');
  await page.clock.fastForward('55:30');
  await page.goto('/en/exams/c18001s/sitting/');
  await expect(page.getByText(words.exam.warnings.five)).toBeVisible();
  await page.clock.fastForward('05:00');

  await expect(page.getByText(words.result.byTopic)).toBeVisible();
});
