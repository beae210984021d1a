import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { fill } from '#domain/text/format.ts';
import { expect, test } from '../browser/amends.ts';
import { wordsSeen } from '../browser/course.ts';

const { trainer: words, exam } = wordsSeen('en');
const { forms, rooms } = words.workshop;
const EXAM = '/en/trainers/exams/foundation-certificate/';

/** One page of every kind, with what can be opened on it. */
const KINDS: Record<string, (page: Page) => Promise<unknown>> = {
  'front page': (page) => page.goto('/en/trainers/'),
  'front page in Chinese': (page) => page.goto('/zh-hans/trainers/'),
  'item bank': async (page) => {
    await page.goto('/en/trainers/items/#topic=remedies&type=match');
    await page.getByRole('button', { name: words.openAll }).click();
  },
  'role-plays': (page) => page.goto('/zh-hans/trainers/roleplays/'),
  'role-play': (page) => page.goto('/en/trainers/roleplays/window-lifter-call/'),
  coverage: (page) => page.goto('/en/trainers/coverage/'),
  'coverage in Traditional Chinese': (page) => page.goto('/zh-hant/trainers/coverage/'),
  'fact register': (page) => page.goto('/zh-hans/trainers/rows/#q=K002-066'),
  exams: (page) => page.goto('/en/trainers/exams/'),
  'form with its key': async (page) => {
    await page.goto(EXAM);
    await page.getByRole('checkbox', { name: forms.showKey }).check();
    await page.getByText(forms.mostOften.split('{')[0] ?? '').click();
  },
  'translation status': (page) => page.goto('/en/trainers/translation/'),
};

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme}`, () => {
    test.use({ colorScheme });

    for (const [kind, open] of Object.entries(KINDS)) {
      test(`${kind}: axe finds nothing, and nothing is wider than the window`, async ({ page }) => {
        await open(page);

        // What a filter hides is not there for anybody, and takes axe half a minute.
        const { violations } = await new AxeBuilder({ page }).exclude('li[hidden]').analyze();

        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`,
        );
        expect(found).toEqual([]);
        for (const width of [360, 768, 1280]) {
          await page.setViewportSize({ width, height: 800 });
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
          expect(overflow, `width at ${width} px`).toBeLessThanOrEqual(width);
        }
      });
    }
  });
}

test('the workshop is found in the footer, and leads to each of its rooms', async ({ page }) => {
  await page.goto('/en/course/');
  await page.getByRole('contentinfo').getByRole('link', { name: words.workshop.title }).click();
  await expect(page.getByRole('heading', { level: 1, name: words.workshop.title })).toBeVisible();

  for (const { name } of Object.values(rooms)) {
    await page.getByRole('main').getByRole('article').getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.getByRole('navigation').getByRole('link', { name: words.workshop.title }).click();
  }
});

test.describe('a form', () => {
  const stems = (page: Page) => page.getByRole('article').locator('.stem').allTextContents();
  const field = (page: Page) => page.getByRole('textbox', { name: forms.code });

  test('is the one of its code, and another one by chance; the address keeps it', async ({
    page,
  }) => {
    await page.goto(EXAM);
    await field(page).fill('2q7k 5za1');
    await field(page).press('Enter');
    await expect(
      page.getByRole('article', { name: fill(forms.form, { code: '2Q7K-5ZA1' }) }),
    ).toBeVisible();
    const first = await stems(page);

    await page.getByRole('button', { name: forms.another }).click();
    await expect(field(page)).not.toHaveValue('2Q7K-5ZA1');
    expect(await stems(page)).not.toEqual(first);
    const another = await stems(page);
    await page.reload();
    await expect.poll(() => stems(page)).toEqual(another);

    await page.goto(`${EXAM}#form=2Q7K-5ZA1`);
    await expect.poll(() => stems(page)).toEqual(first);
    expect(first).toHaveLength(50);
  });

  test('is the one that a candidate with this code sits', async ({ page }) => {
    await page.goto('/en/exams/c18001s/');
    await page.getByRole('link', { name: exam.start }).click();
    const stem = page.locator('.question .stem');
    await expect(stem).toBeVisible();
    const [shown] = await stem.allTextContents();
    await page.getByRole('button', { name: exam.handIn, exact: true }).click();
    await page.getByRole('button', { name: exam.confirm }).click();
    const said = await page
      .getByText(fill(exam.formCode, { code: '' }))
      .first()
      .textContent();
    const code = /\w{4}-\w{4}/.exec(said ?? '')?.[0] ?? 'none';

    await page.goto(`/en/trainers/exams/c18001s/#form=${code}`);

    await expect(field(page)).toHaveValue(code);
    expect((await stems(page))[0]).toContain(shown ?? 'nothing');
  });

  test('is not drawn from what is no code, and says why', async ({ page }) => {
    await page.goto(EXAM);
    const before = await stems(page);
    await field(page).fill('form 7');
    await page.getByRole('button', { name: forms.show }).click();

    await expect(page.getByText(fill(forms.notACode, { code: 'form 7' }))).toBeVisible();
    await expect(field(page)).toHaveAttribute('aria-invalid', 'true');
    expect(await stems(page)).toEqual(before);
  });

  test('shows its key when asked, and prints without it by its own button', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => document.body.setAttribute('data-printed', 'yes');
    });
    await page.goto(EXAM);
    const key = page.getByText(/^Key: /).first();
    const sheet = page.getByRole('heading', { name: /^Key to form/ });
    await expect(key).toBeHidden();

    await page.getByRole('checkbox', { name: forms.showKey }).check();
    await expect(key).toBeVisible();
    await expect(sheet).toBeVisible();

    await page.emulateMedia({ media: 'print' });
    await page
      .getByRole('button', { name: forms.printPaper, includeHidden: true })
      .dispatchEvent('click');
    await expect(page.locator('body')).toHaveAttribute('data-printed', 'yes');
    await expect(key).toBeHidden();
    await expect(sheet).toBeHidden();
    await expect(page.getByRole('heading', { name: forms.blueprint })).toBeHidden();

    await page
      .getByRole('button', { name: forms.printKeyed, includeHidden: true })
      .dispatchEvent('click');
    await expect(key).toBeVisible();
    await expect(sheet).toBeVisible();
  });
});

test('a fact is found by a word of it, and leads to what its lessons ask', async ({ page }) => {
  await page.goto('/en/trainers/coverage/');
  await page
    .getByRole('link', { name: /rows taught$/ })
    .nth(1)
    .click();
  const shown = page.getByRole('main').getByRole('status');
  await expect(shown).not.toHaveText(/^(\d+) of \1 /);

  await page.getByRole('button', { name: words.reset }).click();
  await page.getByRole('searchbox').fill('K002-066');
  await expect(shown).toHaveText(/^1 of \d+ rows$/);
  const row = page.getByRole('listitem').filter({ hasText: 'K002-066' });
  await row.getByRole('link', { name: /items?\)$/ }).click();

  await expect(page).toHaveURL(/#of-telephone-etiquette$/);
  await expect(page.getByRole('heading', { name: 'Telephone etiquette' })).toBeInViewport();
});

test('a play begins at the beat that a trainer picks', async ({ page }) => {
  await page.goto('/en/trainers/roleplays/window-lifter-call/');
  await page.getByRole('link', { name: words.roleplay.playFrom }).nth(2).click();

  await expect(page.getByRole('radio').first()).toBeVisible();
  await expect(page).toHaveURL(/\/roleplays\/window-lifter-call\/#(?!from)/);
});
