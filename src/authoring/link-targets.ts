import { lessonIdsOf, type Content } from './content.ts';
import type { Lesson } from './read-lesson.ts';

/**
 * The pages of one language that a lesson can lead to, such as `lessons/first-call/`, with their
 * anchors where those are known.
 */
export function pagesFor(
  content: Content,
  lang: Lesson['lang'],
): ReadonlyMap<string, ReadonlySet<string> | undefined> {
  const { course, roleplays, exams, glossary } = content;
  const modules = course?.data.modules.map(({ id }) => id) ?? [];
  const topics = course?.data.topics.map(({ id }) => id) ?? [];
  const lessons = [...(content.lessons.get(lang)?.values() ?? [])];
  const plain = [
    ...['', 'about/', 'course/', 'exams/', 'practice/', 'record/', 'roleplays/'],
    ...modules.map((id) => `course/${id}/`),
    ...topics.map((id) => `practice/${id}/`),
    ...lessonIdsOf(content).map((id) => `practice/lessons/${id}/`),
    ...[...roleplays.ids].map((id) => `roleplays/${id}/`),
    ...[...exams.ids].map((id) => `exams/${id}/`),
  ];
  return new Map([
    // First, because a name alone means the lesson.
    ...lessons.map((lesson) => [`lessons/${lesson.id}/`, anchorsOf(lesson)] as const),
    ['glossary/', glossary.complete ? glossary.ids : undefined] as const,
    ...plain.map((page) => [page, undefined] as const),
  ]);
}

/** `undefined` when the lesson could not be read. */
function anchorsOf({ body }: Lesson): ReadonlySet<string> | undefined {
  return body && new Set(body.sections.flatMap(({ anchor }) => anchor ?? []));
}

/**
 * The page that an address in a lesson leads to, as browsers see it, within its language.
 *
 * @example pageOf('../seven-steps/#own') // => { page: 'lessons/seven-steps/', anchor: 'own' }
 */
export function pageOf(url: string, lessonId: string): { page: string; anchor: string } {
  const { pathname, hash } = new URL(url, `https://site.invalid/xx/lessons/${lessonId}/`);
  const page = decode(pathname).replace(/^\/(?:xx|zh-hans|zh-hant|en)(?:\/|$)|^\//, '');
  return { page, anchor: decode(hash.slice(1)) };
}

/** How a lesson names a page. */
export function addressOf(page: string, anchor = ''): string {
  const path = page.startsWith('lessons/')
    ? `../${page.slice('lessons/'.length)}`
    : `../../${page}`;
  return anchor ? `${path}#${anchor}` : path;
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
