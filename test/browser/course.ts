import { readdirSync, readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { fill } from '#domain/text/format.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { plain, resolveText } from '#domain/text/wording.ts';
import { ItemFileSchema, type ChoiceItem, type Item, type ItemOf } from '#schemas/item.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import type { Text } from '#schemas/text.ts';
import { wordsFor } from '#words/index.ts';
import { toTraditional } from '#words/traditional.ts';
import { parse } from 'yaml';
import { expect } from './amends.ts';

const content = new URL('../../content/', import.meta.url);

const bank: Item[] = readdirSync(new URL('items/', content)).flatMap((file) =>
  ItemFileSchema.parse(parse(readFileSync(new URL(`items/${file}`, content), 'utf8'))),
);

/** What a reader of a locale sees of a text. */
export function seen(text: Text, locale: Locale): string {
  const written = plain(resolveText(text, langOf(locale)));
  return locale === 'zh-hant' ? toTraditional(written) : written;
}

/** The interface as a reader of a locale sees it. */
export function wordsSeen(locale: Locale) {
  const words = wordsFor(locale);
  return locale === 'zh-hant'
    ? (JSON.parse(toTraditional(JSON.stringify(words))) as typeof words)
    : words;
}

export function requireItem(id: string): Item {
  const item = bank.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The bank has no item "${id}".`);
  return item;
}

export function readRolePlay(id: string) {
  return RolePlaySchema.parse(
    parse(readFileSync(new URL(`roleplays/${id}.yaml`, content), 'utf8')),
  );
}

/** An item whose choices are picked from one list. */
export type ListItem = ChoiceItem | ItemOf<'true-false'>;

/** What can be picked, each by its id and as a reader of a locale sees it. */
export function choicesSeen(item: ListItem, locale: Locale): { id: string; text: string }[] {
  if (item.type !== 'true-false') {
    return item.choices.map(({ id, text }) => ({ id, text: seen(text, locale) }));
  }
  const words = wordsSeen(locale).item;
  return [
    { id: 'true', text: words['true'] },
    { id: 'false', text: words['false'] },
  ];
}

/** The texts of the choices to pick, as a reader of a locale sees them. */
export function keyedTexts(item: Item, locale: Locale): string[] {
  if (!isListItem(item)) return [];
  const key = item.type === 'true-false' ? [String(item.key)] : item.key;
  return choicesSeen(item, locale).flatMap(({ id, text }) => (key.includes(id) ? text : []));
}

export function isListItem(item: Item): item is ListItem {
  return item.type === 'single' || item.type === 'multiple' || item.type === 'true-false';
}

/** A page, or the part of it that holds the one item meant. */
type Place = Page | Locator;

/** Finds the item that stands there by its stem. */
export async function itemOnPage(page: Place, locale: Locale): Promise<Item> {
  const stem = page.locator('.question .stem');
  await expect(stem).toHaveCount(1);
  return findItem((await stem.textContent())?.trim() ?? '', locale);
}

/** Finds an item by its stem as a reader of a locale sees it. */
export function findItem(stem: string, locale: Locale): Item {
  const item = bank.find((candidate) => seen(candidate.stem, locale) === stem);
  if (!item) throw new Error(`No item of the bank asks: ${stem}`);
  return item;
}

/** Answers the item that stands there as keyed, or wrongly. */
export async function answer(page: Place, locale: Locale, right = true): Promise<void> {
  const item = await itemOnPage(page, locale);
  if (isListItem(item)) return pick(page, item, locale, right);
  const words = wordsSeen(locale).item;
  if (item.type === 'order') return putInOrder(page, item, locale, right);
  if (item.type === 'best-worst') {
    const { best, worst } = item.key;
    const [first, last] = right ? [best, worst] : [worst, best];
    for (const [slot, id] of [
      ['best', first],
      ['worst', last],
    ] as const) {
      const text = seen(item.choices.find((each) => each.id === id)?.text ?? '', locale);
      await page.getByRole('radio', { name: `${words[slot]} ${text}`, exact: true }).check();
    }
    return;
  }
  const slots =
    item.type === 'cloze'
      ? item.gaps.map(({ id, choices }, index) => ({
          name: fill(words.gap, { n: index + 1, all: item.gaps.length }),
          id,
          choices,
        }))
      : item.choices.map(({ id, text }) => ({
          name: seen(text, locale),
          id,
          choices: item.targets,
        }));
  for (const { name, id, choices } of slots) {
    const keyed = choices.find((each) => each.id === item.key[id]);
    const given = right ? keyed : choices.find((each) => each !== keyed);
    const list = page.getByRole('combobox', { name, exact: true });
    await list.selectOption({ label: seen(given?.text ?? '', locale) });
  }
}

async function pick(page: Place, item: ListItem, locale: Locale, right: boolean): Promise<void> {
  const keyed = keyedTexts(item, locale);
  const all = choicesSeen(item, locale).map(({ text }) => text);
  const wrong =
    item.type === 'multiple'
      ? keyed.slice(1)
      : all.filter((text) => !keyed.includes(text)).slice(0, 1);
  for (const text of right ? keyed : wrong) await choice(page, item, text).check();
}

/** Moves each choice up to its place; for a wrong answer, the last one to the front at the end. */
async function putInOrder(
  page: Place,
  item: ItemOf<'order'>,
  locale: Locale,
  right: boolean,
): Promise<void> {
  const words = wordsSeen(locale).item;
  const texts = item.key.map((id) =>
    seen(item.choices.find((each) => each.id === id)?.text ?? '', locale),
  );
  const order = right ? texts : [...texts.slice(1), ...texts.slice(0, 1)];
  const keep = page.getByRole('button', { name: words.keepOrder });
  if (await keep.isVisible()) await keep.click();
  for (const [index, text] of order.entries()) {
    const rows = page.locator('.question .order > li');
    for (;;) {
      const at = (await rows.locator('.what').allTextContents()).indexOf(text);
      if (at <= index) break;
      await page.getByRole('button', { name: fill(words.up, { choice: text }) }).click();
    }
  }
}

/** A choice by its name, as a person finds it. */
export function choice(page: Place, item: Item, text: string) {
  const role = item.type === 'multiple' ? 'checkbox' : 'radio';
  return page.getByRole(role, { name: text, exact: true });
}

/** Sits c18001s as keyed, so that it is passed. */
export async function passExam(page: Page, locale: Locale): Promise<void> {
  const words = wordsSeen(locale).exam;
  await page.goto(`/${locale}/exams/c18001s/`);
  await page.getByRole('link', { name: words.start }).click();
  for (let n = 1; n <= 10; n += 1) {
    await answer(page, locale);
    await page
      .getByRole('button', { name: n < 10 ? words.next : words.handIn, exact: true })
      .first()
      .click();
  }
  await page.getByRole('button', { name: words.confirm }).click();
}
