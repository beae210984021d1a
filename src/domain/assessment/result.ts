import { roundPoints, type Score } from './score.ts';

/** How a candidate did on one topic. */
export interface TopicResult {
  topic: string;
  earned: number;
  possible: number;
  /** Sections that teach the items missed, most missed first. */
  readAgain: readonly string[];
}

/**
 * Sorts a score by topic, weakest first.
 *
 * @param items What counted, and whether it was right.
 * @param itemInfo Topic and teaching section by item id.
 */
export function resultByTopic(
  items: Score['items'],
  itemInfo: (itemId: string) => { topic: string; teaches: string } | undefined,
): TopicResult[] {
  const topics = new Map<string, { earned: number; possible: number; missed: string[] }>();
  for (const { itemId, earned, correct } of items) {
    const info = itemInfo(itemId);
    if (!info) continue;
    const entry = topics.get(info.topic) ?? { earned: 0, possible: 0, missed: [] };
    entry.possible += 1;
    entry.earned += earned;
    if (!correct) entry.missed.push(info.teaches);
    topics.set(info.topic, entry);
  }
  return [...topics]
    .map(([topic, { earned, possible, missed }]) => ({
      topic,
      earned: roundPoints(earned),
      possible,
      readAgain: byFrequency(missed),
    }))
    .sort((a, b) => a.earned / a.possible - b.earned / b.possible);
}

function byFrequency(sections: readonly string[]): string[] {
  const count = (section: string) => sections.filter((other) => other === section).length;
  return [...new Set(sections)].sort((a, b) => count(b) - count(a));
}
