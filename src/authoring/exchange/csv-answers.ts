import type { Lang } from '#domain/text/locale.ts';
import { ITEM_TYPES, type ItemType } from '#schemas/item.ts';
import { suggest } from '../did-you-mean.ts';
import { leftOut } from './carried.ts';
import type { CsvRow } from './csv.ts';
import { NO_KEY } from './not-carried.ts';
import { gapMark, type Body, type Choice, type DraftText, type Note } from './question.ts';
import { tidy } from './rich-text.ts';

export function readBody(row: CsvRow, language: Lang | undefined): Body<DraftText> | Note {
  const key = (row.cells['key'] ?? '').split(/[\s,;、，；|]+/).filter(Boolean);
  const type = row.cells['type'] || guessType(key);
  if (!isItemType(type)) {
    return leftOut('type', `There is no type "${type}". ${suggest(type, ITEM_TYPES)}`);
  }
  const choices = readChoices(row, language);
  if (type === 'true-false') return readStatement(key, choices);
  if (type === 'cloze') return readCloze(row, key, choices, language);
  if (type === 'match' || type === 'categorise') return readTargets(row, type, choices, language);

  const right = key.map((name) => placeIn(choices, name));
  const unknown = key.find((_, index) => right[index] === undefined);
  if (unknown !== undefined) return noSuchChoice(unknown, choices);
  const places = right.filter((place) => place !== undefined);
  if (places.length === 0) return NO_KEY;
  if (type !== 'best-worst') return { type, choices, key: places };
  const [best, worst] = places;
  if (best === undefined || worst === undefined) {
    return leftOut('no-key', 'The key names the best and the worst, such as "2 4".');
  }
  return { type, choices, best, worst };
}

type Row = Choice<DraftText> & { number: number; belongs: string };

function readChoices(row: CsvRow, language: Lang | undefined): Row[] {
  return numbersOf(row, 'choice').flatMap((number) => {
    const name = `choice_${number}`;
    const text = sayIn(row, name, language);
    if (!text.zh && !text.en) return [];
    return [
      {
        number,
        id: row.cells[`${name}_id`] || undefined,
        text,
        feedback: sayIn(row, `${name}_feedback`, language),
        belongs: row.cells[`${name}_belongs`] ?? '',
      },
    ];
  });
}

function readStatement([key]: readonly string[], choices: readonly Row[]): Body<DraftText> | Note {
  const value = truthOf(key);
  if (value === undefined) {
    return leftOut('no-key', 'The key of a true-false item is "true" or "false".');
  }
  const feedbackOf = (number: number) =>
    choices.find((choice) => choice.number === number)?.feedback;
  return {
    type: 'true-false',
    key: value,
    feedback: { true: feedbackOf(1), false: feedbackOf(2) },
  };
}

function truthOf(word = ''): boolean | undefined {
  const name = word.toLowerCase();
  return Object.hasOwn(TRUTH, name) ? TRUTH[name] : undefined;
}

const TRUTH: Readonly<Record<string, boolean>> = {
  true: true,
  t: true,
  yes: true,
  对: true,
  正确: true,
  是: true,
  false: false,
  f: false,
  no: false,
  错: false,
  错误: false,
  否: false,
};

function readCloze(
  row: CsvRow,
  key: readonly string[],
  choices: readonly Row[],
  language: Lang | undefined,
): Body<DraftText> | Note {
  const ids = [...new Set(choices.map(({ belongs }) => belongs))];
  const right = key.flatMap((name) => placeIn(choices, name) ?? []);
  const gaps = ids.map((id) => {
    const own = choices.filter(({ belongs }) => belongs === id);
    return {
      id,
      choices: own,
      key: own.findIndex((choice) => right.includes(choices.indexOf(choice))),
    };
  });
  const open = gaps.find((gap) => gap.key < 0);
  if (open) return leftOut('no-key', `The key names no choice of the gap "${open.id}".`);
  if (gaps.length === 0)
    return leftOut('no-gaps', 'It has no choices, so nothing fits into its gaps.');
  const mark = (sentence: string) =>
    sentence.replace(/\{([^}]*)\}/g, (whole, id: string) => {
      const at = ids.indexOf(id);
      return at < 0 ? whole : gapMark(at);
    });
  const text = sayIn(row, 'text', language);
  const marked: DraftText = {};
  for (const lang of ['zh', 'en'] as const) {
    if (text[lang] !== undefined) marked[lang] = mark(text[lang]);
  }
  return { type: 'cloze', text: marked, gaps };
}

function readTargets(
  row: CsvRow,
  type: 'match' | 'categorise',
  choices: readonly Row[],
  language: Lang | undefined,
): Body<DraftText> | Note {
  const named = numbersOf(row, 'target').map((number) => ({
    id: row.cells[`target_${number}_id`] || undefined,
    text: sayIn(row, `target_${number}`, language),
  }));
  const places = choices.map(({ belongs }) =>
    named.findIndex(({ id, text }) => belongs !== '' && [id, text.zh, text.en].includes(belongs)),
  );
  const lost = places.indexOf(-1);
  if (lost >= 0) {
    const { number, belongs } = choices[lost] ?? { number: lost + 1, belongs: '' };
    const found = belongs === '' ? 'is empty' : `says "${belongs}", which is no target`;
    return leftOut('no-key', `choice_${number}_belongs ${found}. Name a target by its id.`);
  }
  return { type, choices: [...choices], targets: named, key: places };
}

/** By its number in the columns, its id, or a letter: A is the first. */
function placeIn(choices: readonly Row[], name: string): number | undefined {
  const letter = /^[A-Z]$/.test(name) ? name.charCodeAt(0) - 64 : undefined;
  const at = choices.findIndex(
    ({ number, id }) => String(number) === name || id === name || number === letter,
  );
  return at < 0 ? undefined : at;
}

function noSuchChoice(name: string, choices: readonly Row[]): Note {
  const numbers = choices.map(({ number }) => number).join(', ');
  return leftOut('no-key', `The key names "${name}", but the choices are: ${numbers}.`);
}

function guessType(key: readonly string[]): string {
  const [first = ''] = key;
  if (key.length === 1 && truthOf(first) !== undefined) return 'true-false';
  return key.length > 1 ? 'multiple' : 'single';
}

function isItemType(type: string): type is ItemType {
  return ITEM_TYPES.some((each) => each === type);
}

function numbersOf({ cells }: CsvRow, name: string): number[] {
  const found = Object.keys(cells).flatMap((column) => {
    const match = new RegExp(`^${name}_(\\d+)_(?:id|zh|en)$|^${name}_(\\d+)$`).exec(column);
    const number = Number(match?.[1] ?? match?.[2] ?? 0);
    return match && cells[column] !== '' ? [number] : [];
  });
  return [...new Set(found)].sort((a, b) => a - b);
}

/** Columns without a language are in the one that was named, or that their signs tell. */
export function sayIn({ cells }: CsvRow, name: string, language: Lang | undefined): DraftText {
  const text: DraftText = {};
  for (const lang of ['zh', 'en'] as const) {
    const cell = tidy(cells[`${name}_${lang}`] ?? '');
    if (cell !== '') text[lang] = cell;
  }
  const bare = tidy(cells[name] ?? '');
  if (bare === '') return text;
  const lang = language ?? (/\p{Script=Han}/u.test(Object.values(cells).join('')) ? 'zh' : 'en');
  return { [lang]: bare, ...text };
}
