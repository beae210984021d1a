import { toRich, unescape, withoutPlaceholders, type GiftQuestion } from './gift-text.ts';
import { NO_KEY, notCarried, PARTLY, SEVERAL } from './not-carried.ts';
import { pairsToBody } from './pairs.ts';
import type { Body, Choice, Note } from './question.ts';
import type { Rich } from './rich-text.ts';

export function readAnswers(
  question: GiftQuestion,
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

type GiftChoice = Extract<GiftQuestion, { type: 'MC' }>['choices'][number];

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

/** `>3 ALL VERTICAL …`, then one choice a line, in the right order. */
export function readOrder(given: string): Body<Rich> {
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
