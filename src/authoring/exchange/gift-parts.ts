import { unescaped } from './gift-blocks.ts';
import { unescape } from './gift-text.ts';

/** A block cut where GIFT cuts it. */
export interface Parts {
  title: string;
  before: string;
  /** Absent where there are no braces. */
  answers?: string | undefined;
  after: string;
}

export function cut(text: string): Parts {
  const titled = /^::((?:\\.|(?!::)[^])*)::/.exec(text);
  const rest = titled ? text.slice(titled[0].length) : text;
  const braces = unescaped(rest, '{}');
  const open = braces.find(({ sign }) => sign === '{')?.at;
  const close = braces.find(({ sign, at }) => sign === '}' && at > (open ?? Infinity))?.at;
  const title = unescape(titled?.[1] ?? '').trim();
  if (open === undefined || close === undefined) return { title, before: rest, after: '' };
  return {
    title,
    before: rest.slice(0, open),
    answers: rest.slice(open + 1, close).trim(),
    after: rest.slice(close + 1),
  };
}

export function faultOf(text: string): string | undefined {
  const braces = unescaped(text, '{}');
  const opened = braces.some(({ sign }) => sign === '{');
  const closed = braces.some(({ sign }) => sign === '}');
  if (opened && !closed) return 'The answers begin with "{" and never end. Add "}" after the last.';
  if (closed && !opened)
    return 'The answers end with "}" and never begin. Add "{" before the first.';
  return undefined;
}

/** Whether the answers stand within a sentence, and not after a question. */
export function isSentence(before: string, after: string): boolean {
  if (!/[\p{L}\p{N}]/u.test(after))
    return /[.。,，;；!！]/.test(after) && !/[?？]\s*$/.test(before);
  return true;
}

export function wordSyntaxError(text: string): string {
  const weight = /%([^%\s]*)%/.exec(text)?.[1];
  if (weight !== undefined && !(Math.abs(Number(weight)) <= 100)) {
    return `"%${weight}%" is no share of the points. Write a number from -100 to 100, such as %50%.`;
  }
  if (/[~=]\s*#/.test(text)) {
    return 'An answer has a comment after "#" and no text before it. Where "#" belongs to the text, write "\\#".';
  }
  return 'The answers could not be read. Each begins with "=" where it is right and "~" where it is wrong; one of ~ = # { } that belongs to a text has a backslash before it.';
}
