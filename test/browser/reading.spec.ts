import { expect, test } from './amends.ts';
import { wordsSeen } from './course.ts';

const words = wordsSeen('en');
const lesson = '/en/lessons/telephone-etiquette/';

test('sets the text larger on every page, and still does after a reload', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(lesson);
  const paragraph = page.locator('.prose p').first();
  const size = () =>
    paragraph.evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const usual = await size();

  await page.locator('header summary').click();
  await page
    .getByRole('group', { name: words.site.textSize })
    .getByLabel(words.site.textLargest)
    .check();

  await expect.poll(size).toBeGreaterThan(usual * 1.3);
  await page.reload();
  expect(await size()).toBeGreaterThan(usual * 1.3);
  for (const address of [
    lesson,
    '/en/lessons/seven-steps-receive/',
    '/en/',
    '/en/course/',
    '/en/exams/',
    '/zh-hans/record/',
  ]) {
    await page.goto(address);
    const root = await page.evaluate(() =>
      parseFloat(getComputedStyle(document.documentElement).fontSize),
    );
    expect(root, address).toBeGreaterThan(16 * 1.3);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(overflow, address).toBeLessThanOrEqual(360);
  }
});

test('prints a lesson without what is only for the screen', async ({ page }) => {
  await page.goto(lesson);
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  await page.getByRole('button', { name: words.lesson.print }).click();
  await expect(page.locator('body')).toHaveAttribute('data-printed');

  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.prose')).toBeVisible();
  await expect(page.getByRole('navigation')).toHaveCount(0);
  await expect(page.getByRole('button', { name: words.lesson.print })).toBeHidden();
});

test('tells what a term means under the pointer and at the focus, and lets it go again', async ({
  page,
}) => {
  await page.goto(lesson);
  const term = page.locator('.prose button[popovertarget]').first();
  const meaning = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);

  await term.hover();
  await expect(meaning).toBeVisible();
  // It stays while the pointer is on it, and while it is held by a click.
  await meaning.hover();
  await term.click();
  await page.locator('h1').hover();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(meaning).toBeHidden();

  await term.hover();
  await expect(meaning).toBeVisible();
  await page.locator('h1').hover();
  await expect(meaning).toBeHidden();

  // Only a focus that comes by keyboard shows it.
  await page.keyboard.press('Tab');
  await term.focus();
  await expect(meaning).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(meaning.getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(meaning).toBeHidden();
});
