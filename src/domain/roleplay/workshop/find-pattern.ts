import type { Lang } from '../../text/locale.ts';
import { endsSentence, foldText } from './fold-text.ts';

/** A stretch of a text: [start, end). */
export type Range = readonly [start: number, end: number];

/** Where all places that a pattern has reached go on to, in order. None where the token fits nowhere. */
type Token = (folded: string, places: readonly number[]) => readonly number[];

/**
 * Finds where a pattern stands in a text.
 *
 * A pattern is a phrase in which `*` stands for what may differ, never beyond the sentence: in
 * Chinese for any characters or none; in English inside a word for letters (`apolog*`), on its own
 * for words (`sorry * but`), or none. English patterns fit whole words only.
 *
 * All places that a pattern can have reached go on together, so the effort grows with the
 * text, whatever an author or a learner writes.
 */
export function findPattern(text: string, pattern: string, lang: Lang): Range[] {
  const folded = foldText(text);
  const tokens = readPattern(pattern, lang);
  const found: Range[] = [];
  for (let start = 0; start < folded.length; start += 1) {
    const end = firstEnd(folded, start, tokens);
    if (end === undefined || end <= start) continue;
    found.push([start, end]);
    start = end - 1;
  }
  return found;
}

/** Whether a pattern says anything: `*` alone would fit every reply. */
export function hasWords(pattern: string): boolean {
  return /[\p{L}\p{N}]/u.test(pattern);
}

function firstEnd(folded: string, start: number, tokens: readonly Token[]): number | undefined {
  let places: readonly number[] = [start];
  for (const token of tokens) {
    places = token(folded, places);
    if (places.length === 0) return undefined;
  }
  return places[0];
}

function readPattern(pattern: string, lang: Lang): Token[] {
  const folded = foldText(pattern.trim());
  if (!hasWords(folded)) return [nothing];
  if (lang === 'zh') return readRun(folded.replace(/^[*\s]+|[*\s]+$/g, ''), anyCharacters);
  const words = folded
    .split(/(?:^|\s+)\*(?:\s+|$)/)
    .filter((run) => run !== '')
    .map((run) => [wordEdge, ...readRun(run, letters), wordEdge]);
  return words.flatMap((run, index) => (index === 0 ? run : [anyCharacters, ...run]));
}

function readRun(run: string, star: Token): Token[] {
  return (run.match(/\s+|[^\s]/g) ?? []).map((part) => {
    if (part === '*') return star;
    return part.trim() === '' ? spaces : unit(part);
  });
}

const nothing: Token = () => [];

function unit(wanted: string): Token {
  return (folded, places) => places.filter((at) => folded[at] === wanted).map((at) => at + 1);
}

const spaces: Token = (folded, places) => {
  const isSpace = (at: number) => /\s/.test(folded[at] ?? '');
  return reach(places.filter(isSpace), isSpace).filter((at) => !isSpace(at));
};

const letters: Token = (folded, places) => reach(places, (at) => isInWord(folded, at));

const anyCharacters: Token = (folded, places) =>
  reach(places, (at) => at < folded.length && !endsSentence(folded, at));

const wordEdge: Token = (folded, places) =>
  places.filter((at) => !(isInWord(folded, at - 1) && isInWord(folded, at)));

/** Each place, and every place after it up to the first that stops. Each once, in order. */
function reach(places: readonly number[], goesOn: (at: number) => boolean): number[] {
  const reached: number[] = [];
  for (const place of places) {
    // What an earlier place has reached already goes no further from here.
    if (place <= (reached.at(-1) ?? -1)) continue;
    for (let at = place; ; at += 1) {
      reached.push(at);
      if (!goesOn(at)) break;
    }
  }
  return reached;
}

/** A letter or a digit, or the apostrophe of “can’t”. */
function isInWord(folded: string, at: number): boolean {
  const isLetter = (place: number) => /[\p{L}\p{N}]/u.test(folded[place] ?? '');
  return isLetter(at) || (folded[at] === "'" && isLetter(at - 1) && isLetter(at + 1));
}
