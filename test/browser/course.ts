import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { plain, resolveText } from '#domain/text/wording.ts';
import { ItemFileSchema, type Item } from '#schemas/item.ts';
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

/** The texts of an item's correct choices, as a reader of a locale sees them. */
export function keyedTexts(item: Item, locale: Locale): string[] {
  if (item.type === 'true-false') return [wordsSeen(locale).item[item.key ? 'true' : 'false']];
  return item.choices
    .filter(({ id }) => item.key.includes(id))
    .map(({ text }) => seen(text, locale));
}

/** Finds the item that stands on the page by its stem. */
export async function itemOnPage(page: Page, locale: Locale): Promise<Item> {
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

/** Answers the item on the page as keyed, or with a wrong choice. */
export async function answer(page: Page, locale: Locale, right = true): Promise<void> {
  const item = await itemOnPage(page, locale);
  const keyed = keyedTexts(item, locale);
  const words = wordsSeen(locale).item;
  const all =
    item.type === 'true-false'
      ? [words['true'], words['false']]
      : item.choices.map(({ text }) => seen(text, locale));
  const wrong =
    item.type === 'multiple'
      ? keyed.slice(1)
      : all.filter((text) => !keyed.includes(text)).slice(0, 1);
  for (const text of right ? keyed : wrong) await choice(page, item, text).check();
}

/** A choice by its name, as a person finds it. */
export function choice(page: Page, item: Item, text: string) {
  const role = item.type === 'multiple' ? 'checkbox' : 'radio';
  return page.getByRole(role, { name: text, exact: true });
}
