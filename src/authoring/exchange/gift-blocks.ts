/** One question of a GIFT file, before it is read. */
export interface GiftBlock {
  /** The line of the file on which it begins, counted from 1. */
  line: number;
  /** What comments before and within it say. */
  comments: string;
  /** Its text without comments, and without signs around it. */
  text: string;
  /** The category it stands in. */
  category?: string | undefined;
}

/**
 * Cuts a GIFT file into questions, so that one that is broken does not lose the rest.
 *
 * Questions are separated by blank lines. More generous than Moodle: a blank line between braces
 * does not end a question, and a title after a closed brace begins one.
 */
export function splitGift(source: string): GiftBlock[] {
  const lines = source
    .replace(/^\uFEFF/, '')
    .split(/\r\n?|\n/)
    .map((text, index) => ({ text: text.trim(), line: index + 1 }));
  const groups: Line[][] = [];
  let group: Line[] = [];
  const close = () => {
    if (group.length > 0) groups.push(group);
    group = [];
  };
  for (const [index, line] of lines.entries()) {
    const open = balance(group) > 0;
    if (line.text === '') {
      if (!(open && closesSoon(lines.slice(index + 1)))) close();
    } else if (line.text.startsWith('$CATEGORY:') && !open) {
      close();
      groups.push([line]);
    } else {
      if (/^(::|\/\/)/.test(line.text) && !open && /\}/.test(withoutComments(group))) close();
      group.push(line);
    }
  }
  close();
  return toBlocks(groups);
}

interface Line {
  text: string;
  line: number;
}

function toBlocks(groups: readonly Line[][]): GiftBlock[] {
  let category: string | undefined;
  return groups.flatMap((group) => {
    const [first] = group.filter(({ text }) => !text.startsWith('//'));
    if (!first) return [];
    if (first.text.startsWith('$CATEGORY:')) {
      category = first.text.slice('$CATEGORY:'.length).trim();
      return [];
    }
    const comments = group.filter(({ text }) => text.startsWith('//'));
    return [
      {
        line: first.line,
        comments: comments.map(({ text }) => text).join('\n'),
        text: withoutComments(group),
        category,
      },
    ];
  });
}

function withoutComments(group: readonly Line[]): string {
  return group
    .filter(({ text }) => !text.startsWith('//'))
    .map(({ text }) => text)
    .join('\n');
}

/** Braces that are open at the end: `\{` is a sign like any other. */
function balance(group: readonly Line[]): number {
  const braces = unescaped(withoutComments(group), '{}');
  return braces.reduce((open, { sign }) => open + (sign === '{' ? 1 : -1), 0);
}

function closesSoon(lines: readonly Line[]): boolean {
  for (const { text } of lines) {
    if (/^(::|\/\/|\$CATEGORY:)/.test(text)) return false;
    const [brace] = unescaped(text, '{}');
    if (brace) return brace.sign === '}';
  }
  return false;
}

/** Where signs stand that no backslash robs of their meaning. */
export function unescaped(text: string, signs: string): { sign: string; at: number }[] {
  const found: { sign: string; at: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '\\') at++;
    else if (signs.includes(sign)) found.push({ sign, at });
  }
  return found;
}

/** The id and the tags that comments give, as Moodle writes them: `// [id:a] [tag:b]`. */
export function readComments(comments: string): { idnumber?: string | undefined; tags: string[] } {
  const values = (name: string) =>
    [...comments.matchAll(new RegExp(`\\[${name}:((?:\\\\\\]|[^\\]\\n])+)\\]`, 'g'))].map(
      ([, value = '']) => value.replaceAll('\\]', ']').trim(),
    );
  return { idnumber: values('id')[0], tags: values('tag') };
}
