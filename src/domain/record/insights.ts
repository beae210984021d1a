import type { RecordEvent } from './event.ts';
import type { LearnerRecord } from './fold.ts';

export interface Week {
  week: string;
  count: number;
}

/**
 * How much was done in each week, the oldest first. Weeks in which nothing was done are
 * not listed, and a jump of the clock is nothing a learner did.
 *
 * @param weekOf The learner's own week of a time, such as "2026-W47".
 */
export function activityByWeek(
  events: readonly RecordEvent[],
  weekOf: (at: string) => string,
): Week[] {
  const done = events.filter(({ kind }) => kind !== 'attempt-jumped');
  const counts = new Map<string, number>();
  for (const at of done.map((event) => event.at).sort()) {
    const week = weekOf(at);
    counts.set(week, (counts.get(week) ?? 0) + 1);
  }
  return [...counts].map(([week, count]) => ({ week, count }));
}

export interface Mastery {
  topic: string;
  /** Items answered in lessons or practice. */
  tried: number;
  /** Those of them whose latest answer was right. */
  right: number;
}

/**
 * How the items of each topic stand. Topics of which nothing was tried are not listed, and
 * items that are no longer in the course do not count.
 *
 * @param topicOf The topic of each item. Topics come out in the order they have here.
 */
export function masteryByTopic(
  record: LearnerRecord,
  topicOf: ReadonlyMap<string, string>,
): Mastery[] {
  const topics = new Map<string, Mastery>();
  for (const [item, topic] of topicOf) {
    const state = record.items[item];
    if (!state) continue;
    const { tried, right } = topics.get(topic) ?? { tried: 0, right: 0 };
    topics.set(topic, { topic, tried: tried + 1, right: right + Number(state.correct) });
  }
  return [...topics.values()];
}
