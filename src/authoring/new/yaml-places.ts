import { isMap, isNode, isPair, isScalar, type Document, type YAMLSeq } from 'yaml';

/** Names and positions that lead from the top of a file to a node. */
export type YamlPath = readonly (string | number)[];

/** The node at a path, or `undefined` where the path leads nowhere. */
export function nodeAt(document: Document, path: YamlPath): unknown {
  return path.length === 0 ? (document.contents ?? undefined) : document.getIn(path, true);
}

/** Where a node begins. */
export function startOf(node: unknown): number {
  return isNode(node) ? (node.range?.[0] ?? 0) : 0;
}

/** Where a node ends: the space and the comments after it are not its own. */
export function endOf(node: unknown): number {
  if (isPair(node)) return node.value === null ? endOf(node.key) : endOf(node.value);
  return isNode(node) ? (node.range?.[1] ?? 0) : 0;
}

/** Where the dash of an entry stands. */
export function dashOf(list: YAMLSeq, index: number): number | undefined {
  const items = list.srcToken?.type === 'block-seq' ? list.srcToken.items : [];
  return items[index]?.start.find(({ type }) => type === 'seq-item-ind')?.offset;
}

/** Just behind the colon after the name that a path ends with. */
export function colonOf(document: Document, path: YamlPath): number | undefined {
  const map = nodeAt(document, path.slice(0, -1));
  const pairs = isMap(map) ? map.items : [];
  const pair = pairs.find(({ key }) => isScalar(key) && key.value === path.at(-1));
  const colon = pair?.srcToken?.sep?.find(({ type }) => type === 'map-value-ind');
  return colon && colon.offset + 1;
}

/** The spaces before an offset, if nothing else stands before it on its line. */
export function indentAt(text: string, offset: number): string | undefined {
  const before = text.slice(lineStart(text, offset), offset);
  return before.trim() === '' ? before : undefined;
}

export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/** Where the line ends on which something ends: before its line break. */
export function lineEnd(text: string, offset: number): number {
  // A text of several lines takes its last line break with it.
  const from = text[offset - 1] === '\n' ? offset - 1 : offset;
  const found = /\r?\n|$/.exec(text.slice(from));
  const end = from + (found?.index ?? 0);
  return text[end - 1] === '\r' && text[end] === '\n' ? end - 1 : end;
}

export function lineBreakOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
