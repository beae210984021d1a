import type { BrowserContext, Page } from '@playwright/test';
import type { Level } from '#domain/record/event.ts';
import { trace } from '#domain/roleplay/play.ts';
import { fill } from '#domain/text/format.ts';
import type { Locale } from '#domain/text/locale.ts';
import { expect, test } from './amends.ts';
import { readRolePlay, seen, wordsSeen } from './course.ts';
import { tabTo } from './keys.ts';

/** One thing the customer says, and what is said to it, as a reader of a locale sees them. */
interface Exchange {
  heard: string;
  said: string;
}

/** The picks of a walkthrough that the scenario's author wrote. */
function picksOf(id: string, name = 'best'): readonly string[] {
  const walkthrough = readRolePlay(id).walkthroughs.find((each) => each.name === name);
  if (!walkthrough) throw new Error(`${id} has no walkthrough "${name}".`);
  return walkthrough.picks;
}

function exchanges(id: string, picks: readonly string[], locale: Locale): Exchange[] {
  const roleplay = readRolePlay(id);
  const moments = trace(roleplay, picks);
  if (!moments) throw new Error(`${id} does not play ${picks.join(', ')}.`);
  return moments.map(({ beatId, line, choiceId }) => {
    const beat = roleplay.beats[beatId];
    return {
      heard: seen(beat?.says[line]?.text ?? '', locale),
      said: seen(beat?.choices[choiceId]?.say ?? '', locale),
    };
  });
}

/** How a person works the page. */
interface Hands {
  press: (page: Page, button: string, which?: number) => Promise<void>;
  choose: (page: Page, words: Roleplay, level: Level) => Promise<void>;
  say: (page: Page, words: Roleplay, text: string) => Promise<void>;
}
type Roleplay = ReturnType<typeof wordsSeen>['roleplay'];

const option = (page: Page, text: string) => page.getByRole('radio', { name: text, exact: true });

const KEYBOARD: Hands = {
  async press(page, button, which = 0) {
    // Until the record is read, the button that begins cannot be reached.
    await expect(page.getByRole('button', { name: button, exact: true }).nth(which)).toBeEnabled();
    for (let met = 0; met <= which; met += 1) await tabTo(page, button, 'button');
    await page.keyboard.press('Enter');
  },
  async choose(page, words, level) {
    await expect(page.getByRole('button', { name: words.begin })).toBeEnabled();
    await tabTo(page, words.level.names[1], 'input');
    for (let step = 1; step < level; step += 1) await page.keyboard.press('ArrowDown');
  },
  async say(page, _words, text) {
    // Nothing is clicked and no Tab is pressed: the question takes the focus by itself.
    await expect(page.locator('.ask legend')).toBeFocused();
    const number = await option(page, text).evaluate((input: HTMLInputElement) =>
      [...(input.form?.querySelectorAll('input') ?? [])].indexOf(input),
    );
    await page.keyboard.press(String(number + 1));
    await expect(option(page, text)).toBeChecked();
    await page.keyboard.press('Enter');
  },
};

const TOUCH: Hands = {
  press: (page, button, which = 0) =>
    page.getByRole('button', { name: button, exact: true }).nth(which).tap(),
  choose: (page, words, level) =>
    page.locator('label').filter({ hasText: words.level.names[level] }).tap(),
  async say(page, words, text) {
    await page.locator('label').filter({ hasText: text }).tap();
    await expect(option(page, text)).toBeChecked();
    await page.getByRole('button', { name: words.say }).tap();
  },
};

const MOUSE: Hands = {
  press: (page, button, which = 0) =>
    page.getByRole('button', { name: button, exact: true }).nth(which).click(),
  choose: (page, words, level) =>
    page.getByRole('radio', { name: words.level.names[level] }).check(),
  async say(page, words, text) {
    await option(page, text).check();
    await page.getByRole('button', { name: words.say }).click();
  },
};

const lines = (page: Page) => page.getByRole('log').getByRole('listitem');
const runs = (page: Page) => page.locator('.runs').getByRole('listitem');

/** Opens a role-play and begins a conversation at a level. */
async function begin(page: Page, locale: Locale, id: string, level: Level, hands = MOUSE) {
  const words = wordsSeen(locale).roleplay;
  await page.goto(`/${locale}/roleplays/${id}/`);
  await hands.choose(page, words, level);
  await hands.press(page, words.begin);
}

