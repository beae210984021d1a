import type { Locale } from '#domain/text/locale.ts';
import { requireCourse } from './course.ts';
import { listItems } from './items.ts';
import { listLessons } from './lessons.ts';

/** The topics that have items to practise, in the order of the course, with the items' ids. */
export async function listPracticeTopics(): Promise<{ id: string; items: string[] }[]> {
  const { topics } = await requireCourse();
  const items = (await listItems()).filter((item) => !item.withdrawn);
  return topics
    .map(({ id }) => ({
      id,
      items: items.filter((item) => item.topic === id).map((item) => item.id),
    }))
    .filter((topic) => topic.items.length > 0);
}

/** A lesson with what it teaches that can be practised. */
export interface LessonPractice {
  id: string;
  title: string;
  items: string[];
  /** The topics in whose files the items stand. */
  topics: string[];
}

/** The lessons that have items to practise, in the order of the course. */
export async function listLessonPractice(locale: Locale): Promise<LessonPractice[]> {
  const items = (await listItems()).filter((item) => !item.withdrawn);
  return (await listLessons(locale)).flatMap(({ id, title }) => {
    const own = items.filter(({ teaches }) => teaches.split('#', 1)[0] === id);
    const topics = [...new Set(own.map(({ topic }) => topic))];
    return own.length === 0 ? [] : [{ id, title, items: own.map((item) => item.id), topics }];
  });
}
