import { listLessons } from '#catalog/lessons.ts';
import { localePaths, readLocale } from '#catalog/locale.ts';
import type { LessonStation } from '#domain/record/next-lesson.ts';
import { pageAddress } from '#domain/text/address.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = localePaths;

/** The lessons in their order, for "continue". */
export const GET: APIRoute = async ({ params }) => {
  const locale = readLocale(params);
  const stations: LessonStation[] = (await listLessons(locale)).map(({ id, title, minutes }) => ({
    id,
    title,
    minutes,
    href: pageAddress(locale, 'lessons', id),
  }));
  return Response.json(stations);
};
