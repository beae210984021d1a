import type { Item } from '#schemas/item.ts';
import type { Body } from './question.ts';

/**
 * What an item says about itself, as tags: `topic:telephone`, `lesson:telephone-etiquette`,
 * `section:pick-up`, `difficulty:2`. A type that the other system lacks is named as well.
 *
 * The section has a tag of its own, because Moodle cuts tags after fifty letters.
 */
export function tagsOf({ topic, teaches, difficulty, type }: Item): string[] {
  const [lesson, section] = teaches.split('#');
  const borrowed = type === 'categorise' || type === 'best-worst' || type === 'cloze';
  return [
    `topic:${topic}`,
    `lesson:${lesson}`,
    ...(section ? [`section:${section}`] : []),
    `difficulty:${difficulty}`,
    ...(borrowed ? [`type:${type}`] : []),
  ];
}

/** What tags say, as far as they are ours. */
export interface Facts {
  topic?: string | undefined;
  lesson?: string | undefined;
  section?: string | undefined;
  difficulty?: string | undefined;
  type?: Body<unknown>['type'] | undefined;
}

const NAMES = ['topic', 'lesson', 'section', 'difficulty', 'type'] as const;

export function readTags(tags: readonly string[]): Facts {
  const facts: Record<string, string> = {};
  for (const tag of tags) {
    const name = NAMES.find((each) => tag.startsWith(`${each}:`));
    if (name) facts[name] = tag.slice(name.length + 1).trim();
  }
  return facts;
}

/** Tags that are not ours, for whoever wants to keep them. */
export function otherTags(tags: readonly string[]): string[] {
  return tags.filter((tag) => !NAMES.some((name) => tag.startsWith(`${name}:`)));
}
