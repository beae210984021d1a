import { parse, type GIFTQuestion, type TextFormat as GiftText } from 'gift-pegjs';
import type { Lang } from '#domain/text/locale.ts';
import { leftOut } from './carried.ts';
import { readComments, splitGift, unescaped, type GiftBlock } from './gift-blocks.ts';
import { notCarried } from './not-carried.ts';
import {
  gapMark,
  type Body,
  type Choice,
  type Draft,
  type Note,
  type Outcome,
  type Question,
} from './question.ts';
import { pairsToBody } from './pairs.ts';
import { readReasons } from './reasons.ts';
import type { Rich, TextFormat } from './rich-text.ts';
import { readTags } from './tags.ts';
import { toDraft } from './to-draft.ts';

/**
 * Reads GIFT question by question.
 *
 * @param language The language of the texts; left out, it is told from their signs.
 */
export function fromGift(source: string, language?: Lang): { drafts: Draft[]; left: Outcome[] } {
  const drafts: Draft[] = [];
  const left: Outcome[] = [];
  for (const block of splitGift(source)) {
    const read = readBlock(block);
    if ('body' in read) drafts.push(toDraft(read, language));
    else left.push(read);
  }
  return { drafts, left };
}

/** A block cut where GIFT cuts it. */
interface Parts {
  title: string;
  before: string;
  /** Absent where there are no braces. */
  answers?: string | undefined;
  after: string;
}

function readBlock(block: GiftBlock): Question<Rich> | Outcome {
  const parts = cut(block.text);
  const { idnumber, tags } = readComments(block.comments);
  const name = parts.title || idnumber || excerpt(parts.before || block.text);
  const leave = (note: Note): Outcome => ({ name, line: block.line, notes: [note] });
  const fault = faultOf(block.text);
  if (fault) return leave(leftOut('syntax', fault));
  try {
    const read = readParts(parts, readTags(tags).type);
    if ('kind' in read) return leave(read);
    const { category, line } = block;
    return { ...read, name: parts.title, idnumber, tags, category, line };
  } catch {
    return leave(leftOut('syntax', wordSyntaxError(block.text)));
  }
}

function cut(text: string): Parts {
  const titled = /^::((?:\\.|(?!::)[^])*)::/.exec(text);
  const rest = titled ? text.slice(titled[0].length) : text;
  const braces = unescaped(rest, '{}');
  const open = braces.find(({ sign }) => sign === '{')?.at;
  const close = braces.find(({ sign, at }) => sign === '}' && at > (open ?? Infinity))?.at;
  const title = unescape(titled?.[1] ?? '').trim();
  if (open === undefined || close === undefined) return { title, before: rest, after: '' };
  return {
    title,
    before: rest.slice(0, open),
    answers: rest.slice(open + 1, close).trim(),
    after: rest.slice(close + 1),
  };
}

function faultOf(text: string): string | undefined {
  const braces = unescaped(text, '{}');
  const opened = braces.some(({ sign }) => sign === '{');
  const closed = braces.some(({ sign }) => sign === '}');
  if (opened && !closed) return 'The answers begin with "{" and never end. Add "}" after the last.';
  if (closed && !opened)
    return 'The answers end with "}" and never begin. Add "{" before the first.';
  return undefined;
}

type Read = Pick<Question<Rich>, 'stem' | 'body' | 'general' | 'reasons' | 'notes'>;

