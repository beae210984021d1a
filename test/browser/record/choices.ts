import { choicesSeen, findItem, isListItem } from '../course.ts';

/** The item that asks something in English, and the ids of its choices by their text. */
export function requireChoices(stem: string): { item: string; choices: Map<string, string> } {
  const item = findItem(stem, 'en');
  if (!isListItem(item)) throw new Error(`Nothing is picked from a list in: ${stem}`);
  const choices = choicesSeen(item, 'en').map(({ id, text }) => [text, id] as const);
  return { item: item.id, choices: new Map(choices) };
}
