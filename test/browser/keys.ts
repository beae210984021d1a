import type { Locator, Page } from '@playwright/test';
import { fill } from '#domain/text/format.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { ItemOf } from '#schemas/item.ts';
import { choicesSeen, isListItem, itemOnPage, keyedTexts, seen, wordsSeen } from './course.ts';

/** Presses Tab until what has the focus has this name and, if given, is such an element. */
export async function tabTo(page: Page, name: string | RegExp, element = '*'): Promise<void> {
  const pattern = typeof name === 'string' ? new RegExp(`^${escape(name)}`) : name;
  for (let step = 0; step < 120; step += 1) {
    await page.keyboard.press('Tab');
    const fits = await page.evaluate(
      (selector) => document.activeElement?.matches(selector),
      element,
    );
    if (fits && pattern.test(await nameOfFocus(page))) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

export function nameOfFocus(page: Page): Promise<string> {
  return page.evaluate(() => {
    const focused = document.activeElement as HTMLInputElement | null;
    const named = focused?.getAttribute('aria-labelledby')?.split(' ');
    const labels = named?.map((id) => document.getElementById(id)?.textContent?.trim()).join(' ');
    const label = focused?.labels?.[0]?.querySelector('span')?.textContent;
    const name = focused?.getAttribute('aria-label') ?? labels ?? label ?? focused?.textContent;
    return (name ?? '').trim();
  });
}

/**
 * Answers the item on the page by keyboard alone: as keyed, or the first way that comes. Where
 * a page has several, `within` holds the one that Tab comes to next.
 */
export async function answerByKeyboard(
  page: Page,
  locale: Locale,
  right = true,
  within: Locator = page.locator('main'),
): Promise<void> {
  const item = await itemOnPage(within, locale);
  const words = wordsSeen(locale).item;
  if (isListItem(item)) {
    const keyed = right
      ? keyedTexts(item, locale)
      : choicesSeen(item, locale)
          .map(({ text }) => text)
          .filter((text) => !keyedTexts(item, locale).includes(text))
          .slice(0, 1);
    if (item.type === 'multiple') {
      // In the order shown, so that Tab never has to go round the page.
      const shown = await within.locator('.question .choice label > span:first-of-type');
      for (const text of (await shown.allTextContents()).map((each) => each.trim())) {
        if (!keyed.includes(text)) continue;
        await tabTo(page, text, 'input');
        await page.keyboard.press('Space');
      }
      return;
    }
    await tabTo(page, /./, '.question input');
    for (let step = 0; step < 8 && !keyed.includes(await nameOfFocus(page)); step += 1) {
      await page.keyboard.press('ArrowDown');
    }
    return page.keyboard.press('Space');
  }
  if (item.type === 'order') return orderByKeyboard(page, item, locale, right, within);
  if (item.type === 'best-worst') {
    const { best, worst } = item.key;
    const wanted = right ? { best, worst } : { best: worst, worst: best };
    for (const slot of ['best', 'worst'] as const) {
      const text = seen(item.choices.find(({ id }) => id === wanted[slot])?.text ?? '', locale);
      await tabTo(page, words[slot], '.slots input');
      for (let step = 0; step < 8; step += 1) {
        if ((await nameOfFocus(page)) === `${words[slot]} ${text}`) break;
        await page.keyboard.press('ArrowDown');
      }
      await page.keyboard.press('Space');
    }
    return;
  }
  const lists = within.locator('.question select');
  for (let index = 0; index < (await lists.count()); index += 1) {
    await tabTo(page, /./, '.question select');
    const name = await nameOfFocus(page);
    const { slot, options } =
      item.type === 'cloze'
        ? gapNamed(item, name, locale)
        : {
            slot: item.choices.find(({ text }) => seen(text, locale) === name)?.id ?? '',
            options: item.targets,
          };
    const keyed = options.find(({ id }) => (id === item.key[slot]) === right);
    const label = seen(keyed?.text ?? '', locale);
    for (let step = 0; step < 10; step += 1) {
      const now = await page.evaluate(() => {
        const list = document.activeElement as HTMLSelectElement;
        return list.selectedOptions[0]?.textContent?.trim();
      });
      if (now === label) break;
      await page.keyboard.press('ArrowDown');
    }
  }
}

function gapNamed(item: ItemOf<'cloze'>, name: string, locale: Locale) {
  const words = wordsSeen(locale).item;
  const text = seen(item.text, locale);
  const inOrder = [...item.gaps].sort(
    (a, b) => text.indexOf(`{${a.id}}`) - text.indexOf(`{${b.id}}`),
  );
  const gap = inOrder.find(
    (_, index) => fill(words.gap, { n: index + 1, all: inOrder.length }) === name,
  );
  return { slot: gap?.id ?? '', options: gap?.choices ?? [] };
}

/** Brings each choice up to its place; the button keeps the focus as it moves. */
async function orderByKeyboard(
  page: Page,
  item: ItemOf<'order'>,
  locale: Locale,
  right: boolean,
  within: Locator,
): Promise<void> {
  const words = wordsSeen(locale).item;
  const keyed = item.key.map((id) =>
    seen(item.choices.find((each) => each.id === id)?.text ?? '', locale),
  );
  const wanted = right ? keyed : [...keyed].reverse();
  const shown = () => within.locator('.question .order .what').allTextContents();
  for (const [index, text] of wanted.entries()) {
    const at = (await shown()).map((each) => each.trim()).indexOf(text);
    if (at <= index) continue;
    await tabTo(page, fill(words.up, { choice: text }));
    for (let step = at; step > index; step -= 1) await page.keyboard.press('Enter');
  }
  // Still there if nothing had to move.
  if (await within.getByRole('button', { name: words.keepOrder }).isVisible()) {
    await tabTo(page, words.keepOrder);
    await page.keyboard.press('Enter');
  }
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
