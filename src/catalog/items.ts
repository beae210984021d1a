import {
  toItemKey,
  toItemView,
  type ItemKey,
  type ItemView,
  type OpenItem,
} from '#domain/assessment/item-view.ts';
import { guideLessons, isOfGuide } from '#domain/guide.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { localise } from '#domain/text/wording.ts';
import type { Item } from '#schemas/item.ts';
import { wordsFor } from '#words/index.ts';
import { getCollection } from 'astro:content';
import { requireCourse } from './course.ts';

/** The bank that learners practise and exams draw from: all items but those of the guide. */
export async function listItems(): Promise<Item[]> {
  const guide = guideLessons(await requireCourse());
  return (await listAllItems()).filter((item) => !isOfGuide(guide, item));
}

/** The items of the trainers' guide. */
export async function listGuideItems(): Promise<Item[]> {
  const guide = guideLessons(await requireCourse());
  return (await listAllItems()).filter((item) => isOfGuide(guide, item));
}

async function listAllItems(): Promise<Item[]> {
  return (await getCollection('items')).flatMap((file) => file.data.list);
}

/** @throws When the bank has no such item. */
export async function requireItem(locale: Locale, id: string): Promise<OpenItem> {
  const item = (await listAllItems()).find((candidate) => candidate.id === id);
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
