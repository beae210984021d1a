import { fitsPart } from '#domain/assessment/form.ts';
import { countDraws } from '#domain/assessment/exposure.ts';
import type { OpenItem } from '#domain/assessment/item-view.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { BlueprintPart } from '#schemas/exam.ts';
import { topicTitles } from '../course.ts';
import { listExamItems, listExams, requireExam, type ExamView } from '../exams.ts';
import { openItem } from '../items.ts';

/** How many forms the frequency of items is counted over. */
export const FORMS = 400;

/** A part of a blueprint with how many items it can draw from. */
export interface PartView extends BlueprintPart {
  topicTitle: string | undefined;
  pool: number;
}

/** An item with the share of forms it stands in. */
export interface Exposed {
  item: OpenItem;
  topicTitle: string;
  share: number;
}

/** An exam with all that goes into its forms, keys included. */
export interface ExamDesk {
  exam: ExamView;
  items: OpenItem[];
  topics: Record<string, string>;
  parts: PartView[];
  /** Those in the most forms first. */
  exposed: Exposed[];
}

/** The exams with the size of what they can draw from. */
export async function listExamDesks(locale: Locale): Promise<{ exam: ExamView; pool: number }[]> {
  return Promise.all(
    (await listExams(locale)).map(async (exam) => ({
      exam,
      pool: (await listExamItems(exam, locale)).length,
    })),
  );
}

/** @throws When there is no such exam. */
export async function readExamDesk(locale: Locale, id: string): Promise<ExamDesk> {
  const exam = await requireExam(locale, id);
  const items = (await listExamItems(exam, locale)).map((item) => openItem(item, locale));
  const topics = await topicTitles(locale);
  const titleOf = (topic: string) => topics.get(topic) ?? topic;
  const draws = countDraws(exam.blueprint, items, FORMS);
  return {
    exam,
    items,
    topics: Object.fromEntries(items.map(({ topic }) => [topic, titleOf(topic)])),
    parts: exam.blueprint.map((part) => ({
      ...part,
      topicTitle: part.topic === undefined ? undefined : titleOf(part.topic),
      pool: items.filter((item) => fitsPart(part, item)).length,
    })),
    exposed: items
      .map((item) => ({
        item,
        topicTitle: titleOf(item.topic),
        share: (draws.get(item.id) ?? 0) / FORMS,
      }))
      .toSorted((a, b) => b.share - a.share),
  };
}
