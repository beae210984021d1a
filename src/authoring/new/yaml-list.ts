import { isMap, isNode, isSeq, parse, parseDocument, type Document, type YAMLSeq } from 'yaml';
import {
  colonOf,
  dashOf,
  endOf,
  indentAt,
  lineBreakOf,
  lineEnd,
  lineStart,
  nodeAt,
  startOf,
  type YamlPath,
} from './yaml-places.ts';

/** A stretch of the text to take out, and what to write in its place. */
interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Adds an entry to a list in a YAML text. Every other byte stays as it is: comments, blank lines
 * and the way the list is written.
 *
 * A list that is not there yet is written at the end of what it belongs to. Returns `undefined`
 * where the text is written in a way that cannot be followed, such as by an alias.
 *
 * @param entry The entry as YAML, without its dash. One of several lines needs a list with dashes.
 * @param index Where it comes to stand: at the end if left out.
 */
export function addEntry(
  text: string,
  path: YamlPath,
  entry: string,
  index?: number,
): string | undefined {
  const document = read(text);
  const wanted = parseDocument(text);
  const list = document && nodeAt(document, path);
  if (!document) return undefined;

  const added = wanted.createNode(parse(entry));
  const target = nodeAt(wanted, path);
  if (isSeq(target)) target.items.splice(index ?? target.items.length, 0, added);
  else wanted.setIn(path, [added]);

  if (list === undefined) return apply(text, writeList(text, document, path, entry), wanted);
  if (!isSeq(list)) return undefined;
  const write = list.flow ? writeInBrackets : writeOnLines;
  return apply(text, write(text, list, entry, index ?? list.items.length), wanted);
}

/** Takes an entry of one line out of a list, on the same terms. */
export function removeEntry(text: string, path: YamlPath, index: number): string | undefined {
  const document = read(text);
  const wanted = parseDocument(text);
  const list = document && nodeAt(document, path);
  if (!document || !isSeq(list)) return undefined;

  wanted.deleteIn([...path, index]);
  if (list.flow) return apply(text, takeFromBrackets(text, list, index), wanted);
  const colon = list.items.length === 1 ? colonOf(document, path) : undefined;
  const empty = colon === undefined ? [] : [insert(colon, ' []')];
  return apply(text, [...takeLine(text, list, index), ...empty], wanted);
}

function read(text: string): Document | undefined {
  const document = parseDocument(text, { keepSourceTokens: true });
  return document.errors.length === 0 ? document : undefined;
}

function insert(offset: number, text: string): Edit {
  return { from: offset, to: offset, text };
}

function writeInBrackets(_: string, list: YAMLSeq, entry: string, index: number): Edit[] {
  const [before, after] = [list.items[index - 1], list.items[index]];
  if (entry.includes('\n') || list.srcToken?.type !== 'flow-collection') return [];
  if (before !== undefined) return [insert(endOf(before), `, ${entry}`)];
  if (after !== undefined) return [insert(startOf(after), `${entry}, `)];
  return [insert(list.srcToken.start.offset + 1, entry)];
}

function writeOnLines(text: string, list: YAMLSeq, entry: string, index: number): Edit[] {
  const dash = dashOf(list, 0);
  const indent = dash === undefined ? undefined : indentAt(text, dash);
  if (dash === undefined || indent === undefined) return [];
  const [first = '', ...rest] = entry.split('\n');
  const lines = [
    `${indent}- ${first}`,
    ...rest.map((line) => (line === '' ? '' : `${indent}  ${line}`)),
  ].join(lineBreakOf(text));
  const before = list.items[index - 1];
  if (before === undefined) return [insert(lineStart(text, dash), lines + lineBreakOf(text))];
  return [insert(lineEnd(text, endOf(before)), lineBreakOf(text) + lines)];
}

/** Writes a list of one entry at the end of the map that it belongs to. */
function writeList(text: string, document: Document, path: YamlPath, entry: string): Edit[] {
  const map = nodeAt(document, path.slice(0, -1));
  const last = isMap(map) ? map.items.at(-1) : undefined;
  if (!isMap(map) || !last || entry.includes('\n')) return [];
  const list = `${path.at(-1)}: [${entry}]`;
  if (map.flow) return [insert(endOf(last), `, ${list}`)];
  const key = startOf(last.key);
  const indent = ' '.repeat(key - lineStart(text, key));
  return [insert(lineEnd(text, endOf(last)), lineBreakOf(text) + indent + list)];
}

function takeFromBrackets(text: string, list: YAMLSeq, index: number): Edit[] {
  const node = list.items[index];
  const source = list.srcToken?.type === 'flow-collection' ? list.srcToken.items : [];
  const commaBefore = (position: number) =>
    source[position]?.start.find(({ type }) => type === 'comma')?.offset;
  if (!isNode(node)) return [];
  const item = { from: startOf(node), to: endOf(node), text: '' };
  const next = commaBefore(index + 1);
  if (next !== undefined) {
    const space = /^[ \t]*/.exec(text.slice(next + 1))?.[0].length ?? 0;
    return [item, { from: next, to: next + 1 + space, text: '' }];
  }
  const own = commaBefore(index);
  if (own === undefined) return [item];
  // Whatever stands between, such as a comment, stays.
  const isNear = text.slice(own + 1, item.from).trim() === '';
  return isNear ? [{ ...item, from: own }] : [item, { from: own, to: own + 1, text: '' }];
}

function takeLine(text: string, list: YAMLSeq, index: number): Edit[] {
  const dash = dashOf(list, index);
  if (dash === undefined || indentAt(text, dash) === undefined) return [];
  const from = lineStart(text, dash);
  const end = text.indexOf('\n', dash);
  return [{ from, to: end === -1 ? text.length : end + 1, text: '' }];
}

/** Makes the edits, unless they would do something else than what is wanted. */
function apply(text: string, edits: readonly Edit[], wanted: Document): string | undefined {
  const result = edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((all, edit) => all.slice(0, edit.from) + edit.text + all.slice(edit.to), text);
  const found: unknown = read(result)?.toJS();
  return JSON.stringify(found) === JSON.stringify(wanted.toJS()) ? result : undefined;
}
