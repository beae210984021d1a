import type { Link, TaughtItem } from '#domain/assessment/taught-item.ts';
import { sectionAddress } from '#domain/text/address.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Item } from '#schemas/item.ts';
import { listItems, openItem, requireItem } from './items.ts';
import { listAllLessons } from './lessons.ts';

/** An item with its key and where to read on. @throws When the bank has no such item. */
export async function requireTaughtItem(locale: Locale, id: string): Promise<TaughtItem> {
  const item = await requireItem(locale, id);
  const read = await readLink(locale, item.teaches);
  return { ...item, ...(read ? { read } : {}) };
}

/** Items of one topic that still count, with keys and where to read on. */
export async function listTopicItems(locale: Locale, topic: string): Promise<TaughtItem[]> {
  const items = (await listItems()).filter((item) => item.topic === topic && !item.withdrawn);
  return Promise.all(items.map((item) => toTaughtItem(locale, item)));
}

async function toTaughtItem(locale: Locale, item: Item): Promise<TaughtItem> {
  const read = await readLink(locale, item.teaches);
  return { ...openItem(item, locale), ...(read ? { read } : {}) };
}

/** A link to a section by its title, or nothing where the lesson is still to be written. */
export async function readLink(locale: Locale, teaches: string): Promise<Link | undefined> {
  const [lessonId = '', anchor] = teaches.split('#');
  const lesson = (await listAllLessons(locale)).find(({ id }) => id === lessonId);
  if (!lesson) return undefined;
  const section = lesson.sections.find((candidate) => candidate.anchor === anchor);
  const label = section ? `${lesson.title} · ${section.title}` : lesson.title;
  return { href: sectionAddress(locale, teaches), label };
}
