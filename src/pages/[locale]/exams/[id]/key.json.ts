import { requireCourse } from '#catalog/course.ts';
import { listExamKeys, requireExam } from '#catalog/exams.ts';
import { entryPaths, readLocale } from '#catalog/locale.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = async () => entryPaths((await requireCourse()).exams);

/** Keys and feedback by item id. Fetched when an exam is handed in, and not before. */
export const GET: APIRoute = async ({ params }) => {
  const locale = readLocale(params);
  return Response.json(await listExamKeys(await requireExam(locale, params['id'] ?? ''), locale));
};
