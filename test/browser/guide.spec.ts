import { fill } from '#domain/text/format.ts';
import { LOCALES } from '#domain/text/locale.ts';
import { expect, test } from './amends.ts';
import { answer, wordsSeen } from './course.ts';

for (const locale of LOCALES) {
  const words = wordsSeen(locale);

  test(`leads from the footer through the lessons of the guide and back, in ${locale}`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/`);
    await page.getByRole('contentinfo').getByRole('link', { name: words.site.guide }).click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/$`));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.guide.title);

    const stations = page.locator('[data-station]');
    const count = await stations.count();
    await stations.first().getByRole('link').click();
    for (let left = count; left > 0; left -= 1) {
      await expect(
        page.getByRole('main').getByRole('link', { name: words.guide.title }),
      ).toBeVisible();
      const menu = page.getByRole('navigation', { name: words.site.menu });
      await expect(menu.getByRole('link', { name: words.site.course })).not.toHaveAttribute(
        'aria-current',
        'page',
      );
      await page.locator('[rel=next], .neighbours .next').click();
    }

    await expect(page).toHaveURL(new RegExp(`/${locale}/guide/$`));
    await expect(stations.first()).toContainText(words.course.begun);
  });
}

test('is finished like any lesson, and moves nothing that learners count', async ({ page }) => {
  const words = wordsSeen('en');
  await page.goto('/en/lessons/guide-write-a-good-item/');
  const checks = page.locator('section.check');
  for (const [index, check] of (await checks.all()).entries()) {
    await check.scrollIntoViewIfNeeded();
    await expect(check.getByRole('group').first()).toBeEnabled();
    // One of them wrong: it must not come back in learners' practice.
    await answer(check, 'en', index > 0);
    await check.getByRole('button', { name: words.item.answer }).click();
    await expect(check.getByRole('button', { name: words.item.again })).toBeVisible();
  }
  await page.locator('[data-finish]').scrollIntoViewIfNeeded();
  await expect(page.getByText(words.lesson.finishReady)).toBeVisible();

  await page.goto('/en/guide/');
  await expect(page.locator('[data-station=guide-write-a-good-item]')).toContainText(
    words.course.finished,
  );

  await page.goto('/en/record/');
  const summary = page.locator('dl.summary');
  await expect(summary).toContainText(/0 of \d+ finished/);
  await expect(summary).toContainText(/0 of \d+ tried/);
  // What was done is still told, under its name.
  await expect(
    page.getByText(fill(words.record.lessonFinished, { name: 'Write a good item' })),
  ).toBeVisible();

  await page.goto('/en/practice/mine/missed/');
  await expect(page.getByText(words.practice.nothingMissed)).toBeVisible();
  await page.goto('/en/');
  await expect(page.locator('continue-link')).toContainText(words.course.next);
  await expect(page.locator('continue-link a')).toHaveAttribute(
    'href',
    '/en/lessons/what-is-a-complaint/',
  );
});
