import type { Code } from './codes.ts';

/** `notice`: true, worth knowing, and no reason to stop. */
export type Severity = 'problem' | 'notice';

/** Something an author has to put right, or should know, before the site is built. */
export interface Problem {
  /** Names the kind of mistake for good, such as `item-key-unknown`; a page explains each. */
  code: Code;
  /** The file to open, such as `content/items/customer-types.yaml`. */
  file: string;
  /** The line to look at, counted from 1. */
  line: number;
  /** The column of that line, counted from 1, where it is known. */
  column?: number;
  /** Where in the file, such as `modules.etiquette.lessons.0`. Empty for the whole file. */
  at: string;
  /** What is wrong and what to do, in full sentences. */
  message: string;
  severity: Severity;
}

/** What is wrong, by name and in words, before it is known where. */
export type Told = readonly [code: Code, message: string];

/** A problem of a file or a folder as a whole. */
export function aboutFile(
  file: string,
  code: Code,
  message: string,
  severity: Severity = 'problem',
): Problem {
  return { code, file, line: 1, at: '', message, severity };
}

/** By file and line; what stands on one line keeps its order. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line);
}

/**
 * Lists problems for people, one on a line, a group for each file, and a count at the end.
 *
 * @example 'content/items/x.yaml:12  greet.choices.wave  Add "feedback". …  [field-missing]'
 */
export function formatProblems(problems: readonly Problem[]): string {
  const byFile = Map.groupBy(sortProblems(problems), ({ file }) => file);
  const groups = [...byFile.values()].map((group) => group.map(formatProblem).join('\n'));
  return [...groups, countProblems(problems, byFile.size)].join('\n\n');
}

function formatProblem({ code, file, line, at, message }: Problem): string {
  return [`${file}:${line}`, at, message, `[${code}]`].filter(Boolean).join('  ');
}

function countProblems(problems: readonly Problem[], files: number): string {
  if (problems.length === 0) return 'No problems.';
  const counts = (['problem', 'notice'] as const)
    .map(
      (severity) =>
        [problems.filter((each) => each.severity === severity).length, severity] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, word]) => plural(count, word));
  return `${counts.join(' and ')} in ${plural(files, 'file')}.`;
}

/** @example plural(2, 'file') // => '2 files' */
export function plural(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
