import { leftOut } from './carried.ts';
import { readEmbedded } from './embedded.ts';
import { splitInstruction } from './instruction.ts';
import { richOf, textIn } from './moodle-text.ts';
import { NO_KEY, notCarried, PARTLY, SEVERAL } from './not-carried.ts';
import { pairsToBody } from './pairs.ts';
import { gapMark, type Body, type Choice, type Note } from './question.ts';
import type { Rich } from './rich-text.ts';
import { attribute, child, children, textOf, type Element } from './xml.ts';

interface Read {
  stem?: Rich | undefined;
  body: Body<Rich>;
  notes: Note[];
}

export function readBody(
  element: Element,
  type: string,
  tagged: Body<Rich>['type'] | undefined,
): Read | Note {
  const stem = richOf(child(element, 'questiontext'));
  const withStem = (read: { body: Body<Rich>; notes: Note[] } | Note): Read | Note =>
    'kind' in read ? read : { stem, ...read };
  switch (type) {
    case 'multichoice':
      return withStem(readChoices(element));
    case 'truefalse':
      return { stem, body: readStatement(element), notes: [] };
    case 'matching':
    case 'match':
    case 'ddmatch':
      return withStem(pairsToBody(readPairs(element), tagged));
    case 'ordering':
      return withStem(readOrder(element));
    case 'cloze':
    case 'multianswer':
      return withInstruction(stem, stem && readEmbedded(stem.text));
    case 'gapselect':
    case 'ddwtos':
      return withInstruction(stem, stem && readPlaces(element, type, stem.text));
    default:
      return notCarried(type);
  }
}

function readChoices(element: Element): { body: Body<Rich>; notes: Note[] } | Note {
  const answers = children(element, 'answer').map((answer) => ({
    share: Number(attribute(answer, 'fraction') ?? 0),
    choice: choiceOf(answer),
  }));
  const choices = answers.map(({ choice }) => choice);
  const right = positions(answers, ({ share }) => share > 0);
  const isMany = ['false', '0', ''].includes(
    textOf(child(element, 'single') ?? { '#text': 'true' }),
  );
  if (right.length === 0) return NO_KEY;
  if (isMany) return { body: { type: 'multiple', choices, key: right }, notes: [] };

  const best = Math.max(...answers.map(({ share }) => share));
  const key = positions(answers, ({ share }) => share === best);
  if (key.length > 1) return { body: { type: 'multiple', choices, key }, notes: [SEVERAL] };
  return { body: { type: 'single', choices, key }, notes: right.length > 1 ? [PARTLY] : [] };
}

/** Old exports have the words of their language: there "true" comes first. */
function readStatement(element: Element): Body<Rich> {
  const [first, second] = children(element, 'answer');
  const isTurned = /^(<[^>]*>)*false\b/i.test(textIn(first));
  const [yes, no] = isTurned ? [second, first] : [first, second];
  const feedback = (answer: Element | undefined) => richOf(child(answer, 'feedback'));
  return {
    type: 'true-false',
    key: Number(attribute(yes, 'fraction') ?? 0) > 0,
    feedback: { true: feedback(yes), false: feedback(no) },
  };
}

function readPairs(element: Element) {
  return children(element, 'subquestion').map((row) => ({
    left: richOf(row),
    right: richOf(child(row, 'answer')) ?? { format: 'html' as const, text: '' },
  }));
}

function readOrder(element: Element): { body: Body<Rich>; notes: Note[] } | Note {
  const answers = children(element, 'answer').map((answer, index) => ({
    // Some have no place of their own, and stand in order.
    place: Number(attribute(answer, 'fraction') ?? 0) || index + 1,
    choice: choiceOf(answer),
  }));
  const isNumbered = new Set(answers.map(({ place }) => place)).size === answers.length;
  const inOrder = isNumbered ? answers.toSorted((a, b) => a.place - b.place) : answers;
  const choices = inOrder.map(({ choice }) => choice);
  return { body: { type: 'order', choices, key: choices.map((_, index) => index) }, notes: [] };
}

type Sentence = Exclude<ReturnType<typeof readEmbedded>, Note>;

/** `[[2]]` in the text is the second of the options, chosen among those of its group. */
function readPlaces(element: Element, type: string, html: string): Sentence | Note {
  const options = children(element, type === 'ddwtos' ? 'dragbox' : 'selectoption').map((each) => ({
    group: textOf(child(each, 'group')) || '1',
    text: richOf(each),
  }));
  const gaps: Sentence['gaps'] = [];
  let isKnown = true;
  const text = html.replace(/\[\[(\d+)\]\]/g, (_, number: string) => {
    const right = options[Number(number) - 1];
    const group = options.filter((each) => each.group === right?.group);
    const choices = group.flatMap((each): Choice<Rich>[] =>
      each.text ? [{ text: each.text }] : [],
    );
    isKnown &&= right !== undefined && choices.length === group.length;
    gaps.push({ choices, key: right ? group.indexOf(right) : 0 });
    return gapMark(gaps.length - 1);
  });
  if (!isKnown || gaps.length === 0) {
    return leftOut(
      'no-gaps',
      'Its gaps name words that it does not have. Look at it in the other system.',
    );
  }
  return { text, gaps, notes: [] };
}

function withInstruction(whole: Rich | undefined, read: Sentence | Note | undefined): Read | Note {
  if (!whole || !read) return leftOut('no-text', 'It has no text.');
  if ('kind' in read) return read;
  const { stem, sentence } = splitInstruction(read.text, whole.format);
  return {
    stem: stem === '' ? undefined : { format: whole.format, text: stem },
    body: { type: 'cloze', text: { format: whole.format, text: sentence }, gaps: read.gaps },
    notes: read.notes,
  };
}

function choiceOf(answer: Element): Choice<Rich> {
  return {
    text: richOf(answer) ?? { format: 'html', text: '' },
    feedback: richOf(child(answer, 'feedback')),
  };
}

function positions<T>(list: readonly T[], test: (each: T) => boolean): number[] {
  return list.flatMap((each, index) => (test(each) ? [index] : []));
}
