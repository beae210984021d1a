import type { Item } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import type { Language } from '#authoring/exchange/multilang.ts';
import { wordingsOf } from '#authoring/item-lists.ts';

/**
 * What an item says, whatever its choices, groups and gaps are called and in what order groups
 * stand: by field, with a text in place of each id, in the languages of the file.
 */
export function essenceOf(item: Item, language: Language): Record<string, unknown> {
  const say = (text: Text) =>
    Object.fromEntries(
      wordingsOf(text).filter(([lang]) => language === 'both' || lang === language),
    );
  const choices = (list: readonly { text: Text; feedback: Text }[]) =>
    list.map(({ text, feedback }) => ({ text: say(text), feedback: say(feedback) }));
  const nameIn = (list: readonly { id: string; text: Text }[], id: string | undefined) => {
    const named = list.find((each) => each.id === id);
    return named && say(named.text);
  };
  const { id, type, topic, teaches, difficulty, documented, exceptions } = item;
  const common = {
    id,
    type,
    topic,
    teaches,
    difficulty,
    documented,
    exceptions,
    stem: say(item.stem),
  };
  switch (item.type) {
    case 'true-false':
      return {
        ...common,
        key: item.key,
        feedback: { true: say(item.feedback.true), false: say(item.feedback.false) },
      };
    case 'match':
    case 'categorise':
      return {
        ...common,
        choices: choices(item.choices),
        targets: item.targets.map(({ text }) => JSON.stringify(say(text))).sort(),
        key: item.choices.map((choice) => nameIn(item.targets, item.key[choice.id])),
      };
    case 'cloze': {
      const order = [...JSON.stringify(say(item.text)).matchAll(/\{([a-z0-9-]+)\}/g)];
      const names = [...new Set(order.map(([, name = '']) => name))];
      const text = JSON.stringify(say(item.text)).replace(
        /\{([a-z0-9-]+)\}/g,
        (_, name: string) => `{${names.indexOf(name)}}`,
      );
      const gaps = names.flatMap((name) => item.gaps.filter((gap) => gap.id === name));
      return {
        ...common,
        text,
        gaps: gaps.map((gap) => choices(gap.choices)),
        key: gaps.map((gap) => nameIn(gap.choices, item.key[gap.id])),
      };
    }
    case 'best-worst':
      return {
        ...common,
        choices: choices(item.choices),
        key: [item.key.best, item.key.worst].map((name) => nameIn(item.choices, name)),
      };
    default: {
      // Only an order minds the order.
      const key =
        item.type === 'order'
          ? item.key
          : item.choices.flatMap(({ id: name }) => (item.key.includes(name) ? [name] : []));
      return {
        ...common,
        choices: choices(item.choices),
        key: key.map((name) => nameIn(item.choices, name)),
      };
    }
  }
}
