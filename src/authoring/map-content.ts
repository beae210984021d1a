import type { Lang } from '#domain/text/locale.ts';
import { LANGS, type Content } from './content.ts';
import type { Lesson } from './read-lesson.ts';

/** Which files hold what pages show: plain data, small enough to hand on. */
export interface ContentMap {
  lessons: MappedLesson[];
  items: { id: string; file: string; topic: string; lesson: string }[];
  modules: { id: string; lessons: string[]; roleplays: string[] }[];
}

/** One lesson in one language, with the ids that its components name. */
export interface MappedLesson {
  id: string;
  lang: Lang;
  file: string;
  checks: string[];
  terms: string[];
  flowcharts: string[];
}

/**
 * Maps the content as far as it can be read.
 *
 * @param before An earlier map: what a file held before it could not be read any more is kept.
 */
export function mapContent(content: Content, before?: ContentMap): ContentMap {
  const broken = new Set(content.problems.map(({ file }) => file));
  const lessons = LANGS.flatMap((lang) => [...(content.lessons.get(lang)?.values() ?? [])]);
  const items = content.items.entries.map(({ id, file, data }) => {
    return { id, file, topic: data.topic, lesson: data.teaches.split('#', 1)[0] ?? '' };
  });
  const seen = new Set(items.map(({ id }) => id));
  const lost = (before?.items ?? []).filter(({ id, file }) => broken.has(file) && !seen.has(id));
  const modules = content.course?.data.modules.map(({ id, lessons, roleplays }) => {
    return { id, lessons, roleplays };
  });
  return {
    lessons: lessons.map((lesson) => {
      const earlier = before?.lessons.find(({ file }) => file === lesson.file);
      return lesson.body === undefined && earlier ? earlier : mapLesson(lesson);
    }),
    items: [...items, ...lost],
    modules: modules ?? before?.modules ?? [],
  };
}

function mapLesson({ id, lang, file, body }: Lesson): MappedLesson {
  const named = (component: string, attribute: string) =>
    (body?.uses ?? []).flatMap(({ name, attributes }) => {
      const value = name === component ? attributes.get(attribute) : undefined;
      return typeof value === 'string' ? [value] : [];
    });
  return {
    ...{ id, lang, file },
    checks: named('Check', 'item'),
    terms: named('Term', 'id'),
    flowcharts: named('Flowchart', 'name'),
  };
}
