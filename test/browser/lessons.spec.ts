import { readFile } from 'node:fs/promises';
import type { Locator } from '@playwright/test';
import { AUTHOR_COMPONENTS } from '#authoring/author-components.ts';
import { fill } from '#domain/text/format.ts';
import { LOCALES, type Locale } from '#domain/text/locale.ts';
import { ITEM_TYPES, type Item } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import { toTraditional } from '#words/traditional.ts';
import { expect, test } from './amends.ts';
import { itemOnPage, requireItem, seen, wordsSeen } from './course.ts';
import { answerByKeyboard, nameOfFocus, tabTo } from './keys.ts';

/** One lesson a language; together they hold every part that has a look of its own. */
const LESSONS = [
  { lesson: 'appearance-and-posture', locale: 'zh-hans' },
  { lesson: 'seven-steps-receive', locale: 'zh-hant' },
  { lesson: 'claims-and-remedies', locale: 'en' },
] as const;

test.use({ viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true });

for (const { lesson, locale } of LESSONS) {
  const words = wordsSeen(locale);
  const address = `/${locale}/lessons/${lesson}/`;

  test.describe(`${lesson} in ${locale} on a phone`, () => {
    test('has one title, headings without a jump, and every landmark', async ({ page }) => {
      await page.goto(address);

      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      const levels = await page
        .getByRole('heading')
        .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels[0]).toBe(1);
      levels.forEach((level, at) => {
        expect(level, `level of heading ${at}`).toBeLessThanOrEqual((levels[at - 1] ?? 0) + 1);
      });
      for (const landmark of ['banner', 'main', 'contentinfo'] as const) {
        await expect(page.getByRole(landmark)).toHaveCount(1);
      }
      await expect(page.getByRole('navigation', { name: words.site.menu })).toBeVisible();
      await expect(page.getByRole('main').getByRole('article')).toBeVisible();
    });

    test('leads from the contents to every section', async ({ page }) => {
      await page.goto(address);
      const contents = page.getByRole('navigation', { name: words.lesson.contents });
      await expect(contents).toBeHidden();
      await page.getByText(words.lesson.contents, { exact: true }).tap();
      const titles = await contents.getByRole('link').allTextContents();
      const sections = page.locator('.prose').getByRole('heading', { level: 2 });
      expect(titles.map(squeeze)).toEqual((await sections.allTextContents()).map(squeeze));

      for (const title of titles.toReversed()) {
        await contents.getByRole('link', { name: squeeze(title), exact: true }).tap();

        await expect(sections.getByText(squeeze(title), { exact: true })).toBeInViewport();
      }
    });

    test('tells in words, in its language, what each drawing shows', async ({ page }) => {
      await page.goto(address);
      const article = page.getByRole('article');
      const drawings = article.getByRole('img');

      await expect(drawings.first()).toBeAttached();
      expect(await drawings.count()).toBeGreaterThanOrEqual(2);
      for (const part of [
        ...(await drawings.all()),
        ...(await article.locator('[role=group]').all()),
        ...(await article.getByRole('complementary').all()),
        ...(await article.getByRole('region').all()),
      ]) {
        await expect(part).toHaveAccessibleName(inLanguage(locale));
      }
      for (const caption of await article.locator('figcaption').all()) {
        await expect(caption).toHaveText(inLanguage(locale));
      }
    });

    test('explains a term at a key and at a tap, within the screen', async ({ page }) => {
      await page.goto(address);
      const term = page.getByRole('article').locator('button[popovertarget]').first();
      const name = squeeze(await term.textContent());
      const definition = page.locator(`[id="${await term.getAttribute('popovertarget')}"]`);
      await expect(definition).toBeHidden();

      await tabTo(page, name, 'button[popovertarget]');
      await page.keyboard.press('Enter');
      await expect(definition).toBeVisible();
      await page.keyboard.press('Tab');
      expect(await nameOfFocus(page)).toBe(words.lesson.glossaryEntry);
      await page.keyboard.press('Escape');
      await expect(definition).toBeHidden();
      await expect(term).toBeFocused();

      await term.tap();
      await expect(definition).toBeVisible();
      await expect(definition).toHaveText(inLanguage(locale));
      await expectWithinTheScreen(definition);
      await page.getByRole('heading', { level: 1 }).tap();
      await expect(definition).toBeHidden();
    });

    test('is finished by keyboard alone: every check answered, explained and announced', async ({
      page,
    }) => {
      test.setTimeout(180_000);
      await page.goto(address);
      const checks = page.getByRole('region', { name: checkNames(words.lesson.check) });
      expect(await checks.count()).toBeGreaterThanOrEqual(7);

      for (const check of await checks.all()) {
        // Reading on: a check is ready once it is on the screen.
        await check.scrollIntoViewIfNeeded();
        await expect(check.getByRole('group').first()).toBeEnabled();
        const item = await itemOnPage(check, locale);
        await answerByKeyboard(page, locale, true, check);
        await expect(page.getByText(words.lesson.finishReady)).toBeHidden();
        await tabTo(page, words.item.answer, 'button');
        await page.keyboard.press('Enter');

        await expect(check.getByRole('status').last()).toHaveText(words.item.right);
        for (const reason of reasonsOf(item)) {
          await expect(check).toContainText(seen(reason, locale));
        }
        await expect(check.getByRole('button', { name: words.item.again })).toBeFocused();
      }
      await tabTo(page, words.lesson.sources, 'summary');

      const finish = page.locator('[aria-live=polite]').filter({ visible: true });
      await expect(finish.getByText(words.lesson.finishReady)).toBeVisible();
      await expect(finish.getByText(words.lesson.finishMissing)).toBeHidden();
    });

    test('is printed as the text alone', async ({ page }) => {
      await page.goto(address);
      await page.getByText(words.lesson.contents, { exact: true }).tap();

      await page.emulateMedia({ media: 'print' });

      const article = page.getByRole('article');
      await expect(article.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(article.getByRole('img').first()).toBeVisible();
      for (const part of ['navigation', 'banner', 'contentinfo'] as const) {
        await expect(page.getByRole(part).filter({ visible: true })).toHaveCount(0);
      }
      await expect(page.getByText(words.lesson.contents, { exact: true })).toBeHidden();
    });
  });

  test(`${lesson} has the same places in all three languages`, async ({ request }) => {
    const [inHans, ...others] = await Promise.all(
      LOCALES.map(async (each) => {
        const reply = await request.get(`/${each}/lessons/${lesson}/`);
        return placesIn(await reply.text());
      }),
    );

    expect(inHans?.length).toBeGreaterThan(10);
    for (const places of others) expect(places).toEqual(inHans);
  });
}

