import type { Readable, Writable } from 'node:stream';
import {
  autocomplete,
  autocompleteMultiselect,
  intro,
  isCancel,
  multiselect,
  select,
  text,
} from '@clack/prompts';
import type { Content } from '../content.ts';
import { ABOUT, KINDS, type Kind } from './kinds.ts';
import type { Answers, Asks, Question } from './question.ts';
import { findMistake } from './settle.ts';

/** Where questions are shown and answered. */
export interface Screen {
  input: Readable;
  output: Writable;
}

/** From this many on, one finds a choice sooner by typing. */
const SEARCHED_FROM = 12;
const SHOWN_AT_ONCE = 10;

export function welcome({ output }: Screen): void {
  intro('Something new. Enter takes what is shown; Ctrl+C leaves, and nothing is written.', {
    output,
  });
}

/** Asks what is to be made. Returns `undefined` when somebody cancels. */
export async function askKind(screen: Screen): Promise<Kind | undefined> {
  const kind = await select({
    message: 'What is new?',
    options: KINDS.map((value) => ({
      value,
      label: `A new ${ABOUT[value].noun}: ${ABOUT[value].says}`,
    })),
    ...screen,
  });
  return isCancel(kind) ? undefined : kind;
}

/** Asks whatever has not been answered yet. Returns `undefined` when somebody cancels. */
export async function askOpen(
  asks: readonly Asks[],
  given: Answers,
  content: Content,
  screen: Screen,
): Promise<Answers | undefined> {
  const answers = new Map(given);
  for (const ask of asks) {
    const question = ask(answers, content);
    if (!question || question.isQuiet || answers.has(question.name)) continue;
    const answer = await askOne(question, screen);
    if (!answer) return undefined;
    answers.set(question.name, answer);
  }
  return answers;
}

async function askOne(question: Question, screen: Screen): Promise<string[] | undefined> {
  const answer = await (question.choices ? choose(question, screen) : write(question, screen));
  return isCancel(answer) ? undefined : [answer].flat();
}

function write(question: Question, screen: Screen) {
  const { message, proposal } = question;
  return text({
    message,
    ...(proposal?.[0] !== undefined && { initialValue: proposal[0] }),
    validate: (answer = '') =>
      answer.trim() === '' ? 'Write something, please.' : findMistake(question, answer.trim()),
    ...screen,
  }).then((answer) => (isCancel(answer) ? answer : answer.replace(/\s+/g, ' ').trim()));
}

function choose({ message, choices = [], proposal = [], isMany }: Question, screen: Screen) {
  const isLong = choices.length > SEARCHED_FROM;
  const options = choices.map(({ value, label }) => ({
    value,
    label,
    ...(label !== value && { hint: value }),
  }));
  const all = { message, options, maxItems: SHOWN_AT_ONCE, ...screen };
  if (isMany) {
    const several = { ...all, required: true };
    return isLong ? autocompleteMultiselect(several) : multiselect(several);
  }
  const one = { ...all, ...(proposal[0] !== undefined && { initialValue: proposal[0] }) };
  return isLong ? autocomplete(one) : select(one);
}
