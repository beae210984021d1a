import type { Document, YAMLError } from 'yaml';
import { findMisreading } from './find-misreading.ts';
import { findTypingSlip } from './find-typing-slip.ts';
import type { Told } from './problem.ts';
import {
  AFTER_QUOTE,
  BRACKET_IN_TEXT,
  INDENTATION,
  NO_COMMA,
  NO_NAME,
  OPEN_BRACE,
  OPEN_BRACKET,
  SECOND_COLON,
  UNCLOSED_QUOTE,
  UNREADABLE,
  WORDS,
} from './yaml-advice.ts';
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
  const isAfterQuote = quote && text.slice(quote.end, error.pos[0]).trim() === '';
  const isUnclosed = /closing/.test(error.message) || (isAfterQuote && quote.lines);
  if (quote && isUnclosed && /closing|at node end|Nested|Implicit/.test(error.message)) {
    return { offset: quote.start, told: UNCLOSED_QUOTE };
  }
  if (/Nested|single line/.test(error.message)) return wordNesting(error, text);
  if (/Block collections/.test(error.message)) return { offset, told: wordFields(error, text) };
  if (isAfterQuote && /at node end/.test(error.message)) return { offset, told: AFTER_QUOTE };
  if (/[}\]][ \t]*$/.test(text.slice(0, error.pos[0])) && /at node end/.test(error.message)) {
    return { offset, told: BRACKET_IN_TEXT };
  }
  const told = WORDS.find(([pattern]) => pattern.test(error.message))?.[1] ?? UNREADABLE;
  if (told === OPEN_BRACE) return { offset: openedBefore(text, offset, '{', '}'), told };
  if (told === OPEN_BRACKET) return { offset: openedBefore(text, offset, '[', ']'), told };
  return { offset, told };
}

/** A second colon in a text, or a line that is indented too far: YAML says the same of both. */
function wordNesting(error: YAMLError, text: string): Worded {
  const start = text.lastIndexOf('\n', error.pos[0] - 1) + 1;
  const end = text.indexOf('\n', error.pos[0]);
  const line = text.slice(start, end < 0 ? undefined : end);
  if (/: .*: /.test(line)) return { offset: error.pos[0], told: SECOND_COLON };
  if (/^\s*(- )?[^\s:]+: /.test(line) && end >= 0) return { offset: end + 1, told: INDENTATION };
  return { offset: error.pos[0], told: NO_NAME };
}

/** In braces a colon within a text and a missing comma are alike to YAML: what follows tells. */
function wordFields({ pos: [start, end] }: YAMLError, text: string): Told {
  return /[\s;](?:zh|en): ?/.test(text.slice(start, end + 1)) ? NO_COMMA : SECOND_COLON;
}

/** Where the bracket stands that is still open at a position. */
function openedBefore(text: string, offset: number, opening: string, closing: string): number {
  let closed = 0;
  for (let at = offset; at >= 0; at--) {
    if (text[at] === closing) closed++;
    if (text[at] === opening && closed-- === 0) return at;
  }
  return offset;
}
