import { requireCourse } from './course.ts';
import { listItems } from './items.ts';

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
