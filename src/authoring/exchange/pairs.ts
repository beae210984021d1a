import type { ItemOf } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import { BEST, leftOut, WORST } from './carried.ts';
import type { Body, Note } from './question.ts';
import { toPlain, type Rich } from './rich-text.ts';

/** A row of a matching question. Without a left side the right one is left over. */
export interface Pair {
  left?: Rich | undefined;
  right: Rich;
}

/**
 * A matching question as one of our types. Where several rows share an answer it is sorting,
 * otherwise matching, unless a tag says what it was.
 */
export function pairsToBody(
  pairs: readonly Pair[],
  type: Body<Rich>['type'] | undefined,
): { body: Body<Rich>; notes: Note[] } | Note {
  const rows = pairs.filter(({ right }) => right.text.trim() !== '');
  const asked = rows.flatMap(({ left, right }) => (left ? [{ left, right }] : []));
  if (type === 'best-worst' && asked.length === 2) {
    const choices = [...asked, ...rows.filter(({ left }) => !left)].map(({ right }) => ({
      text: right,
    }));
    return { body: { type, choices, best: 0, worst: 1 }, notes: [] };
  }

  const targets: Rich[] = [];
  const placeOf = (right: Rich) => {
    const at = targets.findIndex((each) => toPlain(each) === toPlain(right));
    return at < 0 ? targets.push(right) - 1 : at;
  };
  const key = asked.map(({ right }) => placeOf(right));
  const used = new Set(key).size;
  const isSorting = type === 'categorise' || (type !== 'match' && used < key.length);
  const over = rows.filter(({ left }) => !left).map(({ right }) => placeOf(right));
  const spare = over.filter((at) => !key.includes(at)).length;
  if (asked.length < 2) {
    return leftOut('few-pairs', 'Fewer than two rows have both sides. Complete them in the file.');
  }
  const choices = asked.map(({ left }) => ({ text: left }));
  // A group that nothing belongs in is an offer to go wrong, which only matching makes.
  const kept = isSorting ? targets.slice(0, used) : targets;
  const note: Note = {
    kind: 'lost',
    what: 'spare-groups',
    message: 'Groups that nothing belongs in: here each group takes at least one choice.',
  };
  return {
    body: {
      type: isSorting ? 'categorise' : 'match',
      choices,
      targets: kept.map((text) => ({ text })),
      key,
    },
    notes: isSorting && spare > 0 ? [note] : [],
  };
}

/** What is matched to what. Targets that are left over stand alone. */
export function pairsOf(
  item: ItemOf<'match' | 'categorise' | 'best-worst'>,
): [left: Text | undefined, right: Text][] {
  if (item.type === 'best-worst') {
    const { best, worst } = item.key;
    const textOf = (id: string) => item.choices.find((choice) => choice.id === id)?.text ?? '';
    const others = item.choices.filter(({ id }) => id !== best && id !== worst);
    return [
      [BEST, textOf(best)],
      [WORST, textOf(worst)],
      ...others.map(({ text }): [undefined, Text] => [undefined, text]),
    ];
  }
  const used = Object.values(item.key);
  return [
    ...item.choices.flatMap(({ id, text }): [Text, Text][] => {
      const target = item.targets.find((each) => each.id === item.key[id]);
      return target ? [[text, target.text]] : [];
    }),
    ...item.targets
      .filter(({ id }) => !used.includes(id))
      .map(({ text }): [undefined, Text] => [undefined, text]),
  ];
}
