import type { Mended } from './mended.ts';
import type { Problem } from './problem.ts';

/** What `--json` prints. Its version changes when a field goes or means something else. */
export interface CheckReport {
  version: 1;
  /** By file and line. */
  problems: {
    code: string;
    severity: 'problem' | 'notice';
    /** From the folder of the project, with slashes. */
    file: string;
    /** Counted from 1. */
    line: number;
    /** Counted from 1; left out where only the line is known. */
    column?: number;
    /** Where in the file, such as `calls-first-words.stem.zh`; may be empty. */
    place: string;
    /** What is wrong and what to do, in English. */
    message: string;
  }[];
  /** What `--fix` has mended; empty without it. */
  mended: { file: string; line: number; what: string }[];
  counts: {
    problems: number;
    notices: number;
    lessons: number;
    items: number;
    roleplays: number;
    exams: number;
  };
  seconds: number;
}

/** The same list as for people, as the JSON that `CheckReport` describes. */
export function formatJson(
  problems: readonly Problem[],
  mended: readonly Omit<Mended, 'text'>[],
  counted: Omit<CheckReport['counts'], 'problems' | 'notices'>,
  seconds: number,
): string {
  const count = (wanted: string) => problems.filter(({ severity }) => severity === wanted).length;
  const report: CheckReport = {
    version: 1,
    problems: problems.map(({ code, severity, file, line, column, at, message }) => ({
      ...{ code, severity, file, line },
      ...(column === undefined ? {} : { column }),
      ...{ place: at, message },
    })),
    mended: mended.flatMap(({ file, changes }) => changes.map((change) => ({ file, ...change }))),
    counts: { problems: count('problem'), notices: count('notice'), ...counted },
    seconds: Math.round(seconds * 10) / 10,
  };
  return JSON.stringify(report, null, 2);
}

/**
 * Workflow commands of GitHub Actions, one a line, which show each problem beside its line.
 *
 * @example '::error file=content/exams/final.yaml,line=6,title=field-share-in-percent::cutScore: …'
 */
export function formatGithub(problems: readonly Problem[]): string {
  return problems
    .map(({ code, severity, file, line, column, at, message }) => {
      const properties = [
        ['file', file],
        ['line', line],
        ...(column === undefined ? [] : [['col', column]]),
        ['title', code],
      ].map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
      const kind = severity === 'problem' ? 'error' : 'notice';
      return `::${kind} ${properties.join(',')}::${escapeData(at ? `${at}: ${message}` : message)}`;
    })
    .join('\n');
}

/** As `@actions/core` escapes them. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
