import { isForLearners } from '#domain/guide.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { findSections, withoutSamples, type Section } from '#domain/text/sections.ts';
import { getCollection, type CollectionEntry } from 'astro:content';
import { requireCourse } from './course.ts';
import { leaveOut } from './leave-out.ts';

export interface Lesson {
  id: string;
  moduleId: string;
  /** Whether it belongs to the trainers' guide. */
  isGuide: boolean;
  title: string;
  summary: string;
  objectives: readonly string[];
  minutes: number;
  sources: readonly string[];
  sections: readonly Section[];
  /** Items of the lesson's checks, in the order they stand. */
  checks: readonly string[];
  /** Set where the lesson exists only in the other language. */
  lang?: 'zh-Hans' | 'en';
  entry: CollectionEntry<'lessons'>;
}

/** Every lesson for learners in the order of the course, in their language or else in the other. */
export async function listLessons(locale: Locale): Promise<Lesson[]> {
  return (await listAllLessons(locale)).filter(({ isGuide }) => !isGuide);
}

/** The lessons of the trainers' guide, in their order. */
export async function listGuideLessons(locale: Locale): Promise<Lesson[]> {
  return (await listAllLessons(locale)).filter(({ isGuide }) => isGuide);
}

/** Learners' lessons and the guide's, for pages that name whatever was read or written. */
export async function listAllLessons(locale: Locale): Promise<Lesson[]> {
  const { modules } = await requireCourse();
  const entries = new Map((await getCollection('lessons')).map((entry) => [entry.id, entry]));
  const [own, other] = langOf(locale) === 'zh' ? ['zh-hans', 'en'] : ['en', 'zh-hans'];

  return modules.flatMap((module) =>
    module.lessons.flatMap((id) => {
      const entry = entries.get(`${own}/${id}`) ?? entries.get(`${other}/${id}`);
      if (!entry) {
        return leaveOut(`content/course.yaml lists the lesson "${id}", but it has no file.`);
      }
      const isOwnLanguage = entry.id.startsWith(`${own}/`);
      return toLesson(
        { id, moduleId: module.id, isGuide: !isForLearners(module) },
        entry,
        isOwnLanguage,
      );
    }),
  );
}

/** @throws When the course has no such lesson. */
export async function requireLesson(locale: Locale, id: string): Promise<Lesson> {
  const lesson = (await listAllLessons(locale)).find((candidate) => candidate.id === id);
  if (!lesson) throw new Error(`The course has no lesson "${id}".`);
  return lesson;
}

function toLesson(
  place: Pick<Lesson, 'id' | 'moduleId' | 'isGuide'>,
  entry: CollectionEntry<'lessons'>,
  isOwnLanguage: boolean,
): Lesson {
  const { title, summary, objectives, minutes, sources = [] } = entry.data;
  const body = entry.body ?? '';
  return {
    ...place,
    title,
    summary,
    objectives,
    minutes,
    sources,
    sections: findSections(body),
    checks: [...withoutSamples(body).matchAll(/<Check\s+item="([^"]+)"/g)].flatMap(
      (match) => match[1] ?? [],
    ),
    ...(isOwnLanguage ? {} : { lang: entry.id.startsWith('en/') ? 'en' : 'zh-Hans' }),
    entry,
  };
}
