import type { Lang } from '#domain/text/locale.ts';

/** A choice on its way between the bank and a file of another system. */
export interface Choice<T> {
  /** Where the file has one. */
  id?: string | undefined;
  text: T;
  feedback?: T | undefined;
}

export interface Target<T> {
  id?: string | undefined;
  text: T;
}

/** Choices that go into one gap of a sentence, and the position of the right one. */
export interface Gap<T> {
  id?: string | undefined;
  choices: Choice<T>[];
  key: number;
}

/** What there is to answer, by type. Keys are positions, because most files have no ids. */
export type Body<T> =
  | { type: 'single' | 'multiple' | 'order'; choices: Choice<T>[]; key: number[] }
  | { type: 'true-false'; key: boolean; feedback: { true?: T | undefined; false?: T | undefined } }
  /** The key has the position of a target for each choice. */
  | { type: 'match' | 'categorise'; choices: Choice<T>[]; targets: Target<T>[]; key: number[] }
  /** The text has `gapMark(0)`, `gapMark(1)` … where the gaps are. */
  | { type: 'cloze'; text: T; gaps: Gap<T>[] }
  | { type: 'best-worst'; choices: Choice<T>[]; best: number; worst: number };

/** A question as a file has it: with texts of the kind `T`, and perhaps without much that we ask for. */
export interface Question<T> {
  /** What the file calls it; empty where it has no name. */
  name: string;
  /** Its id, where the file has ids. */
  idnumber?: string | undefined;
  /** Where it begins: a line of the file, or a row of the table. */
  line: number;
  /** What is said about it: `topic:telephone`, `difficulty:2`. */
  tags: string[];
  /** The path of the category it stands in. */
  category?: string | undefined;
  /** Absent where a cloze has no instruction. */
  stem?: T | undefined;
  body: Body<T>;
  /** A comment on the question as a whole, which our items have no place for. */
  general?: T | undefined;
  /** The feedback of each choice by its text, where the format has no better place. */
  reasons?: { text: T; feedback: T }[] | undefined;
  notes: Note[];
}

/** A text in the languages it was found in. */
export type DraftText = { [lang in Lang]?: string | undefined };
export type Draft = Question<DraftText>;

/**
 * What became of something:
 * `left-out` the whole question · `lost` a part of it · `to-write` what the file did not have ·
 * `look-at` carried over, but in another form.
 */
export interface Note {
  kind: 'left-out' | 'lost' | 'to-write' | 'look-at';
  /** Names what the note is about, for counting: `documented`, `feedback`. */
  what: string;
  /** What happened, why, and what to do, in full sentences. */
  message: string;
}

/** What became of one question. */
export interface Outcome {
  /** The id of the item, or what the file calls a question that has become none. */
  name: string;
  /** Where it stands in the file that was read. */
  line?: number | undefined;
  /** What it has become, such as `single` or `multichoice`. Absent when it was left out. */
  as?: string | undefined;
  notes: Note[];
}

/** Stands in a text where a gap is, until the gap has an id. No keyboard writes these signs. */
export const gapMark = (index: number) => `\uE000${index}\uE001`;
export const GAP_MARK = /\uE000(\d+)\uE001/g;

/** The same body with other texts. */
export function mapBody<T, U>(body: Body<T>, say: (text: T) => U): Body<U> {
  const maybe = (text: T | undefined) => (text === undefined ? undefined : say(text));
  const choices = (list: readonly Choice<T>[]) =>
    list.map(({ id, text, feedback }) => ({ id, text: say(text), feedback: maybe(feedback) }));
  switch (body.type) {
    case 'true-false':
      return {
        ...body,
        feedback: { true: maybe(body.feedback.true), false: maybe(body.feedback.false) },
      };
    case 'match':
    case 'categorise':
      return {
        ...body,
        choices: choices(body.choices),
        targets: body.targets.map(({ id, text }) => ({ id, text: say(text) })),
      };
    case 'cloze':
      return {
        ...body,
        text: say(body.text),
        gaps: body.gaps.map((gap) => ({ ...gap, choices: choices(gap.choices) })),
      };
    default:
      return { ...body, choices: choices(body.choices) };
  }
}

/** Every text of a question, in the order in which people read it. */
export function textsOf<T>({ stem, body, general, reasons }: Question<T>): T[] {
  const texts: T[] = stem === undefined ? [] : [stem];
  mapBody(body, (text) => texts.push(text));
  if (general !== undefined) texts.push(general);
  for (const { text, feedback } of reasons ?? []) texts.push(text, feedback);
  return texts;
}
