import { listExams } from '#catalog/exams.ts';
import { listLessons } from '#catalog/lessons.ts';
import { localePaths, readLocale } from '#catalog/locale.ts';
import type { Stations } from '#domain/record/next-lesson.ts';
import { pageAddress } from '#domain/text/address.ts';
import { plain } from '#domain/text/wording.ts';
import type { APIRoute } from 'astro';

export const getStaticPaths = localePaths;

/** The lessons in their order, and the exams, for "continue". */
export const GET: APIRoute = async ({ params }) => {
  const locale = readLocale(params);
  const stations: Stations = {
    lessons: (await listLessons(locale)).map(({ id, title, minutes }) => ({
      id,
      title,
      minutes,
      href: pageAddress(locale, 'lessons', id),
    })),
    exams: (await listExams(locale)).map(({ id, title }) => ({
      id,
      title: plain(title),
      href: pageAddress(locale, 'exams', id),
    })),
  };
  return Response.json(stations);
};
