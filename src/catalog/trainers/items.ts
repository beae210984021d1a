import { fitsPart } from '#domain/assessment/form.ts';
import type { OpenItem } from '#domain/assessment/item-view.ts';
import type { Link } from '#domain/assessment/taught-item.ts';
import { guideLessons, isOfGuide } from '#domain/guide.ts';
import { pageAddress } from '#domain/text/address.ts';
import { langOf, type Lang, type Locale } from '#domain/text/locale.ts';
import { localise, plain, resolveText } from '#domain/text/wording.ts';
import type { Exam } from '#schemas/exam.ts';
import type { Item } from '#schemas/item.ts';
import { getCollection, getEntry } from 'astro:content';
import { requireCourse, topicTitles } from '../course.ts';
import { listFindings, type Problem } from './findings.ts';
import { openItem } from '../items.ts';
import { listAllLessons } from '../lessons.ts';
import { readLink } from '../taught-items.ts';

/** An item with all that whoever writes items wants to know of it. */
export interface TrainerItem {
  item: Item;
  open: OpenItem;
  /** The file it stands in. */
  file: string;
  topic: string;
  /** The section that teaches it; none where the lesson is still to be written. */
  read: Link | undefined;
  /** Lessons that ask it as a check. */
  askedIn: Link[];
  /** Exams that can draw it. */
  drawnBy: Link[];
  /** Languages in which a text of it is missing. */
  missing: Lang[];
  findings: Problem[];
}

/** The whole bank for trainers in the order of the topics, with what the check says of the bank as a whole. */
export async function readBank(
  locale: Locale,
): Promise<{ items: TrainerItem[]; findings: Problem[] }> {
  const found = await listFindings();
  const lessons = await listAllLessons(locale);
  const exams = await listBlueprints(locale);
  const guide = guideLessons(await requireCourse());
  const topics = await topicTitles(locale);
  const order = [...topics.keys()];
  const files = await getCollection('items');
  const written = files
    .flatMap(({ id, data }) =>
      data.list.map((item) => ({ item, file: `content/items/${id}.yaml` })),
    )
    .sort((a, b) => order.indexOf(a.item.topic) - order.indexOf(b.item.topic));

  const items = written.map(async ({ item, file }): Promise<TrainerItem> => {
    const open = openItem(item, locale);
    return {
      item,
      open,
      file,
      topic: topics.get(item.topic) ?? item.topic,
      read: await readLink(locale, item.teaches),
      askedIn: lessons
        .filter(({ checks }) => checks.includes(item.id))
        .map(({ id, title }) => ({
          href: `${pageAddress(locale, 'lessons', id)}#check-${item.id}`,
          label: title,
        })),
      drawnBy:
        item.withdrawn || isOfGuide(guide, item)
          ? []
          : exams.filter(({ parts }) => parts.some((part) => fitsPart(part, open))),
      missing: (['zh', 'en'] as const).filter((lang) => lacks(localise(item, lang))),
      findings: found.filter((problem) => problem.file === file && isAbout(problem, item.id)),
    };
  });
  return {
    items: await Promise.all(items),
    findings: found.filter(({ file }) => /^content\/(items|exams)$/.test(file)),
  };
}

async function listBlueprints(locale: Locale): Promise<(Link & { parts: Exam['blueprint'] })[]> {
  const { exams } = await requireCourse();
  const entries = await Promise.all(exams.map((id) => getEntry('exams', id)));
  return entries.flatMap((entry) => {
    if (!entry) return [];
    const label = plain(resolveText(entry.data.title, langOf(locale)));
    return [{ href: pageAddress(locale, 'exams', entry.id), label, parts: entry.data.blueprint }];
  });
}

function isAbout({ at }: Problem, itemId: string): boolean {
  return at === itemId || at.startsWith(`${itemId}.`);
}

/** Whether another language stands in for a text somewhere. */
function lacks(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  return 'lang' in value || Object.values(value).some(lacks);
}