function readParts(
  { before, answers, after }: Parts,
  type: Body<Rich>['type'] | undefined,
): Read | Note {
  if (answers === undefined) return notCarried('description');
  const stem = richOf(before, 'moodle');
  const format = stem?.format ?? 'moodle';
  const cuts = unescaped(answers, '#').filter(({ at }) => answers.startsWith('####', at));
  const end = cuts.at(-1)?.at ?? answers.length;
  const general = richOf(answers.slice(end + 4), format);
  const given = answers.slice(0, end).trim();
  if (given === '') return notCarried('essay');
  if (given.startsWith('#')) return notCarried('numerical');

  const reasons = general && readReasons(general);
  const comment = reasons ? undefined : general;
  if (/^>\s*\d/.test(given)) {
    return { stem, body: readOrder(given), general: comment, reasons, notes: [] };
  }
  const [question] = parse(`[${format}]x{${mend(given)}}`);
  if (!question) return notCarried('description');
  const read = readAnswers(question, type);
  if ('kind' in read) return read;
  const { body, notes } = read;
  const isPlaced = type === 'cloze' || isSentence(before, after);
  const cloze = isPlaced && body.type === 'single' ? toCloze(before, after, body) : undefined;
  const whole = cloze ?? { stem: isPlaced ? withBlank(stem, after) : stem, body };
  return { ...whole, general: comment, reasons, notes };
}

function readAnswers(
  question: GIFTQuestion,
  type: Body<Rich>['type'] | undefined,
): { body: Body<Rich>; notes: Note[] } | Note {
  switch (question.type) {
    case 'TF': {
      // What the parser calls feedback for "true" is for whoever answers wrongly.
      const wrong = toRich(question.trueFeedback);
      const right = toRich(question.falseFeedback);
      const feedback = question.isTrue
        ? { true: right, false: wrong }
        : { true: wrong, false: right };
      return { body: { type: 'true-false', key: question.isTrue, feedback }, notes: [] };
    }
    case 'MC':
      return readChoices(question.choices);
    case 'Matching': {
      const pairs = question.matchPairs.map(({ subquestion, subanswer }) => ({
        left: subquestion.text === '' ? undefined : toRich(subquestion),
        right: { format: 'html' as const, text: withoutPlaceholders(subanswer) },
      }));
      return pairsToBody(pairs, type);
    }
    default:
      return notCarried(question.type === 'Essay' ? 'essay' : 'shortanswer');
  }
}

type GiftChoice = Extract<GIFTQuestion, { type: 'MC' }>['choices'][number];

/** One answer marked with "=" makes it a single choice; without any, weights say what is right. */
function readChoices(list: readonly GiftChoice[]): { body: Body<Rich>; notes: Note[] } | Note {
  const choices = list.map(({ text, feedback }): Choice<Rich> => {
    return { text: { format: text.format, text: text.text }, feedback: toRich(feedback) };
  });
  const marked = list.flatMap(({ isCorrect }, index) => (isCorrect ? [index] : []));
  const weighted = list.flatMap(({ weight }, index) => ((weight ?? 0) > 0 ? [index] : []));
  if (marked.length === 1) {
    const partly = weighted.some((index) => !marked.includes(index));
    return { body: { type: 'single', choices, key: marked }, notes: partly ? [PARTLY] : [] };
  }
  if (marked.length > 1) {
    return { body: { type: 'multiple', choices, key: marked }, notes: [SEVERAL] };
  }
  if (weighted.length === 0) return NO_KEY;
  return { body: { type: 'multiple', choices, key: weighted }, notes: [] };
}

export const PARTLY: Note = {
  kind: 'lost',
  what: 'points',
  message:
    'Points for an answer that is partly right: here one choice is right, and the rest is not.',
};

export const SEVERAL: Note = {
  kind: 'look-at',
  what: 'several-right',
  message:
    'Any one of several answers was right. It has become "multiple", which wants all of them: say so in the stem, or leave one right.',
};

export const NO_KEY: Note = leftOut(
  'no-key',
  'No answer is marked as right. Mark one in the file, and import it again.',
);

/** `>3 ALL VERTICAL …`, then one choice a line, in the right order. */
function readOrder(given: string): Body<Rich> {
  const rows = given
    .replace(/^>\s*\d+(?:[ \t]+(?:[A-Z_]{1,40}|[01]|none|123|abc|ABCD|iii|IIII)(?=\s))*/, '')
    .split('\n')
    .map((row) => row.trim())
    .filter(Boolean);
  return {
    type: 'order',
    choices: rows.map((row) => ({ text: { format: 'moodle', text: unescape(row) } })),
    key: rows.map((_, index) => index),
  };
}

