import type { Item } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import { LANGS } from '../content.ts';
import { lossesOf, reasonToLeaveOut, type ExportOptions } from './carried.ts';
import { writeCsv } from './csv.ts';
import { wordingsIn, type Language } from './multilang.ts';
import type { Outcome } from './question.ts';

type Cells = Record<string, string>;

/**
 * Items as a table of our own, one in a row:
 *
 * - `id type topic teaches difficulty stem_zh stem_en`
 * - `text_zh text_en`: the sentence of a cloze, with `{gap}` in it
 * - `key`: the numbers of the right choices, in order where order counts; `true` or `false`;
 *   for best-worst the best and the worst; nothing where choices belong to targets
 * - `choice_1_id choice_1_zh choice_1_en choice_1_feedback_zh choice_1_feedback_en`, and
 *   `choice_1_belongs`: the target or the gap it belongs to. A statement has "true" and "false"
 *   as its choices.
 * - `target_1_id target_1_zh target_1_en`
 */
export function toCsv(
  items: readonly Item[],
  { language }: ExportOptions,
): { text: string; outcomes: Outcome[] } {
  const rows: Cells[] = [];
  const outcomes = items.map((item): Outcome => {
    const reason = reasonToLeaveOut(item, language);
    if (reason) return { name: item.id, notes: [reason] };
    rows.push(writeRow(item, language));
    return { name: item.id, as: item.type, notes: lossesOf(item) };
  });
  return { text: writeCsv(columnsOf(rows, language), rows), outcomes };
}

function writeRow(item: Item, language: Language): Cells {
  const { id, type, topic, teaches, difficulty, stem } = item;
  return {
    id,
    type,
    topic,
    teaches,
    difficulty: String(difficulty),
    ...say('stem', stem, language),
    ...(item.type === 'cloze' ? say('text', item.text, language) : {}),
    ...writeAnswers(item, language),
  };
}

function writeAnswers(item: Item, language: Language): Cells {
  const cells: Cells = {};
  let count = 0;
  const add = (choice: { id: string; text: Text; feedback: Text }, belongs?: string): number => {
    const name = `choice_${++count}`;
    Object.assign(
      cells,
      { [`${name}_id`]: choice.id },
      say(name, choice.text, language),
      say(`${name}_feedback`, choice.feedback, language),
      belongs === undefined ? {} : { [`${name}_belongs`]: belongs },
    );
    return count;
  };
  const numberOf = (list: readonly { id: string }[], id: string) =>
    list.findIndex((each) => each.id === id) + 1;

  switch (item.type) {
    case 'true-false':
      add({ id: 'true', text: { zh: '对', en: 'True' }, feedback: item.feedback.true });
      add({ id: 'false', text: { zh: '错', en: 'False' }, feedback: item.feedback.false });
      return { ...cells, key: String(item.key) };
    case 'cloze': {
      const right = item.gaps.flatMap((gap) =>
        gap.choices.flatMap((choice) => {
          const number = add(choice, gap.id);
          return item.key[gap.id] === choice.id ? [number] : [];
        }),
      );
      return { ...cells, key: right.join(' ') };
    }
    case 'match':
    case 'categorise':
      for (const choice of item.choices) add(choice, item.key[choice.id] ?? '');
      item.targets.forEach(({ id, text }, index) => {
        const name = `target_${index + 1}`;
        Object.assign(cells, { [`${name}_id`]: id }, say(name, text, language));
      });
      return cells;
    case 'best-worst': {
      for (const choice of item.choices) add(choice);
      const { best, worst } = item.key;
      return { ...cells, key: [best, worst].map((id) => numberOf(item.choices, id)).join(' ') };
    }
    default:
      for (const choice of item.choices) add(choice);
      return { ...cells, key: item.key.map((id) => numberOf(item.choices, id)).join(' ') };
  }
}

function say(name: string, text: Text, language: Language): Cells {
  return Object.fromEntries(
    wordingsIn(text, language).map(([lang, wording]) => [`${name}_${lang}`, wording]),
  );
}

/** Every column that a row uses, in an order for people. */
function columnsOf(rows: readonly Cells[], language: Language): string[] {
  const langs = LANGS.filter((lang) => language === 'both' || lang === language);
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  const many = (name: string) =>
    [...used].filter((column) => new RegExp(`^${name}_\\d+_id$`).test(column)).length;
  const inLangs = (name: string) => langs.map((lang) => `${name}_${lang}`);
  const numbered = (name: string, columns: (each: string) => string[]) =>
    Array.from({ length: many(name) }, (_, index) => columns(`${name}_${index + 1}`)).flat();
  const all = [
    ...['id', 'type', 'topic', 'teaches', 'difficulty'],
    ...inLangs('stem'),
    ...inLangs('text').filter((column) => used.has(column)),
    'key',
    ...numbered('choice', (name) => [
      `${name}_id`,
      ...inLangs(name),
      ...inLangs(`${name}_feedback`),
      ...(used.has(`${name}_belongs`) ? [`${name}_belongs`] : []),
    ]),
    ...numbered('target', (name) => [`${name}_id`, ...inLangs(name)]),
  ];
  return all;
}
