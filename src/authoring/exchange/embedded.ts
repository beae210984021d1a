import { leftOut } from './carried.ts';
import { gapMark, type Choice, type Gap, type Note } from './question.ts';
import { decodeEntities, type Rich } from './rich-text.ts';

/**
 * Embedded answers, Moodle's "cloze": `{1:MULTICHOICE:=right#why~wrong#why not}` in the text.
 *
 * The question type "Select missing words" would be plainer, but has no feedback for a choice.
 */
const KINDS = /\{(\d*):([A-Z_]+):/g;
const CHOICE = /^(?:MULTICHOICE|MC)(?:_?[VH]?S?)$/;

/** The text with marks for gaps, and the gaps. */
export function readEmbedded(
  html: string,
): { text: string; gaps: Gap<Rich>[]; notes: Note[] } | Note {
  const gaps: Gap<Rich>[] = [];
  const notes: Note[] = [];
  let text = '';
  let from = 0;
  for (const match of html.matchAll(KINDS)) {
    if (match.index < from) continue;
    const [start, , kind = ''] = match;
    if (!CHOICE.test(kind)) return notChosen(kind);
    const read = readGap(html, match.index + start.length);
    if ('kind' in read) return read;
    text += html.slice(from, match.index) + gapMark(gaps.length);
    from = read.end;
    gaps.push(read.gap);
    if (read.isPartly && notes.length === 0) notes.push(PARTLY_IN_GAP);
  }
  if (gaps.length === 0) return leftOut('no-gaps', 'There is no gap with choices in the text.');
  return { text: text + html.slice(from), gaps, notes };
}

function readGap(html: string, start: number) {
  const { parts, end } = cutAlternatives(html, start);
  if (end === undefined) {
    return leftOut(
      'syntax',
      'A gap begins with "{" and never ends. Add "}" after its last choice.',
    );
  }
  const read = parts.map(({ answer, feedback }) => {
    const [, mark = '', percent, text = ''] = /^\s*(=|%(-?[\d.]+)%)?([^]*)$/.exec(answer) ?? [];
    const share = mark === '=' ? 100 : Number(percent ?? 0);
    const choice: Choice<Rich> = {
      text: rich(text),
      feedback: feedback === undefined ? undefined : rich(feedback),
    };
    return { share, choice };
  });
  const key = read.findIndex(({ share }) => share === 100);
  if (key < 0) {
    return leftOut('no-key', 'A gap has no choice that is wholly right. Mark one with "=".');
  }
  const isPartly = read.some(({ share }, index) => share > 0 && index !== key);
  return { gap: { choices: read.map(({ choice }) => choice), key }, end, isPartly };
}

/** What stands between "~" and "~", with what follows "#". A backslash robs a sign of its meaning. */
function cutAlternatives(html: string, start: number) {
  const parts: { answer: string; feedback?: string }[] = [];
  let answer = '';
  let feedback: string | undefined;
  const push = () => parts.push(feedback === undefined ? { answer } : { answer, feedback });
  for (let at = start; at < html.length; at++) {
    const sign = html.charAt(at);
    const before = html.slice(Math.max(0, at - 5), at);
    // A numbered reference is no feedback: &#35;.
    const isPlain = before.endsWith('\\') || /&(?:amp;)?$/.test(before);
    if (sign === '}' && !isPlain) {
      push();
      return { parts, end: at + 1 };
    }
    if (sign === '~' && !isPlain) {
      push();
      answer = '';
      feedback = undefined;
    } else if (sign === '#' && feedback === undefined && !isPlain) feedback = '';
    else if (feedback === undefined) answer += sign;
    else feedback += sign;
  }
  return { parts, end: undefined };
}

function rich(text: string): Rich {
  return {
    format: 'html',
    text: decodeEntities(text)
      .replace(/\\([}#~\\/"])/g, '$1')
      .trim(),
  };
}

/** Choices as the inside of a gap. What would mean something there is written as a reference. */
export function writeGap(
  choices: readonly { text: string; feedback: string; isRight: boolean }[],
): string {
  const alternatives = choices.map(
    ({ text, feedback, isRight }) => `${isRight ? '=' : ''}${quote(text)}#${quote(feedback)}`,
  );
  return `{1:MULTICHOICE_S:${alternatives.join('~')}}`;
}

function quote(html: string): string {
  return html
    .replaceAll('\\', '&#92;')
    .replaceAll('&', '&amp;')
    .replace(/[{}~=%]|(?<!&amp;)#/g, (sign) => `&#${sign.codePointAt(0)};`)
    .replace(/[<>]/g, (sign) => (sign === '<' ? '&lt;' : '&gt;'));
}

function notChosen(kind: string): Note {
  const how = /^(NUMERICAL|NM)$/.test(kind)
    ? 'a number is typed in'
    : /RESPONSE|^MR/.test(kind)
      ? 'several answers are ticked'
      : 'a word is typed in';
  return leftOut(
    'gaps',
    `In one of its gaps ${how} (${kind}), and our gaps are filled by choosing one. Write that gap as MULTICHOICE.`,
  );
}

const PARTLY_IN_GAP: Note = {
  kind: 'lost',
  what: 'points',
  message: 'Points for a choice in a gap that is partly right: here one is right, the rest is not.',
};
