import { findItem, seen, wordsSeen } from '../course.ts';

/** The item that asks something in English, and the ids of its choices by their text. */
export function requireChoices(stem: string): { item: string; choices: Map<string, string> } {
  const item = findItem(stem, 'en');
  const words = wordsSeen('en').item;
  const choices: [text: string, id: string][] =
    item.type === 'true-false'
      ? [
          [words['true'], 'true'],
          [words['false'], 'false'],
        ]
      : item.choices.map(({ id, text }) => [seen(text, 'en'), id]);
  return { item: item.id, choices: new Map(choices) };
}