test('a Traditional lesson has no Simplified character, read or heard', async ({ page }) => {
  await page.goto('/zh-hant/lessons/seven-steps-receive/');
  const article = page.getByRole('article');
  const check = page.getByRole('region', { name: checkNames(wordsSeen('zh-hant').lesson.check) });
  await check.first().scrollIntoViewIfNeeded();
  await expect(check.first().getByRole('group').first()).toBeEnabled();

  const read = (await article.textContent()) ?? '';
  const heard = await article.ariaSnapshot();

  expect(read).toMatch(/\p{Script=Han}{10}/u);
  for (const line of `${read}\n${heard}`.split('\n')) expect(line).toBe(toTraditional(line));
});

test('the three lessons have every part that has a look of its own', async () => {
  const parts = new Set<string>();
  for (const { lesson } of LESSONS) {
    const text = await readFile(`content/lessons/zh-Hans/${lesson}.mdx`, 'utf8');
    for (const [, name] of text.matchAll(/<([A-Z]\w+)/g)) parts.add(name ?? '');
  }

  const plain = ['Foreign', 'img'];
  const withLook = Object.keys(AUTHOR_COMPONENTS).filter((name) => !plain.includes(name));
  expect([...parts].sort()).toEqual(withLook.sort());
});

test('the three lessons ask in every way there is', async ({ request }) => {
  const types = new Set<string>();
  for (const { lesson, locale } of LESSONS) {
    const html = await (await request.get(`/${locale}/lessons/${lesson}/`)).text();
    for (const [, id] of html.matchAll(/ data-check="([\w-]+)"/g)) {
      types.add(requireItem(id ?? '').type);
    }
  }

  expect([...types].sort()).toEqual([...ITEM_TYPES].sort());
});

/** Something said in the language of this locale. */
function inLanguage(locale: Locale): RegExp {
  return locale === 'en' ? /^[^\p{Script=Han}]*\w{2}[^\p{Script=Han}]*$/u : /\p{Script=Han}/u;
}

/** The names of all checks: "Check 1" and so on. */
function checkNames(pattern: string): RegExp {
  return new RegExp(`^${fill(pattern, { n: '\\d+' })}$`);
}

/** Why the choices of an item are right or wrong; of a statement, why what it is said to be is. */
function reasonsOf(item: Item): Text[] {
  if (item.type === 'true-false') return [item.feedback[item.key ? 'true' : 'false']];
  if (item.type === 'cloze') {
    return item.gaps.flatMap(({ id, choices }) =>
      choices.flatMap((choice) => (choice.id === item.key[id] ? choice.feedback : [])),
    );
  }
  return item.choices.map(({ feedback }) => feedback);
}

/** What an address can name in a lesson: its sections and its checks. */
function placesIn(html: string): string[] {
  return [...html.matchAll(/<(?:h[2-6]|section)\b[^>]*? id="([^"]+)"/g)].map(([, id]) => id ?? '');
}

function squeeze(text: string | null | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim();
}

async function expectWithinTheScreen(part: Locator): Promise<void> {
  const box = await part.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
}
