import { localePaths, readLocale } from '#catalog/locale.ts';
import { listPracticeTopics } from '#catalog/practice.ts';
import { listTopicItems } from '#catalog/taught-items.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = async () => {
  const topics = await listPracticeTopics();
  return localePaths().flatMap(({ params }) =>
    topics.map(({ id }) => ({ params: { ...params, topic: id } })),
  );
};

/** The items of a topic with their keys: practice shows the reason at once. */
export const GET: APIRoute = async ({ params }) =>
  Response.json(await listTopicItems(readLocale(params), params['topic'] ?? ''));