/** Hears and says one thing after the other. */
async function converse(page: Page, locale: Locale, talk: readonly Exchange[], hands = MOUSE) {
  for (const { heard, said } of talk) {
    await expect(lines(page).last()).toContainText(heard);
    await hands.say(page, wordsSeen(locale).roleplay, said);
  }
}

const CONVERSATIONS = [
  {
    ...{ id: 'furious-complaint', locale: 'zh-hans', level: 2, trouble: 'crashed' },
    ...{ how: 'by keyboard', hands: KEYBOARD, use: {} },
    walkthrough: 'one wrong turn, mended',
    retry: { from: 6, picks: ['trust-the-clock', 'not-on-the-stairs', 'in-her-words'] },
  },
  {
    ...{ id: 'late-order', locale: 'en', level: 1, trouble: 'was closed' },
    ...{ how: 'by touch', hands: TOUCH },
    use: { hasTouch: true, viewport: { width: 360, height: 740 } },
    walkthrough: 'she is pleased, and the scene is failed',
    retry: { from: 4, picks: ['nine-on-friday', 'mine-and-hers', 'the-list'] },
  },
] as const;

for (const { id, locale, level, trouble, how, hands, use, walkthrough, retry } of CONVERSATIONS) {
  test.describe(how, () => {
    test.use(use);

    test(`goes on with ${id} after the page ${trouble}, and again from a moment of the debrief: ${locale}`, async ({
      page: first,
      context,
    }) => {
      const words = wordsSeen(locale).roleplay;
      const picks = picksOf(id, walkthrough);
      const talk = exchanges(id, picks, locale);
      const half = 3;
      await begin(first, locale, id, level, hands);
      await converse(first, locale, talk.slice(0, half), hands);
      await expect(lines(first).last()).toContainText(talk[half]?.heard ?? '');

      const page = await lose(first, context, trouble, locale);
      await page.goto(`/${locale}/roleplays/${id}/`);
      await expect(page.getByText(fill(words.stopped, { n: half + 1 }))).toBeVisible();
      await hands.press(page, words.resume);

      for (const { said } of talk.slice(0, half)) {
        await expect(lines(page).filter({ hasText: said })).toHaveCount(1);
      }
      await converse(page, locale, talk.slice(half), hands);
      await expect(page.getByText(words.debrief, { exact: true })).toBeVisible();
      const moment = page.getByRole('article').nth(1);
      await expect(moment).toContainText(fill(words.momentN, { n: retry.from + 1 }));
      await expect(moment).toContainText(talk[retry.from]?.said ?? '');
      await expect(runs(page)).toHaveCount(1);

      await hands.press(page, words.tryAgainHere, 1);

      const taken = [...picks.slice(0, retry.from), ...retry.picks];
      const again = exchanges(id, taken, locale);
      await converse(page, locale, again.slice(retry.from), hands);
      const beside = page.getByRole('region', { name: words.beside.title });
      const rows = beside.getByRole('row');
      await expect(rows.first()).toContainText(words.beside.before);
      await expect(rows.first()).toContainText(words.beside.now);
      const all = Math.max(talk.length, again.length) - retry.from;
      await expect(rows).toHaveCount(1 + all);
      for (let row = 0; row < all; row += 1) {
        const cells = rows.nth(row + 1).getByRole('cell');
        await expect(cells.first()).toContainText(talk[retry.from + row]?.said ?? '–');
        await expect(cells.last()).toContainText(again[retry.from + row]?.said ?? '–');
      }
      await expect(runs(page)).toHaveCount(2);
      await expect(runs(page).first()).toContainText(fill(words.againFrom, { n: retry.from + 1 }));
      await expect(runs(page).getByRole('link').first()).toHaveAttribute('aria-current', 'true');
      await page.goto(`/${locale}/roleplays/${id}/`);
      await expect(runs(page)).toHaveCount(2);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(overflow).toBeLessThanOrEqual(page.viewportSize()?.width ?? 0);
    });
  });
}

/** Ends a page as browsers do, once what was said is saved, and opens another. */
async function lose(
  page: Page,
  context: BrowserContext,
  trouble: (typeof CONVERSATIONS)[number]['trouble'],
  locale: Locale,
): Promise<Page> {
  const { saved } = wordsSeen(locale).site.saving;
  await expect(page.getByRole('button', { name: saved, exact: true })).toBeVisible();
  if (trouble === 'crashed') {
    const session = await context.newCDPSession(page);
    await session.send('Page.enable');
    void session.send('Page.crash').catch(() => undefined);
    await page.waitForEvent('crash');
  } else {
    await page.close();
  }
  return context.newPage();
}
