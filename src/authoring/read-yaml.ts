import { isMap, isPair, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Code } from './codes.ts';
import { placeOf, type Path } from './place.ts';
import type { Problem, Severity } from './problem.ts';
import { wordYamlErrors } from './word-yaml-error.ts';

/** Makes a problem at a path inside a file or an entry. */
export type ProblemMaker = (
  path: Path,
  code: Code,
  message: string,
  severity?: Severity,
) => Problem;

export interface YamlFile {
  /** What the file says, or `undefined` when it cannot be read. */
  data: unknown;
  problems: Problem[];
  /** The line of a path, counted from 1, or of the nearest thing around it that exists. */
  lineOf: (path: Path) => number;
  problem: ProblemMaker;
}

/**
 * Reads YAML and words its mistakes for people who do not know YAML.
 *
 * Of the syntax errors only the first is told: the others mostly follow from it.
 *
 * @param firstLine The line of the file on which this text begins: front matter is at 2.
 */
export function readYaml(file: string, source: string, firstLine = 1): YamlFile {
  const text = source.replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, stringKeys: true, logLevel: 'error' });
  const shift = firstLine - 1;
  const lineAt = (offset: number) => Math.max(1, lines.linePos(offset).line) + shift;
  const errors = wordYamlErrors(document, text, firstLine);
  const data: unknown = errors.some(({ fatal }) => fatal) ? undefined : document.toJS();

  const lineOf = (path: Path) => lineAt(offsetOf(document.contents, path));
  return {
    data,
    lineOf,
    problems: errors.map(({ offset, told: [code, message] }) => ({
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
  };
}

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
