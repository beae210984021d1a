import { isForLearners, type LearnersModule } from '#domain/guide.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { localise, plain, type Localised } from '#domain/text/wording.ts';
import type { Course } from '#schemas/course.ts';
import { getEntry } from 'astro:content';
import { leaveOut } from './leave-out.ts';

const EMPTY: Course = { title: '', modules: [], exams: [], topics: [] };

/** The course as written. @throws In a build without `content/course.yaml`. */
export async function requireCourse(): Promise<Course> {
  const entry = await getEntry('course', 'course');
  if (!entry) leaveOut('content/course.yaml is missing.');
  return entry?.data ?? EMPTY;
}

/** The modules that learners see, in the order of the course; those of the guide are left out. */
export async function learnersModules(): Promise<LearnersModule[]> {
  const { modules } = await requireCourse();
  return modules.filter(isForLearners);
}

/** Learners' modules that have something to learn, in the reader's language. */
export async function listModules(locale: Locale): Promise<Localised<LearnersModule>[]> {
  const modules = await learnersModules();
  return localise(
    modules.filter((module) => module.lessons.length > 0),
    langOf(locale),
  );
}

/** The module whose lesson teaches something: `lesson#section`. Planned lessons count. */
export async function moduleTeaching(teaches: string): Promise<string | undefined> {
  const lesson = teaches.split('#', 1)[0] ?? '';
  const { modules } = await requireCourse();
  return modules.find(({ lessons, planned }) => [...lessons, ...planned].includes(lesson))?.id;
}

/** Names of learners' modules by id, in their order. */
export async function moduleTitles(locale: Locale): Promise<Map<string, string>> {
  const modules = await learnersModules();
  return new Map(
    localise(modules, langOf(locale)).map(({ id, title }) => [id, plain(title)] as const),
  );
}

/** Names of the topics by id. */
export async function topicTitles(locale: Locale): Promise<Map<string, string>> {
  const { topics } = await requireCourse();
  return new Map(
    localise(topics, langOf(locale)).map(({ id, title }) => [
      id,
      typeof title === 'string' ? title : title.text,
    ]),
  );
}
