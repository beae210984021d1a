import { parse, type GIFTQuestion, type TextFormat as GiftText } from 'gift-pegjs';
import { unescaped } from './gift-blocks.ts';
import type { Rich, TextFormat } from './rich-text.ts';

const MARKER = /^\s*\[(html|moodle|plain|markdown)\]/;

/** A text with its format, by the grammar of GIFT. Signs that Moodle lets pass are let pass. */
export function richOf(part: string, inherited: TextFormat): Rich | undefined {
  const marked = MARKER.test(part) ? part.trim() : `[${inherited}]${part.trim()}`;
  if (marked.replace(MARKER, '').trim() === '') return undefined;
  const [read] = parse(escapeLoose(marked, '=~#:{}'));
  return read && 'stem' in read ? toRich(read.stem) : undefined;
}

/** What follows the answers has the format of what stands before them. */
export function tailOf(after: string, format: TextFormat): string {
  return richOf(`[${format}]${after.trim()}`, format)?.text ?? '';
}

export function toRich(text: GiftText | null | undefined): Rich | undefined {
  return text ? { format: text.format, text: text.text } : undefined;
}

/** A question as the grammar of GIFT has it. */
export type GiftQuestion = GIFTQuestion;

/**
 * What stands between the braces, by the grammar of GIFT. Texts without a format have the given.
 *
 * @throws When the answers break the grammar.
 */
export function parseAnswers(answers: string, format: TextFormat): GiftQuestion | undefined {
  return parse(`[${format}]x{${mend(answers)}}`)[0];
}

/** Puts a backslash before signs that have none. */
function escapeLoose(text: string, signs: string): string {
  return insertBackslashes(
    text,
    unescaped(text, signs).map(({ at }) => at),
  );
}

/** Escapes what the grammar would stumble over and Moodle does not: colons, further "#". */
function mend(answers: string): string {
  const isStatement = /^(?:TRUE|FALSE|T|F)\s*(?:#|$)/.test(answers);
  const isMatching = answers.includes('->') && unescaped(answers, '~').length === 0;
  let comments = 0;
  const places = unescaped(answers, ':#=~').flatMap(({ sign, at }) => {
    if (sign === ':') return [at];
    if (sign === '#') return isMatching || ++comments > (isStatement ? 2 : 1) ? [at] : [];
    if (isStatement) return [at];
    comments = 0;
    return [];
  });
  return insertBackslashes(answers, places);
}

function insertBackslashes(text: string, places: readonly number[]): string {
  let mended = '';
  let from = 0;
  for (const at of places) {
    mended += `${text.slice(from, at)}\\`;
    from = at;
  }
  return mended + text.slice(from);
}

/** The parser leaves its own signs for escaped ones in the right side of a pair. */
export function withoutPlaceholders(text: string): string {
  return text
    .replace(/&&(035|058|061|092|123|125|126);/g, (_, code: string) =>
      String.fromCharCode(Number(code)),
    )
    .replaceAll('&&010', '\n');
}

export function unescape(text: string): string {
  return text.replace(/\\([\\:#={}~n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

export function excerpt(text: string): string {
  const short = unescape(text.replace(MARKER, ''))
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...short].length > 40 ? `${[...short].slice(0, 40).join('')}…` : short;
}
