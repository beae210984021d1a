import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Code } from './codes.ts';
import { mendLostText } from './find-lost-text.ts';
import { placeOf, type Path } from './place.ts';
import type { Problem, Severity } from './problem.ts';
import { wordYamlErrors } from './word-yaml-error.ts';
import { written, type Spelling, type Written } from './written.ts';

/** Makes a problem at a path inside a file or an entry. */
export type ProblemMaker = (
  path: Path,
  code: Code,
  message: string,
  severity?: Severity,
) => Problem;

/** The text at a path, as the file writes it; `undefined` where there is none. */
export type WrittenAt = (path: Path) => Written | undefined;

export interface YamlFile {
  /** What the file says, or `undefined` when it cannot be read. */
  data: unknown;
  problems: Problem[];
  /** The line of a path, counted from 1, or of the nearest thing around it that exists. */
  lineOf: (path: Path) => number;
  problem: ProblemMaker;
  written: WrittenAt;
}

/**
 * Reads YAML and words its mistakes for people who do not know YAML.
 *
 * Of the syntax errors only the first is told: the others mostly follow from it.
 *
 * @param from Where in the file this text begins: front matter is at line 2.
 */
export function readYaml(file: string, text: string, from = { line: 1, offset: 0 }): YamlFile {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, logLevel: 'error' });
  const shift = from.line - 1;
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + shift;
  const errors = wordYamlErrors(document, text, from.line);
  const isReadable = errors.every(({ fatal }) => !fatal);
  const losses = isReadable ? mendLostText(document, text) : [];
  const data: unknown = isReadable ? document.toJS() : undefined;

  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path));
  return {
    data,
    lineOf,
    problems: [...errors, ...losses].map(({ offset, told: [code, message] }) => ({
      code,
      file,
      line: lineAt(offset),
      at: '',
      message,
      severity: 'problem',
    })),
    problem: (path, code, message, severity = 'problem') => ({
      code,
      file,
      line: lineOf(path),
      at: placeOf(data, path),
      message,
      severity,
    }),
    written: (path) => writtenAt(document, text, path, from.offset),
  };
}

function writtenAt(
  document: Document,
  text: string,
  path: Path,
  shift: number,
): Written | undefined {
  const node: unknown = document.getIn(path, true);
  if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return undefined;
  const [start, end] = node.range;
  const header = /^[|>].*\n/.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + (header || Number(/^QUOTE/.test(node.type ?? '')));
  const spelling = SPELLINGS_OF[node.type ?? ''] ?? 'plain';
  const raw = text.slice(from, end);
  const found = written(node.value, raw, from + shift, spelling);
  return raw.trimEnd().includes('\n') ? withLines(found) : found;
}

/** A text of several lines, with its line ends where YAML reads a space. */
function withLines({ text, spanOf }: Written): Written {
  const isLineEnd = (index: number) => {
    const span = spanOf(index, index + 1);
    return span !== undefined && span.end - span.start > 1;
  };
  return {
    text: text.replace(/ /g, (space, index: number) => (isLineEnd(index) ? '\n' : space)),
    spanOf,
  };
}

const SPELLINGS_OF: Readonly<Record<string, Spelling>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
};

/** Where the deepest part of the path that exists begins. */
function offsetOf(root: unknown, path: Path): number {
  let node = root;
  let offset = startOf(root) ?? 0;
  for (const key of path) {
    const next = childOf(node, key);
    if (next === undefined) break;
    offset = startOf(isPair(next) ? next.key : next) ?? offset;
    node = isPair(next) ? next.value : next;
  }
  return offset;
}

function childOf(node: unknown, key: PropertyKey): unknown {
  if (isSeq(node)) return node.items[Number(key)];
  if (!isMap(node)) return undefined;
  return node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key));
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null)?.range;
  return range?.[0];
}
