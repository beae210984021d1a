import { withOneLineEnd } from './read-text.ts';
import { keepsMeaning } from './keeps-meaning.ts';
import type { Change, Mended } from './mended.ts';
import { splitFrontMatter } from './read-lesson.ts';
import { readYaml } from './read-yaml.ts';
import { lineAndColumn } from './written.ts';

/**
 * Mends what editors and keyboards leave in a file: a byte order mark, Windows line ends, tabs and
 * full-width colons that keep its YAML from being read, and blanks at the ends of lines.
 *
 * @param raw The file as it is stored.
 */
export function mendLines(file: string, raw: string): Mended {
  const changes: Change[] = [];
  let text = withOneLineEnd(raw);
  if (raw.startsWith('\uFEFF')) changes.push({ line: 1, what: 'byte order mark removed' });
  if (raw.includes('\r')) changes.push({ line: 1, what: 'Windows line ends → plain ones' });
  for (const mend of [mendYaml, mendLineEnds]) {
    const mended = mend(file, text);
    text = mended.text;
    changes.push(...mended.changes);
  }
  return { file, text, changes };
}

interface Step {
  text: string;
  changes: Change[];
}

const TABS = /^[ ]*\t[ \t]*(?=\S)/gm;
const NAME_AND_COLON = /((?:^[ ]*(?:- )*|[{,]\s*)[A-Za-z][\w-]*)\s*：[ \u3000]*/m;

/** Tabs and full-width colons that keep YAML from being read, where only one reading makes sense. */
function mendYaml(file: string, text: string): Step {
  const [start, end] = yamlOf(file, text);
  const yaml = text.slice(start, end);
  const untouched = { text, changes: [] };
  if (yaml.search(TABS) < 0 && yaml.search(NAME_AND_COLON) < 0) return untouched;
  if (isReadable(yaml)) return untouched;

  const readings = ['  ', '    ']
    .map((width) => yaml.replace(TABS, (indent) => indent.replaceAll('\t', width)))
    .map(withColons)
    .filter(isReadable);
  const [mended, ...others] = readings;
  const isSame = (other: string) => JSON.stringify(readYaml('', other).data) === meaning;
  const meaning = mended && JSON.stringify(readYaml('', mended).data);
  if (mended === undefined || !others.every(isSame)) return untouched;
  return {
    text: text.slice(0, start) + mended + text.slice(end),
    changes: changesBetween(yaml, mended, lineAndColumn(text, start).line),
  };
}

/** The same with the full-width colons made ordinary over which its reading stumbles. */
function withColons(yaml: string): string {
  const colon = readYaml('', yaml).problems.find(({ code }) => code === 'yaml-colon-full-width');
  const lines = yaml.split('\n');
  const line = lines[(colon?.line ?? 0) - 1];
  if (!colon || line === undefined || !NAME_AND_COLON.test(line)) return yaml;
  return withColons(lines.with(colon.line - 1, line.replace(NAME_AND_COLON, '$1: ')).join('\n'));
}

function changesBetween(before: string, after: string, firstLine: number): Change[] {
  const old = before.split('\n');
  return after.split('\n').flatMap((line, index) => {
    const was = old[index] ?? '';
    if (line === was) return [];
    return [{ line: firstLine + index, what: `"${shown(was)}" → "${shown(line)}"` }];
  });
}

/** A line with its indentation to be seen, and no longer than needed. */
function shown(line: string): string {
  const visible = line.replaceAll('\t', '⇥');
  return visible.length > 40 ? `${visible.slice(0, 40)}…` : visible;
}

/** Blanks at the ends of lines. Two of them within a paragraph of a lesson are a line break. */
function mendLineEnds(file: string, text: string): Step {
  const lines = text.split('\n');
  const changes: Change[] = [];
  let isCode = false;
  const mended = lines.map((line, index) => {
    if (file.endsWith('.mdx') && /^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
    const bare = line.replace(/[ \t\u3000]+$/, '');
    const isBreak = /\S {2,}$/.test(line) && /\S/.test(lines[index + 1] ?? '');
    if (bare === line || isCode || (isBreak && file.endsWith('.mdx'))) return line;
    changes.push({ line: index + 1, what: 'blanks at the end of the line removed' });
    return bare;
  });
  const after = mended.join('\n');
  if (changes.length === 0) return { text, changes };
  return keepsMeaning(file, text, after) ? { text: after, changes } : { text, changes: [] };
}

/** Where the YAML of a file stands: all of it, or the front matter of a lesson. */
function yamlOf(file: string, text: string): [start: number, end: number] {
  if (!file.endsWith('.mdx')) return [0, text.length];
  const start = text.indexOf('\n') + 1;
  return [start, start + splitFrontMatter(text).front.length];
}

function isReadable(yaml: string): boolean {
  return readYaml('', yaml).problems.length === 0;
}
