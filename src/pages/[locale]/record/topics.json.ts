import { topicTitles } from '#catalog/course.ts';
import { localePaths, readLocale } from '#catalog/locale.ts';
import { listPracticeTopics } from '#catalog/practice.ts';
import type { TopicItems } from '#domain/record/topics.ts';
import { pageAddress } from '#domain/text/address.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = localePaths;

/** The topics and their items, for "by topic" in the learner record. */
export const GET: APIRoute = async ({ params }) => {
  const locale = readLocale(params);
  const titles = await topicTitles(locale);
  const topics: TopicItems[] = (await listPracticeTopics()).map(({ id, items }) => ({
    id,
    title: titles.get(id) ?? id,
    href: pageAddress(locale, 'practice', id),
    items,
  }));
  return Response.json(topics);
};
