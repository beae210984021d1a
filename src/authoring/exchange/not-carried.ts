import { leftOut } from './carried.ts';
import type { Note } from './question.ts';

/** Kinds of question that learners cannot answer here, by the name Moodle gives them, and why. */
const REASONS: Readonly<Record<string, string>> = {
  shortanswer: 'An answer is typed in, and our items are answered by choosing.',
  numerical: 'A number is typed in, and our items are answered by choosing.',
  essay: 'Somebody has to read the answer and mark it.',
  description: 'It is a text without a question.',
  calculated: 'Its numbers change with each attempt.',
  calculatedsimple: 'Its numbers change with each attempt.',
  calculatedmulti: 'Its numbers change with each attempt.',
  random: 'It stands for a question drawn by chance; our exams draw by blueprint.',
  randomsamatch: 'It is made by chance from typed answers.',
  ddmarker: 'It is answered on a picture, and our items are text.',
  ddimageortext: 'It is answered on a picture, and our items are text.',
};

const ADVICE: Readonly<Record<string, string>> = {
  shortanswer: 'Write it with answers to choose from, if it is worth it.',
  numerical: 'Write it with answers to choose from, if it is worth it.',
  essay: 'Use it in a lesson, as <Reflect question="…">.',
  description: 'Put it into a lesson.',
  random: 'Export the category it draws from.',
};

export function notCarried(kind: string): Note {
  const lookUp = (texts: Readonly<Record<string, string>>, otherwise: string) =>
    (Object.hasOwn(texts, kind) ? texts[kind] : undefined) ?? otherwise;
  const reason = lookUp(REASONS, `We have no kind of item like "${kind}".`);
  return leftOut(kind, `${reason} ${lookUp(ADVICE, 'Write it anew, if it is worth it.')}`);
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
