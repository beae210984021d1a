import type { Explanation, Snippet } from './explanations.ts';

/** A line of an example, and whether the other example has it too. */
export interface SnippetLine {
  text: string;
  isOwn: boolean;
}

/** The lines of one example, so that what differs from the other can be shown. */
export function linesOf(of: Explanation, which: 'right' | 'wrong'): SnippetLine[] {
  const lines = textOf(of[which], of).split('\n');
  const others = textOf(of[which === 'right' ? 'wrong' : 'right'], of).split('\n');
  return lines.map((text) => ({ text: showInvisible(text), isOwn: !others.includes(text) }));
}

/** The file an example is of, as authors see it. */
export function fileOf({ file, right }: Explanation): string | undefined {
  return typeof right === 'string' ? `content/${file.replace('*', 'zh-Hans')}` : undefined;
}

function textOf(snippet: Snippet, { times }: Explanation): string {
  if (typeof snippet === 'string') {
    const text = snippet.trimEnd();
    return times ? `${text.replaceAll('{n}', '1')}\n# … × ${times}` : text;
  }
  const { file, state } = snippet;
  return state ? `content/${file}  (${state})` : `content/${file}`;
}

/** A tab and a full-width space look like spaces, so they are drawn. */
function showInvisible(text: string): string {
  return text.replaceAll('\t', '⇥').replaceAll('\u3000', '□');
}
