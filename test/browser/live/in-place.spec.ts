import type { Page } from '@playwright/test';
import { expect as impatient } from '../amends.ts';
import { answer, itemOnPage, readRolePlay, wordsSeen } from '../course.ts';
import { test } from './dev-site.ts';

const expect = impatient.configure({ timeout: 20_000 });

const words = wordsSeen('en');
const ROLEPLAY = 'roleplays/absent-colleague.yaml';

// Watchers of files can miss a change on a busy machine; what fails twice is a fault.
test.describe.configure({ mode: 'default', retries: 1 });

test('shows an edited role-play at the same sentence of the same run', async ({ page, site }) => {
  const roleplay = readRolePlay('absent-colleague');
  const [first = ''] = roleplay.walkthroughs.find(({ name }) => name === 'best')?.picks ?? [];
  await page.goto('/en/roleplays/absent-colleague/');
  await page.getByRole('button', { name: words.roleplay.begin }).click();
  await page
    .getByRole('radio')
    .and(page.locator(`[value="${first}"]`))
    .check();
  await page.getByRole('button', { name: words.roleplay.say, exact: true }).click();
  const said = page.getByRole('log').getByRole('listitem');
  await expect.poll(() => said.count()).toBeGreaterThan(2);
  const lines = await said.count();
  const choice = page.getByRole('radio').first();
  await choice.check();
  const id = await choice.getAttribute('value');
  const run = page.url();
  await stay(page);

  site.edit(ROLEPLAY, (text) => mark(text, new RegExp(`^ {6}${id}:$`, 'm')));

  await expect(page.getByRole('radio', { name: /Freshly written/ })).toBeChecked();
  await expect(said).toHaveCount(lines);
  expect(page.url()).toBe(run);

  // A mistake covers the play, and the play is there again once it is mended.
  site.edit(ROLEPLAY, (text) => text.replace(/^start: /m, 'strat: '));
  await expect(page.getByRole('heading', { name: words.trainer.live.broken })).toBeVisible();
  await expect(said).toHaveCount(0);
  site.restore();
  await expect(said).toHaveCount(lines);
  await expect(choice).toBeChecked();
  expect(page.url()).toBe(run);
  await expectStayed(page);
});

test('shows an edited item where it is open, answered as it was', async ({ page, site }) => {
  await page.goto('/en/practice/mindset/');
  const item = await itemOnPage(page, 'en');
  await answer(page, 'en');
  await page.getByRole('button', { name: words.item.sure[2] }).click();
  await expect(page.getByText(words.item.right)).toBeVisible();
  await stay(page);

  site.edit('items/mindset.yaml', (text) => mark(text, new RegExp(`^- id: ${item.id}$`, 'm')));

  await expect(page.locator('.stem')).toHaveText(/^Freshly written/);
  await expect(page.getByText(words.item.right)).toBeVisible();
  await expectStayed(page);
});

test('shows an edited lesson and its checks where the reader is', async ({ page, site }) => {
  await page.goto('/en/lessons/telephone-etiquette/');
  const check = page.locator('#check-etiquette-telephone-read-back');
  await check.scrollIntoViewIfNeeded();
  await answer(check, 'en');
  await check.getByRole('button', { name: words.item.answer }).click();
  await expect(check.getByText(words.item.right)).toBeVisible();
  await stay(page);
  const place = await page.evaluate(() => scrollY);

  site.edit('lessons/en/telephone-etiquette.mdx', (text) =>
    text.replace(/\n\n(?=[A-Z][^\n]{80})/, '\n\nFreshly written. '),
  );
  await expect(page.getByText('Freshly written.')).toBeAttached();
  site.edit('items/etiquette-telephone.yaml', (text) =>
    mark(text, /^- id: etiquette-telephone-read-back$/m),
  );
  await expect(check.locator('.stem')).toHaveText(/^Freshly written/);

  await expect(check.getByText(words.item.right)).toBeVisible();
  expect(Math.abs((await page.evaluate(() => scrollY)) - place)).toBeLessThan(200);
  await expectStayed(page);
});

/** Marks the next English text after a place. */
function mark(text: string, place: RegExp): string {
  const at = text.search(place);
  return text.slice(0, at) + text.slice(at).replace(/\ben: (['"]?)/, 'en: $1Freshly written ');
}

/** Notes on the page that it has not been loaded again. */
async function stay(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'isHere', true));
}

async function expectStayed(page: Page): Promise<void> {
  expect(await page.evaluate(() => Reflect.get(window, 'isHere'))).toBe(true);
}
