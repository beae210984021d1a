import type { Lang } from '#domain/text/locale.ts';
import { leftOut } from './carried.ts';
import { readAnswers, readOrder } from './gift-answers.ts';
import { readComments, splitGift, unescaped, type GiftBlock } from './gift-blocks.ts';
import { cut, faultOf, isSentence, wordSyntaxError, type Parts } from './gift-parts.ts';
import { excerpt, parseAnswers, richOf, tailOf } from './gift-text.ts';
import { splitInstruction } from './instruction.ts';
import { notCarried } from './not-carried.ts';
import {
  gapMark,
  type Body,
  type Draft,
  type Note,
  type Outcome,
  type Question,
} from './question.ts';
import { readReasons } from './reasons.ts';
import type { Rich } from './rich-text.ts';
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
  const question = parseAnswers(given, format);
  if (!question) return notCarried('description');
  const read = readAnswers(question, type);
  if ('kind' in read) return read;
  const { body, notes } = read;
  const isPlaced = type === 'cloze' || isSentence(before, after);
  const cloze = isPlaced && body.type === 'single' ? toCloze(before, after, body) : undefined;
  const whole = cloze ?? { stem: isPlaced ? withBlank(stem, after) : stem, body };
  return { ...whole, general: comment, reasons, notes };
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

function withBlank(stem: Rich | undefined, after: string): Rich | undefined {
  if (!stem || !/[\p{L}\p{N}]/u.test(after)) return stem;
  const tail = tailOf(after, stem.format);
  return { ...stem, text: `${stem.text} _____ ${tail}` };
}
