import type { Content } from './content.ts';
import type { Problem } from './problem.ts';

/**
 * What `npm run new` and `npm run import` write where a text is to be replaced: a comment above it,
 * or the beginning of the text itself.
 */
const MARK = /(?:#|\{\/\*|['"]|: )\s*(?:TODO|要改)\s*[:：]\s*(.*?)\s*(?:\*\/\}|$)/;

/** Says where files still hold the text that `npm run new` wrote to start from. */
export function findStartingText({ texts }: Pick<Content, 'texts'>): Problem[] {
  return [...texts].flatMap(([file, text]) => findInFile(file, text));
}

function findInFile(file: string, text: string): Problem[] {
  let at = '';
  return text.split('\n').flatMap((line, index) => {
    at = /^- id: (.*)/.exec(line)?.[1] ?? at;
    const [, hint] = MARK.exec(line.trimEnd()) ?? [];
    if (hint === undefined) return [];
    const [what = hint] = hint.split(/[.。:：](?=\s|$|\p{Script=Han})/u);
    const message = `This is still the starting text (${what}). Write your own, and delete the comment.`;
    return [{ code: 'file-starting-text', file, line: index + 1, at, message, severity: 'notice' }];
  });
}
