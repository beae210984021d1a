import { parseArgs } from 'node:util';
import { nearest, suggest } from '../did-you-mean.ts';
import { ABOUT, KINDS, type Kind } from './kinds.ts';
import type { Answers } from './question.ts';

/** What was written behind the command. */
export interface Request {
  /** `undefined` while nobody has said it. */
  kind: Kind | undefined;
  given: Answers;
  wantsHelp: boolean;
  /** What is wrong with it, each in a sentence that says what to do. */
  mistakes: string[];
}

/** Reads `lesson keeping-promises --module procedures …`. */
export function parseArguments(args: readonly string[]): Request {
  const { positionals, tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries([...allNames()].map((name) => [name, { type: 'string' as const }])),
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  const [kindName, id, ...rest] = positionals;
  const kind = KINDS.find((each) => each === kindName);
  const known = ['id', ...(kind ? ABOUT[kind].args.map(({ name }) => name) : allNames())];
  const given = new Map<string, string[]>(id === undefined ? [] : [['id', [id]]]);
  const mistakes: string[] = [];
  if (kindName !== undefined && !kind) {
    mistakes.push(`There is no kind "${kindName}". ${suggest(kindName, KINDS)}`);
  }

  for (const token of tokens) {
    if (token.kind !== 'option' || isHelp(token.name)) continue;
    const { name, value, inlineValue } = token;
    const text = value?.replace(/\s+/g, ' ').trim() ?? '';
    if (!known.includes(name)) {
      const meant = nearest(name, known);
      const advice = meant ? `Did you mean --${meant}?` : 'Leave it out, or see --help.';
      mistakes.push(
        `There is no argument --${name}${kind ? ` for a new ${ABOUT[kind].noun}` : ''}. ${advice}`,
      );
    } else if (text === '' || (!inlineValue && text.startsWith('--'))) {
      mistakes.push(`Write something after --${name}.`);
    } else given.set(name, [...(given.get(name) ?? []), text]);
  }
  // What stands behind a misspelt argument is told with that.
  const [word] = rest;
  if (word !== undefined && mistakes.length === 0) {
    mistakes.push(
      `There is a word too many, "${word}". Put a text of several words in quotation marks.`,
    );
  }
  const wantsHelp = tokens.some((token) => token.kind === 'option' && isHelp(token.name));
  return { kind, given, wantsHelp, mistakes };
}

function allNames(): Set<string> {
  return new Set(['id', ...KINDS.flatMap((kind) => ABOUT[kind].args.map(({ name }) => name))]);
}

function isHelp(name: string): boolean {
  return name === 'help' || name === 'h';
}
