/** A topic of the item bank, and its items, as a page of the learner record needs them. */
export interface TopicItems {
  id: string;
  title: string;
  /** Where it is practised. */
  href: string;
  items: readonly string[];
}

/** The topic of each item, in the order of the topics. */
export function topicOfItems(topics: readonly TopicItems[]): Map<string, string> {
  return new Map(topics.flatMap(({ id, items }) => items.map((item) => [item, id] as const)));
}
