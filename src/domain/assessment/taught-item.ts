import type { ItemKey, OpenItem } from './item-view.ts';

/** A place to read on: an address and what it is called. */
export interface Link {
  href: string;
  label: string;
}

/** An item with its key and, where the lesson exists, a link to the section that teaches it. */
export type TaughtItem = OpenItem & { read?: Link };

/** What is fetched at hand-in for one item: its key, the reasons, where to read on, and the module it belongs to. */
export type ExamKey = ItemKey & { read?: Link; module?: string };

/** The key file of an exam, by item id. */
export type ExamKeys = Readonly<Record<string, ExamKey>>;
