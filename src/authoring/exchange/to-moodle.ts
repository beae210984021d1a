import type { Item } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import {
  CLOZE_IN_BOTH,
  notesForMoodle,
  reasonToLeaveOut,
  weightsOf,
  type ExportOptions,
} from './carried.ts';
import { writeGap } from './embedded.ts';
import { htmlIn, wordingsIn, type Language } from './multilang.ts';
import { pairsOf } from './pairs.ts';
import type { Outcome } from './question.ts';
import { writeReasons } from './reasons.ts';
import { toHtml } from './rich-text.ts';
import { tagsOf } from './tags.ts';
import { writeXml, type Element } from './xml.ts';

/** Items as Moodle XML, and what became of each. */
export function toMoodle(
  items: readonly Item[],
  { language, categoryOf = (topic) => topic }: ExportOptions,
): { text: string; outcomes: Outcome[] } {
  const questions: Element[] = [];
  let topic: string | undefined;
  const outcomes = items.map((item): Outcome => {
    const isSplit = item.type === 'cloze' && language === 'both';
    const reason = reasonToLeaveOut(item, language) ?? (isSplit ? CLOZE_IN_BOTH : undefined);
    if (reason) return { name: item.id, notes: [reason] };
    if (item.topic !== topic) {
      topic = item.topic;
      questions.push(writeCategory(categoryOf(topic)));
    }
    questions.push(writeQuestion(item, language));
    return { name: item.id, as: KINDS[item.type], notes: notesForMoodle(item) };
  });
  return { text: writeXml({ quiz: { question: questions } }), outcomes };
}

const KINDS: Readonly<Record<Item['type'], string>> = {
  single: 'multichoice',
  multiple: 'multichoice',
  'true-false': 'truefalse',
  order: 'ordering',
  match: 'matching',
  categorise: 'matching',
  cloze: 'cloze',
  'best-worst': 'matching',
};

function writeCategory(name: string): Element {
  const path = `$course$/top/${name.replaceAll('/', '//')}`;
  return { '@type': 'category', category: { text: path } };
}

function writeQuestion(item: Item, language: Language): Element {
  const say = (text: Text) => htmlIn(text, language);
  const { head, rest } = writeBody(item, language);
  return {
    '@type': KINDS[item.type],
    name: { text: item.id },
    questiontext: html(head ?? `<p>${say(item.stem)}</p>`),
    generalfeedback: html(hasReasonsApart(item) ? writeReasons(item.choices, language) : ''),
    ...(item.type === 'cloze' ? {} : { defaultgrade: '1.0000000' }),
    penalty: item.type === 'true-false' ? '1.0000000' : '0.3333333',
    hidden: '0',
    idnumber: item.id,
    ...rest,
    tags: { tag: tagsOf(item).map((text) => ({ text })) },
  };
}

type ItemWithReasonsApart = Extract<
  Item,
  { type: 'order' | 'match' | 'categorise' | 'best-worst' }
>;

/** Whether Moodle has no feedback for each choice of such a question. */
function hasReasonsApart(item: Item): item is ItemWithReasonsApart {
  return ['order', 'match', 'categorise', 'best-worst'].includes(item.type);
}

/** The text where it is more than the stem, and what only this type has. */
function writeBody(item: Item, language: Language): { head?: string; rest: Element } {
  const say = (text: Text) => htmlIn(text, language);
  const answer = (choice: { text: Text; feedback: Text }, fraction: number) => ({
    '@fraction': String(fraction),
    ...html(say(choice.text)),
    feedback: html(say(choice.feedback)),
  });
  switch (item.type) {
    case 'single':
      return {
        rest: {
          ...choiceSettings(true),
          answer: item.choices.map((each) => answer(each, item.key.includes(each.id) ? 100 : 0)),
        },
      };
    case 'multiple': {
      const weights = weightsOf(item);
      return {
        rest: {
          ...choiceSettings(false),
          answer: item.choices.map((each, index) => answer(each, weights[index] ?? 0)),
        },
      };
    }
    case 'true-false': {
      const verdict = (value: boolean) => ({
        '@fraction': item.key === value ? '100' : '0',
        '@format': 'moodle_auto_format',
        text: String(value),
        feedback: html(say(value ? item.feedback.true : item.feedback.false)),
      });
      return { rest: { answer: [verdict(true), verdict(false)] } };
    }
    case 'order':
      return {
        rest: {
          layouttype: 'VERTICAL',
          selecttype: 'ALL',
          selectcount: String(item.key.length),
          gradingtype: 'RELATIVE_ALL_PREVIOUS_AND_NEXT',
          showgrading: 'SHOW',
          numberingstyle: 'none',
          ...combinedFeedback(),
          answer: item.key.flatMap((id, index) => {
            const choice = item.choices.find((each) => each.id === id);
            if (!choice) return [];
            return [{ '@fraction': `${index + 1}.0000000`, ...html(say(choice.text)) }];
          }),
        },
      };
    case 'match':
    case 'categorise':
    case 'best-worst':
      return {
        rest: {
          shuffleanswers: 'true',
          ...combinedFeedback(),
          shownumcorrect: '',
          subquestion: pairsOf(item).map(([left, right]) => ({
            ...html(left === undefined ? '' : say(left)),
            answer: { text: say(right) },
          })),
        },
      };
    case 'cloze': {
      const sentence = wordingsIn(item.text, language)[0]?.[1] ?? '';
      const filled = toHtml(sentence).replace(/\{([^}]*)\}/g, (whole, id: string) => {
        const gap = item.gaps.find((each) => each.id === id);
        if (!gap) return whole;
        return writeGap(
          gap.choices.map((choice) => ({
            text: say(choice.text),
            feedback: say(choice.feedback),
            isRight: item.key[id] === choice.id,
          })),
        );
      });
      // Braces of the text are no gaps.
      const stem = say(item.stem).replaceAll('{', '&#123;');
      return { head: `<p>${stem}</p><p>${filled}</p>`, rest: {} };
    }
  }
}

function choiceSettings(isSingle: boolean): Element {
  return {
    single: String(isSingle),
    shuffleanswers: 'true',
    answernumbering: 'ABCD',
    showstandardinstruction: '1',
    ...combinedFeedback(),
    ...(isSingle ? {} : { shownumcorrect: '' }),
  };
}

/** Moodle expects them, and they may be empty. */
function combinedFeedback(): Element {
  return {
    correctfeedback: html(''),
    partiallycorrectfeedback: html(''),
    incorrectfeedback: html(''),
  };
}

function html(text: string): Element {
  return { '@format': 'html', text };
}
