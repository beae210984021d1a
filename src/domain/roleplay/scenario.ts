import type { Competency, Condition, MeterName, RolePlay } from '#schemas/roleplay.ts';
import type { Lang } from '../text/locale.ts';
import type { Workshop, WorkshopRule } from './workshop.ts';

/** Where a conversation goes when it is over; no beat can be called this. */
export const END = 'end';

/** How the customer feels: each meter an integer from 0 to 100. */
export type Meters = Readonly<Record<MeterName, number>>;

export interface MeterRule {
  /** Where the meter stands when the scene opens. */
  readonly start: number;
  /** Where it drifts to by itself. */
  readonly rest: number;
  /** How much of the way to `rest` it goes after each pick, in per cent. */
  readonly drift: number;
}

export interface Choice<T = unknown> {
  readonly say: T;
  readonly why?: T | undefined;
  readonly rate: Readonly<Partial<Record<Competency, number>>>;
  readonly feel: Readonly<Partial<Record<MeterName, number>>>;
  readonly critical?: string | undefined;
  readonly goesTo: string;
}

/** A text that applies while the meters meet its condition. */
export interface Line<T = unknown> {
  readonly when?: Condition | undefined;
  readonly text: T;
}

export interface Beat<T = unknown> {
  readonly stage?: T | undefined;
  readonly says: readonly Line<T>[];
  readonly choices: Readonly<Record<string, Choice<T>>>;
  readonly teaches?: string | undefined;
  /** What a reply of the learner's own is held against. */
  readonly workshop?: Workshop<T> | undefined;
}

export interface Ending<T = unknown> extends Line<T> {
  readonly id: string;
  readonly outcome: RolePlay['endings'][number]['outcome'];
}

/**
 * A role-play that can be played, generic over its texts.
 *
 * What an author writes is a `Scenario<Text>`; the copy that a page receives in one language,
 * made by `toScenario`, is a `Scenario<string>`. The same rules run on both.
 */
export interface Scenario<T = unknown> {
  readonly id: string;
  readonly version: number;
  readonly title: T;
  readonly summary: T;
  readonly brief: T;
  readonly minutes: number;
  readonly lesson: string;
  readonly customer: Omit<RolePlay['customer'], 'name'> & { readonly name: T };
  readonly meters: Readonly<Record<MeterName, MeterRule>>;
  readonly competencies: readonly Competency[];
  readonly mark: number;
  readonly criticals: Readonly<Record<string, T>>;
  readonly start: string;
  readonly beats: Readonly<Record<string, Beat<T>>>;
  readonly endings: readonly Ending<T>[];
}

/**
 * Makes the copy that a page receives, with every text converted.
 *
 * Fields are named one by one, so what is for authors only, such as the walkthroughs, stays behind.
 *
 * @param lang The page's language. Phrases to look for in another one stay behind too.
 */
export function toScenario<T, U>(
  source: Scenario<T>,
  convert: (text: T) => U,
  lang?: Lang,
): Scenario<U> {
  const { id, version, minutes, lesson, meters, competencies, mark, start } = source;
  const { person, style, channel } = source.customer;
  return {
    ...{ id, version, minutes, lesson, meters, competencies, mark, start },
    title: convert(source.title),
    summary: convert(source.summary),
    brief: convert(source.brief),
    customer: { name: convert(source.customer.name), person, style, channel },
    criticals: mapValues(source.criticals, convert),
    beats: mapValues(source.beats, (beat) => toBeat(beat, convert, lang)),
    endings: source.endings.map((ending) => ({
      id: ending.id,
      outcome: ending.outcome,
      ...toLine(ending, convert),
    })),
  };
}

function toBeat<T, U>(
  { workshop, ...beat }: Beat<T>,
  convert: (text: T) => U,
  lang?: Lang,
): Beat<U> {
  const toRules = (rules: readonly WorkshopRule<T>[]) =>
    rules.map((rule) => toRule(rule, convert, lang));
  return {
    ...(beat.stage === undefined ? {} : { stage: convert(beat.stage) }),
    says: beat.says.map((line) => toLine(line, convert)),
    choices: mapValues(beat.choices, (choice) => toChoice(choice, convert)),
    ...(beat.teaches === undefined ? {} : { teaches: beat.teaches }),
    ...(workshop === undefined
      ? {}
      : { workshop: { wants: toRules(workshop.wants), avoids: toRules(workshop.avoids) } }),
  };
}

function toRule<T, U>(
  { id, name, why, match, is, atMost }: WorkshopRule<T>,
  convert: (text: T) => U,
  lang?: Lang,
): WorkshopRule<U> {
  const ofLang = <V>(both: { readonly [L in Lang]?: V | undefined }) =>
    lang === undefined ? both : { [lang]: both[lang] };
  return {
    ...{ id, name: convert(name), why: convert(why) },
    ...(match === undefined ? {} : { match: ofLang(match) }),
    ...(is === undefined ? {} : { is }),
    ...(atMost === undefined ? {} : { atMost: ofLang(atMost) }),
  };
}

function toLine<T, U>({ when, text }: Line<T>, convert: (text: T) => U): Line<U> {
  return { ...(when === undefined ? {} : { when }), text: convert(text) };
}

function toChoice<T, U>(choice: Choice<T>, convert: (text: T) => U): Choice<U> {
  const { say, why, rate, feel, critical, goesTo } = choice;
  return {
    say: convert(say),
    ...(why === undefined ? {} : { why: convert(why) }),
    ...{ rate, feel, goesTo },
    ...(critical === undefined ? {} : { critical }),
  };
}

function mapValues<V, W>(
  record: Readonly<Record<string, V>>,
  convert: (value: V) => W,
): Record<string, W> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, convert(value)]));
}