/** Whether the answers stand within a sentence, and not after a question. */
function isSentence(before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(after))
    return /[.。,，;；!！]/.test(after) && !/[?？]\s*$/.test(before);
  return true;
}

function toCloze(
  before: string,
  after: string,
  { choices, key }: Body<Rich> & { type: 'single' | 'multiple' | 'order' },
) {
  const lead = richOf(before, 'moodle') ?? { format: 'moodle' as const, text: '' };
  const tail = tailOf(after, lead.format);
  const space = (test: boolean) => (test ? ' ' : '');
  const text = `${lead.text}${space(/\s$/.test(before))}${gapMark(0)}${space(/^\s/.test(after))}${tail}`;
  const { stem, sentence } = splitInstruction(text, lead.format);
  const body: Body<Rich> = {
    type: 'cloze',
    text: { format: lead.format, text: sentence },
    gaps: [{ choices, key: key[0] ?? 0 }],
  };
  return { stem: stem === '' ? undefined : { format: lead.format, text: stem }, body };
}

/** Paragraphs before that of the first gap say what to do. */
export function splitInstruction(
  text: string,
  format: TextFormat,
): { stem: string; sentence: string } {
  const gap = text.indexOf('\uE000');
  const end = format === 'html' ? /<\/(?:p|div|h[1-6])>/gi : /\n\s*\n/g;
  const last = [...text.slice(0, gap).matchAll(end)].at(-1);
  const at = last ? last.index + last[0].length : 0;
  return { stem: text.slice(0, at).trim(), sentence: text.slice(at) };
}

function withBlank(stem: Rich | undefined, after: string): Rich | undefined {
  if (!stem || !/[\p{L}\p{N}]/u.test(after)) return stem;
  const tail = tailOf(after, stem.format);
  return { ...stem, text: `${stem.text} _____ ${tail}` };
}

/** What follows the answers has the format of what stands before them. */
function tailOf(after: string, format: TextFormat): string {
  return richOf(`[${format}]${after.trim()}`, format)?.text ?? '';
}

const MARKER = /^\s*\[(html|moodle|plain|markdown)\]/;

/** A text with its format, by the grammar of GIFT. Signs that Moodle lets pass are let pass. */
function richOf(part: string, inherited: TextFormat): Rich | undefined {
  const marked = MARKER.test(part) ? part.trim() : `[${inherited}]${part.trim()}`;
  if (marked.replace(MARKER, '').trim() === '') return undefined;
  const [read] = parse(escapeLoose(marked, '=~#:{}'));
  return read && 'stem' in read ? toRich(read.stem) : undefined;
}

function toRich(text: GiftText | null | undefined): Rich | undefined {
  return text ? { format: text.format, text: text.text } : undefined;
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
function withoutPlaceholders(text: string): string {
  return text
    .replace(/&&(035|058|061|092|123|125|126);/g, (_, code: string) =>
      String.fromCharCode(Number(code)),
    )
    .replaceAll('&&010', '\n');
}

function unescape(text: string): string {
  return text.replace(/\\([\\:#={}~n])/g, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

function excerpt(text: string): string {
  const short = unescape(text.replace(MARKER, ''))
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim();
  return [...short].length > 40 ? `${[...short].slice(0, 40).join('')}…` : short;
}

function wordSyntaxError(text: string): string {
  const weight = /%([^%\s]*)%/.exec(text)?.[1];
  if (weight !== undefined && !(Math.abs(Number(weight)) <= 100)) {
    return `"%${weight}%" is no share of the points. Write a number from -100 to 100, such as %50%.`;
  }
  if (/[~=]\s*#/.test(text)) {
    return 'An answer has a comment after "#" and no text before it. Where "#" belongs to the text, write "\\#".';
  }
  return 'The answers could not be read. Each begins with "=" where it is right and "~" where it is wrong; one of ~ = # { } that belongs to a text has a backslash before it.';
}
