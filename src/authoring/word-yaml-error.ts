import { isAlias, isNode, isScalar, visit, type Document, type YAMLError } from 'yaml';
import { findSwallowedLine, findTypingSlip } from './find-typing-slip.ts';
import {
  AFTER_QUOTE,
  INDENTATION,
  NO_COLON,
  RESERVED,
  SECOND_COLON,
  UNCLOSED_QUOTE,
  UNREADABLE,
  WORDS,
} from './yaml-advice.ts';
import type { Told } from './problem.ts';
import { firstPlaceOfKey, quotedBefore } from './yaml-nodes.ts';

export interface WordedError {
  /** Where to look, as a position in the text. */
  offset: number;
  told: Told;
  /** Whether the rest of the file cannot be trusted. */
  fatal: boolean;
}

/** The first syntax error and every name that stands twice, each with what to do. */
export function wordYamlErrors(document: Document, text: string, firstLine: number): WordedError[] {
  const found = [...document.errors, ...document.warnings];
  const first = found.find(({ code }) => code !== 'DUPLICATE_KEY');
  const fatal = first ? wordError(first, document, text) : findMisreading(document, text);
  const twice = found.filter(({ code }) => code === 'DUPLICATE_KEY');
  const lineAt = (offset: number) => text.slice(0, offset).split('\n').length + firstLine - 1;

  return [
    ...(fatal ? [{ ...fatal, fatal: true }] : []),
    ...twice.map(({ pos: [offset] }): WordedError => {
      const name = /^[^:]*/.exec(text.slice(offset))?.[0] ?? '';
      const line = lineAt(firstPlaceOfKey(document, offset));
      const message = `"${name}" stands here a second time; the first is on line ${line}. Keep one.`;
      return { offset, told: ['yaml-field-twice', message], fatal: false };
    }),
  ];
}

type Worded = Omit<WordedError, 'fatal'>;

function wordError(error: YAMLError, document: Document, text: string): Worded {
  const offset = Math.min(error.pos[0], Math.max(0, text.trimEnd().length - 1));
  const slip = findTypingSlip(text, offset, error.pos[1]);
  if (slip) return slip;
  const quote = quotedBefore(document, text, error.pos[0]);
  const unclosed = /closing/.test(error.message) || quote?.lines;
  if (quote && unclosed && /closing|at node end|Nested|Implicit/.test(error.message)) {
    return { offset: quote.start, told: UNCLOSED_QUOTE };
  }
  if (/Nested|single line/.test(error.message)) return wordNesting(error, text);
  if (quote && /at node end/.test(error.message)) return { offset, told: AFTER_QUOTE };
  const told = WORDS.find(([pattern]) => pattern.test(error.message))?.[1] ?? UNREADABLE;
  return { offset, told };
}

/** A second colon in a text, or a line that is indented too far: YAML says the same of both. */
function wordNesting(error: YAMLError, text: string): Worded {
  const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const end = text.indexOf('\n', error.pos[0]);
  const line = text.slice(start, end < 0 ? undefined : end);
  if (/: .*: /.test(line)) return { offset: error.pos[0], told: SECOND_COLON };
  if (/^\s*(- )?[^\s:]+: /.test(line) && end >= 0) return { offset: end + 1, told: INDENTATION };
  return { offset: error.pos[0], told: NO_COLON };
}

/** What YAML accepts but no author means: `*word` at the start of a text, a swallowed line. */
function findMisreading(document: Document, text: string): Worded | undefined {
  let found: Worded | undefined;
  visit(document, (_, node) => {
    const [start = 0, end = 0] = (isNode(node) && node.range) || [];
    if (isAlias(node)) found = { offset: start, told: RESERVED };
    if (isScalar(node) && node.type === 'PLAIN') found = findSwallowedLine(text, start, end);
    return found ? visit.BREAK : undefined;
  });
  return found;
}
