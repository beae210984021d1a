import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { count } from '#domain/text/format.ts';
import { expect as impatient } from '../amends.ts';
import { wordsSeen } from '../course.ts';
import { test } from './dev-site.ts';

const expect = impatient.configure({ timeout: 20_000 });

const { live, severity } = wordsSeen('en').trainer;
const ZH = 'lessons/zh-Hans/telephone-etiquette.mdx';
const ITEMS = 'items/etiquette-telephone.yaml';
const ROLEPLAY = 'roleplays/window-lifter-call.yaml';

const panel = (page: Page) => page.getByRole('complementary', { name: live.title });
const opener = (page: Page) => panel(page).locator('summary');
/** “Checking …” is there at all times, and shown at its time. */
const SHOWN = { useInnerText: true };
const counted = (problems: number) => count(live.problems, problems, 'en');

// Watchers of files can miss a change on a busy machine; what fails twice is a fault.
test.describe.configure({ mode: 'default', retries: 1 });

test('counts and lists what the check finds in the page, in every language', async ({
  page,
  site,
}) => {
  await page.goto('/en/lessons/telephone-etiquette/');
  await expect(opener(page)).toHaveText(live.nothing, SHOWN);

  site.edit(ZH, (text) => text.replace(/^minutes: .*$/m, 'minutes: 一会儿'));
  site.edit(ITEMS, (text) => text.replace(/^ {4}en: .*\n/m, ''));

  await expect(opener(page)).toContainText(counted(2), SHOWN);
  await opener(page).click();
  const findings = panel(page).getByRole('listitem');
  await expect(findings).toHaveCount(2);
  await expect(findings.first()).toContainText(severity.problem);
  await expect(findings.first()).toContainText(/content\/items\/etiquette-telephone\.yaml:\d+/);
  await expect(findings.last()).toContainText(/zh-Hans\/telephone-etiquette\.mdx:\d+/);
  const link = findings.first().getByRole('link', { name: /etiquette-telephone\.yaml:\d+/ });
  await expect(link).toHaveAttribute('href', /^\/__open-in-editor\?file=content.*yaml%3A\d+$/);
  expect((await new AxeBuilder({ page }).include('live-panel').analyze()).violations).toEqual([]);

  // It follows what is saved, and other pages tell of what is theirs.
  const other = await page.context().newPage();
  await other.goto('/en/practice/lessons/telephone-etiquette/');
  await expect(panel(other).getByRole('listitem')).toHaveCount(1);
  await other.goto('/en/course/etiquette/');
  await expect(panel(other).getByRole('listitem')).toHaveCount(1);
  await other.goto('/en/lessons/keeping-calm/');
  await expect(opener(other)).toHaveText(live.nothing, SHOWN);
  site.restore();
  await expect(opener(page)).toHaveText(live.nothing, SHOWN);
  await expect(findings).toHaveCount(0);
});

test('opens and closes by key, and stays as it was left', async ({ page }) => {
  await page.goto('/zh-hant/roleplays/window-lifter-call/');
  const { title } = wordsSeen('zh-hant').trainer.live;
  const own = page.getByRole('complementary', { name: title });
  const list = own.getByText(wordsSeen('zh-hant').trainer.live.nothingText);
  await expect(list).toBeHidden();

  await own.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(list).toBeVisible();
  await page.goto('/en/exams/complaint-practice/');
  await expect(panel(page).getByText(live.nothingText)).toBeVisible();

  await opener(page).focus();
  await page.keyboard.press('Escape');
  await expect(panel(page).getByText(live.nothingText)).toBeHidden();
  await page.reload();
  await expect(opener(page)).toBeVisible();
  await expect(panel(page).getByText(live.nothingText)).toBeHidden();
});

test('tells a role-play of a trick that passes it', async ({ page, site }) => {
  await page.goto('/en/roleplays/window-lifter-call/');
  await expect(opener(page)).toHaveText(live.nothing, SHOWN);

  site.edit(ROLEPLAY, (text) => text.replaceAll(/^( +)why:$[^]*?^\1(?=\w)/gm, '$1'));

  await expect(opener(page)).toContainText(
    /content\/roleplays\/window-lifter-call\.yaml:\d+/,
    SHOWN,
  );
});

test('is on no page without content', async ({ page }) => {
  await page.goto('/en/record/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(panel(page)).toHaveCount(0);
});
