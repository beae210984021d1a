import type { Code } from './codes.ts';
import { readExplanations, type Both, type Explanation, type Snippet } from './explanations.ts';

/** A line of an example. */
export interface SnippetLine {
  text: string;
  /** Whether the other example lacks it: there is the mistake, or its mend. */
  isOwn: boolean;
}

/** One kind of mistake as people are shown it. */
export interface ShownExplanation {
  code: Code;
  title: Both;
  advice: Both;
  /** The file that the examples are of, where they are lines of a file. */
  file: string | undefined;
  wrong: SnippetLine[];
  right: SnippetLine[];
}

/** The kinds of mistakes of one area. */
export interface ShownGroup {
  title: Both;
  explanations: ShownExplanation[];
}

/**
 * What there is to say of every kind of mistake, by area.
 *
 * @param folder Where the explanations are kept.
 */
export function showExplanations(folder: string): ShownGroup[] {
  return readExplanations(folder).map(({ title, explanations }) => ({
    title,
    explanations: explanations.map(show),
  }));
}

function show(explanation: Explanation): ShownExplanation {
  const { code, title, advice, file, right, wrong } = explanation;
  const [wrongText, rightText] = [wrong, right].map((snippet) => textOf(snippet, explanation));
  return {
    ...{ code, title, advice },
    file: typeof right === 'string' ? `content/${file.replace('*', 'zh-Hans')}` : undefined,
    wrong: linesOf(wrongText, rightText),
    right: linesOf(rightText, wrongText),
  };
}

function linesOf(text = '', other = ''): SnippetLine[] {
  const others = other.split('\n');
  return text.split('\n').map((line) => ({
    text: showInvisible(line),
    isOwn: !others.includes(line),
  }));
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
