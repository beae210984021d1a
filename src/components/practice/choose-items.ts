import { fetchData } from '#components/use-fetched.ts';
import type { TaughtItem } from '#domain/assessment/taught-item.ts';
import type { LearnerRecord, Practice } from '#domain/record/fold.ts';
import { openPractice } from '#domain/record/select.ts';
import type { TopicItems } from '#domain/record/topics.ts';
import { missedItems } from '#domain/review/missed.ts';
import { endOfToday } from './today.ts';

/** What is practised. Its name is kept with each run: `topic:mindset`, `lesson:…`, `missed`, `due`. */
export interface Source {
  name: string;
  /** The topics whose items are needed; found in the record where they are not known before. */
  topics?: readonly string[];
  /** Of those, only these. */
  items?: readonly string[];
}

export interface Chosen {
  items: TaughtItem[];
  /** A run of this source that was begun and not finished. */
  open: Practice | undefined;
}

interface Addresses {
  practice: string;
  topics: string;
}

/**
 * The items to practise, in their order, with the run to go on with.
 *
 * @throws When a file cannot be fetched.
 */
export async function chooseItems(
  source: Source,
  record: LearnerRecord,
  addresses: Addresses,
): Promise<Chosen> {
  const ids = source.topics ? source.items : await itemsOfRecord(source.name, record);
  const open = openPractice(record, source.name);
  // A run that was begun is finished first, even where its items are no longer missed or due.
  const wanted = ids && open ? [...new Set([...open.items, ...ids])] : ids;
  const topics = source.topics ?? (await topicsOf(wanted ?? [], addresses.topics));
  const files = await Promise.all(
    topics.map((topic) => fetchData<TaughtItem[]>(`${addresses.practice}${topic}.json`)),
  );
  const bank = new Map(files.flat().map((item) => [item.id, item]));
  const items = wanted ? wanted.flatMap((id) => bank.get(id) ?? []) : [...bank.values()];
  const isWhole = open?.items.every((id) => bank.has(id));
  return { items, open: isWhole ? open : undefined };
}

async function itemsOfRecord(name: string, record: LearnerRecord): Promise<string[]> {
  if (name === 'missed') return missedItems(record);
  const { dueItems } = await import('#domain/review/schedule.ts');
  return dueItems(record, endOfToday());
}

async function topicsOf(ids: readonly string[], address: string): Promise<string[]> {
  if (ids.length === 0) return [];
  const topics = await fetchData<TopicItems[]>(address);
  return topics.filter(({ items }) => items.some((id) => ids.includes(id))).map(({ id }) => id);
}
