import { AUTHOR_COMPONENTS } from './author-components.ts';
import { wordHtml } from './find-component-problems.ts';
import type { Told } from './problem.ts';
import type { Mistake } from './read-mdx.ts';

/** Says in words, and with a line, why a lesson cannot be read as MDX. */
export function wordMdxError(error: unknown, text: string): Mistake {
  const told = error instanceof Error ? error.message : String(error);
  const line = Number(/^(\d+):\d+:/.exec(told)?.[1] ?? 1);
  const source = text.split('\n')[line - 1] ?? '';
  return { line, told: wordsFor(told, source) };
}

function wordsFor(told: string, source: string): Told {
  const [, tag, opened] = /closing tag for `(<[^`]*>)`(?: \((\d+):)?/.exec(told) ?? [];
  const [, closing] = /Unexpected closing tag `(<[^`]*>)`/.exec(told) ?? [];

  if (closing) {
    const advice = tag
      ? `${closing} closes nothing: ${tag} from line ${opened} is still open. ${closeIt(tag)}`
      : `${closing} closes nothing. Remove it, or open the component before it.`;
    return ['component-closes-nothing', advice];
  }
  if (tag && /before the end of/.test(told) && !isHtml(tag)) {
    return ['component-split', `${tag} is not closed where its paragraph ends. ${ON_ONE_LINE}`];
  }
  if (tag && isHtml(tag)) return wordHtml(tag);
  if (tag) return ['component-unclosed', `${tag} is never closed. ${closeIt(tag)}`];
  if (/\{#[^}]*\}\s*$/.test(source)) return ANCHOR_IN_BRACES;
  if (/closing brace/.test(told)) return ['lesson-brace', `A "{" is not closed. ${NO_BRACES}`];
  if (/parse expression|expression/.test(told)) return TEXT_IN_BRACES;
  return wordTag(source);
}

/** The parser only says that a tag cannot be read; the line itself tells why. */
function wordTag(source: string): Told {
  if (source.includes('<!--')) {
    return [
      'lesson-html-comment',
      'This is a comment of HTML. Write {/* like this */} in a lesson.',
    ];
  }
  if (/<[A-Za-z][^>]*[“”＂]/.test(source.replace(/"[^"]*"/g, ''))) {
    return [
      'component-quotes-curly',
      'A component has curly or full-width quotation marks around a value. Write straight ones: name="value".',
    ];
  }
  if (/<[A-Za-z][^>]*[＝／＞]/.test(source)) {
    return [
      'component-full-width',
      'A component has a full-width sign ＝, ／ or ＞. Write = / and > as on an English keyboard.',
    ];
  }
  if (/<[A-Za-z][^>]*=\s*[^"'{\s]/.test(source.replace(/"[^"]*"/g, '""'))) {
    return [
      'component-quotes-missing',
      'A value of a component stands without quotation marks. Write name="value".',
    ];
  }
  if (/<[A-Z]/.test(source)) {
    return [
      'component-unreadable',
      'A component on this line cannot be read. Check that every quotation mark is closed and that it ends in ">" or "/>".',
    ];
  }
  return [
    'lesson-less-than-sign',
    'A "<" stands in the text and is taken for a component. Write it in words ("less than"), or as &lt;.',
  ];
}

function closeIt(tag: string): string {
  const component = AUTHOR_COMPONENTS[nameIn(tag)];
  if (component?.holds === 'nothing') return 'End the tag with "/>".';
  return `Add ${tag.replace('<', '</')} on a line of its own, or end the tag with "/>" if it holds no text.`;
}

function isHtml(tag: string): boolean {
  return /^[a-z]/.test(nameIn(tag)) && !Object.hasOwn(AUTHOR_COMPONENTS, nameIn(tag));
}

function nameIn(tag: string): string {
  return tag.replace(/[<>]/g, '');
}

const ANCHOR_IN_BRACES: Told = [
  'lesson-anchor-form',
  'The anchor of a heading stands in square brackets: write [#read-it-back] instead of {#read-it-back}.',
];
const NO_BRACES = 'A lesson has no use for braces: write ( ) instead.';
export const TEXT_IN_BRACES: Told = [
  'lesson-brace',
  `The text in { } is taken for code. ${NO_BRACES}`,
];
const ON_ONE_LINE =
  'Write the component on one line from its tag to its end, or put empty lines after its tag and before its closing tag.';
