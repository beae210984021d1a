import type { Content } from '../content.ts';
import { suggest } from '../did-you-mean.ts';
import type { Answers, Asks, Question } from './question.ts';

/** How far the answers go. */
export interface Settled {
  /** With the proposals for all that was left open. */
  answers: Answers;
  /** Questions to which there is neither an answer nor a proposal. */
  missing: Question[];
  /** What is wrong with the answers, each in a sentence that says what to do. */
  mistakes: string[];
}

/** Goes through the questions and takes the proposals for what nobody said. */
export function settle(asks: readonly Asks[], given: Answers, content: Content): Settled {
  const answers = new Map(given);
  const missing: Question[] = [];
  const mistakes: string[] = [];
  for (const ask of asks) {
    const question = ask(answers, content);
    if (!question) continue;
    const answer = answers.get(question.name) ?? question.proposal;
    if (!answer) missing.push(question);
    else {
      answers.set(question.name, answer);
      mistakes.push(...answer.flatMap((each) => findMistake(question, each) ?? []));
    }
  }
  return { answers, missing, mistakes };
}

/** What is wrong with one answer to a question. */
export function findMistake(question: Question, answer: string): string | undefined {
  const { name, choices, mistakeIn } = question;
  const found = mistakeIn?.(answer);
  if (found !== undefined || !choices) return found;
  const values = choices.map(({ value }) => value);
  if (values.includes(answer)) return undefined;
  const [noun = name, place = ''] = WORDS[name] ?? [];
  return `There is no ${noun} "${answer}"${place}. ${suggest(answer, values)}`;
}

/** What an answer is, and where it has to be. */
const WORDS: Readonly<Record<string, readonly [noun: string, place: string]>> = {
  after: ['lesson', ' in this module'],
  section: ['section', ' in this lesson'],
  source: ['row', ' in content/facts'],
};
