import { requireCourse } from '#catalog/course.ts';
import { listExamItems, requireExam } from '#catalog/exams.ts';
import { viewItem } from '#catalog/items.ts';
import { entryPaths, readLocale } from '#catalog/locale.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = async () => entryPaths((await requireCourse()).exams);

/** The items a form may draw, as candidates may see them: no key, no feedback. */
export const GET: APIRoute = async ({ params }) => {
  const locale = readLocale(params);
  const exam = await requireExam(locale, params['id'] ?? '');
  const items = await listExamItems(exam, locale);
  return Response.json(items.map((item) => viewItem(item, locale)));
};
