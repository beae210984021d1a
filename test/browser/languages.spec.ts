import { LANG_TAGS } from '#domain/text/locale.ts';
import { expect, test } from './amends.ts';
import { wordsSeen } from './course.ts';

for (const [browser, locale] of [
  ['zh-TW', 'zh-hant'],
  ['zh-CN', 'zh-hans'],
  ['en-US', 'en'],
] as const) {
  test.describe(`a browser in ${browser}`, () => {
    test.use({ locale: browser });

    test(`is sent from the start page to ${locale}`, async ({ page }) => {
      await page.goto('/');

      await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
      await expect(page.locator('html')).toHaveAttribute('lang', LANG_TAGS[locale]);
    });

    test('finds a missing page in its language', async ({ page, complaints }) => {
      await page.goto('/nowhere/');

      const { notFound } = wordsSeen(locale);
      await expect(page.getByRole('heading', { name: notFound.title })).toBeVisible();
      await expect(page.getByRole('heading')).toHaveCount(1);
      complaints.length = 0; // The browser reports the 404 itself.
    });
  });
}

test('remembers the language the reader chose', async ({ page }) => {
  await page.goto('/en/');
  await page.locator('summary', { hasText: 'Language' }).click();
  await page.getByRole('link', { name: '繁體中文' }).click();
  await expect(page).toHaveURL(/\/zh-hant\/$/);

  await page.goto('/');

  await expect(page).toHaveURL(/\/zh-hant\/$/);
});

test('keeps the page and the place in it when the language changes', async ({ page }) => {
  await page.goto('/en/lessons/telephone-etiquette/');
  await page.locator('#read-back').scrollIntoViewIfNeeded();
  await page
    .locator('#read-back')
    .evaluate((heading) => heading.scrollIntoView({ block: 'start' }));
  await page
    .locator('summary', { hasText: 'Language' })
    .evaluate((summary) => (summary as HTMLElement).click());
  await page
    .getByRole('link', { name: '简体中文' })
    .evaluate((link) => (link as HTMLElement).click());

  await expect(page).toHaveURL(/\/zh-hans\/lessons\/telephone-etiquette\/#read-back$/);
  await expect(page.locator('#read-back')).toBeInViewport();
});

test('keeps all progress when the language changes', async ({ page }) => {
  await page.goto('/en/lessons/telephone-etiquette/');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();

  await page.goto('/zh-hant/course/');

  await expect(page.getByText(wordsSeen('zh-hant').course.begun).first()).toBeVisible();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the start page offers all languages and a lesson can be read', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'English' }).click();
    await page.getByRole('navigation').getByRole('link', { name: 'Course' }).click();
    await page.getByRole('link', { name: 'Telephone etiquette' }).first().click();

    await expect(
      page.getByRole('heading', { level: 1, name: 'Telephone etiquette' }),
    ).toBeVisible();
  });
});
