import {
  toItemKey,
  toItemView,
  type ItemKey,
  type ItemView,
  type OpenItem,
} from '#domain/assessment/item-view.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { localise } from '#domain/text/wording.ts';
import type { Item } from '#schemas/item.ts';
import { wordsFor } from '#words/index.ts';
import { getCollection } from 'astro:content';

/** The whole bank as written. */
export async function listItems(): Promise<Item[]> {
  return (await getCollection('items')).flatMap((file) => file.data.list);
}

/** @throws When the bank has no such item. */
export async function requireItem(locale: Locale, id: string): Promise<OpenItem> {
  const item = (await listItems()).find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The item bank has no item "${id}".`);
  return openItem(item, locale);
}

/** An item with its key, for checks and practice. */
export function openItem(item: Item, locale: Locale): OpenItem {
  return { ...viewItem(item, locale), ...keyOfItem(item, locale) };
}

/** An item as a candidate may see it. */
export function viewItem(item: Item, locale: Locale): ItemView {
  return toItemView(localise(item, langOf(locale)), wordsFor(locale).item);
}

export function keyOfItem(item: Item, locale: Locale): ItemKey {
  return toItemKey(localise(item, langOf(locale)));
}
