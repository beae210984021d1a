import { formatTable } from '../format-table.ts';
import { ABOUT, KINDS, type Kind } from './kinds.ts';
import type { Question } from './question.ts';

/** What the command can do, or what it takes for one kind. */
export function wordHelp(kind: Kind | undefined): string {
  if (kind) return wordKind(kind);
  const kinds = KINDS.map((each) => [each, ABOUT[each].says]);
  return [
    'npm run new writes a file to start from, puts it into the course, and asks what it has to know.',
    indent(formatTable(kinds)),
    'With arguments it asks nothing:',
    indent(KINDS.map((each) => ABOUT[each].example).join('\n')),
    'The arguments of one kind: npm run new -- lesson --help',
  ].join('\n\n');
}

function wordKind(kind: Kind): string {
  const { noun, says, args, example } = ABOUT[kind];
  const id = ['<id>', 'its name in files and addresses'];
  const rows = args.map(({ name, value, says: meaning }) => [`--${name} <${value}>`, meaning]);
  return [
    `A new ${noun}: ${says}.`,
    `npm run new -- ${kind} <id> …`,
    indent(formatTable([id, ...rows])),
    `For example\n\n${indent(example)}`,
  ].join('\n\n');
}

/** Which arguments are missing, for whoever cannot be asked. */
export function wordMissing(kind: Kind | undefined, missing: readonly Question[]): string {
  if (!kind) {
    const example = ABOUT.lesson.example;
    return `Say what is new: ${KINDS.join(', ')}. For example\n\n${indent(example)}`;
  }
  const rows = missing.map((question) => [argumentOf(question), wordChoices(question)]);
  const { noun, example } = ABOUT[kind];
  return `For a new ${noun} this has to be known as well\n\n${indent(formatTable(rows))}\n\nFor example\n\n${indent(example)}`;
}

function argumentOf({ name }: Question): string {
  return name === 'id' ? '<id>' : `--${name}`;
}

const LISTED_AT_MOST = 12;

function wordChoices({ message, choices = [] }: Question): string {
  if (choices.length === 0) return message;
  const ids = choices.map(({ value }) => value);
  const more = ids.length > LISTED_AT_MOST ? ', …' : '';
  return `${message} ${ids.slice(0, LISTED_AT_MOST).join(', ')}${more}`;
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
