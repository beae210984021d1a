import type { Explanation } from '#authoring/explanations.ts';
import { BASE, replace, type Change, type Changes } from './make-content.ts';

/** The changes of the small course by which one example of an explanation stands in it. */
export function placeExample(of: Explanation, which: 'right' | 'wrong'): Changes {
  const snippet = of[which];
  if (typeof snippet !== 'string') return { ...of.also, [snippet.file]: saved(snippet) };
  const files = of.file.includes('*')
    ? ['zh-Hans', 'en'].map((folder) => of.file.replace('*', folder))
    : [of.file];
  return {
    ...of.also,
    ...Object.fromEntries(files.map((file) => [file, textWith(of, snippet, file)])),
  };
}

/** A file whose name or state is what matters. */
function saved({ file, state }: Exclude<Explanation['right'], string>): Change {
  const text =
    BASE[file] ?? (file.endsWith('.mdx') ? BASE['lessons/en/first-call.mdx'] : '[]\n') ?? '';
  if (state === 'missing') return null;
  if (state === 'empty') return '';
  return state === 'UTF-16' ? Buffer.from(`\uFEFF${text}`, 'utf16le') : text;
}

function textWith(of: Explanation, snippet: string, file: string): string {
  const repeated = of.times
    ? Array.from({ length: of.times }, (_, n) => snippet.replaceAll('{n}', `${n + 1}`)).join('')
    : snippet;
  const base = BASE[file];
  if (of.whole || base === undefined) return repeated;
  const text = of.setup.reduce((so, { from, to }) => replace(from, to)(so), base);
  const part = of.instead ?? (typeof of.right === 'string' ? of.right : '');
  return swapLines(text, part, repeated, of.everywhere);
}

/** Puts lines in place of others, which are found however far they are indented. */
function swapLines(text: string, part: string, replacement: string, everywhere: boolean): string {
  const lines = text.split('\n');
  const wanted = part.trimEnd().split('\n');
  let swapped = 0;
  for (let at = 0; at <= lines.length - wanted.length; at++) {
    const indent = /^ */.exec(lines[at] ?? '')?.[0] ?? '';
    const isHere = wanted.every((line, index) => lines[at + index] === (line && indent + line));
    if (!isHere || (swapped > 0 && !everywhere)) continue;
    const put = replacement
      .trimEnd()
      .split('\n')
      .map((line) => line && indent + line);
    lines.splice(at, wanted.length, ...put);
    at += put.length - 1;
    swapped++;
  }
  if (swapped === 0) throw new Error(`The small course has no lines ${JSON.stringify(part)}.`);
  return lines.join('\n');
}
