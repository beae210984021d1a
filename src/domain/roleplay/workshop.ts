import type { Lang } from '../text/locale.ts';
import { findPattern, type Range } from './workshop/find-pattern.ts';
import { findTimes } from './workshop/find-times.ts';
import { endsSentence, foldText } from './workshop/fold-text.ts';

/** The longest reply that is looked at, in characters. Longer than anything one says in a breath. */
export const PHRASE_LIMIT = 500;

/** What a rule looks for, where that is no list of phrases. */
export type BuiltIn = 'asks-one-question' | 'gives-a-time' | 'short-enough';

type ByLang<T> = { readonly [L in Lang]?: T | undefined };

/** One thing that a good reply does, or keeps clear of. */
export interface WorkshopRule<T = unknown> {
  readonly id: string;
  readonly name: T;
  readonly why: T;
  /** Phrases by language; see `findPattern` for what `*` means. */
  readonly match?: ByLang<readonly string[]> | undefined;
  readonly is?: BuiltIn | undefined;
  /** For `short-enough`: characters in Chinese, words in English. */
  readonly atMost?: ByLang<number> | undefined;
}

/** What an author looks for in a learner's own words. */
export interface Workshop<T = unknown> {
  readonly wants: readonly WorkshopRule<T>[];
  readonly avoids: readonly WorkshopRule<T>[];
}

/** What a rule says of a reply. */
export interface PhraseFinding<T = unknown> {
  readonly rule: WorkshopRule<T>;
  readonly kind: 'want' | 'avoid';
  /** A want that is there, or something to avoid that is not. */
  readonly isMet: boolean;
  /** What to mark: where it is there, or what keeps it from being so. In order, apart. */
  readonly ranges: readonly Range[];
}

/** A stretch of a reply, with the findings that mark it. */
export interface PhrasePart<T = unknown> {
  readonly text: string;
  readonly findings: readonly PhraseFinding<T>[];
}

interface Sighting {
  isThere: boolean;
  ranges: Range[];
}

/**
 * Holds a reply against the rules of a workshop, in the order in which they stand.
 *
 * The same words always get the same answer: rules look at words and weigh no meaning. What
 * goes beyond `PHRASE_LIMIT` is not looked at.
 */
export function reviewPhrase<T>(
  text: string,
  { wants, avoids }: Workshop<T>,
  lang: Lang,
): PhraseFinding<T>[] {
  // A limit in the middle of a pair of surrogates takes neither.
  const reply = text.slice(0, PHRASE_LIMIT).replace(/[\uD800-\uDBFF]$/, '');
  const review = (kind: PhraseFinding['kind'], rules: readonly WorkshopRule<T>[]) =>
    rules.map((rule): PhraseFinding<T> => {
      const { isThere, ranges } = look(reply, rule, lang);
      return { rule, kind, isMet: isThere === (kind === 'want'), ranges: merge(ranges) };
    });
  return [...review('want', wants), ...review('avoid', avoids)];
}

/** Cuts a reply where marks begin and end. The parts together are the reply. */
export function splitPhrase<T>(
  text: string,
  findings: readonly PhraseFinding<T>[],
): PhrasePart<T>[] {
  const cuts = findings.flatMap(({ ranges }) => ranges.flat());
  const places = [...new Set([0, ...cuts, text.length])].sort((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => ({
    text: text.slice(start, places[index + 1]),
    findings: findings.filter(({ ranges }) =>
      ranges.some(([from, to]) => from <= start && start < to),
    ),
  }));
}

function look(reply: string, rule: WorkshopRule, lang: Lang): Sighting {
  switch (rule.is) {
    case 'asks-one-question': {
      const ranges = findQuestions(foldText(reply));
      return { isThere: ranges.length === 1, ranges };
    }
    case 'gives-a-time':
      return ifAny(findTimes(foldText(reply), lang));
    case 'short-enough': {
      const words = [...reply.matchAll(lang === 'zh' ? /\S/gu : /\S+/g)];
      const first = words[rule.atMost?.[lang] ?? Infinity];
      return {
        isThere: words.length > 0 && !first,
        ranges: first ? [[first.index, reply.trimEnd().length]] : [],
      };
    }
    default:
      return ifAny(
        (rule.match?.[lang] ?? []).flatMap((pattern) => findPattern(reply, pattern, lang)),
      );
  }
}

function ifAny(ranges: Range[]): Sighting {
  return { isThere: ranges.length > 0, ranges };
}

/** Every sentence that ends with a question mark. “？？！” is one. */
function findQuestions(folded: string): Range[] {
  const found: Range[] = [];
  let start = 0;
  for (let at = 0; at < folded.length; at += 1) {
    if (!endsSentence(folded, at)) continue;
    let end = at + 1;
    while (/[?!]/.test(folded[end] ?? '')) end += 1;
    const asks = folded.slice(at, end).includes('?');
    const sentence = folded.slice(start, end);
    if (asks) found.push([start + (sentence.length - sentence.trimStart().length), end]);
    start = end;
    at = end - 1;
  }
  return found;
}

/** In order, with those that overlap as one. */
function merge(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = merged.at(-1);
    if (last && start < last[1]) merged[merged.length - 1] = [last[0], Math.max(last[1], end)];
    else merged.push([start, end]);
  }
  return merged;
}
