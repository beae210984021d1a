import { relative, resolve } from 'node:path';
import { findContentProblems } from './check-content.ts';
import type { CheckOptions } from './check-options.ts';
import { lessonIdsOf, type Content } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { fixContent } from './fix-content.ts';
import { formatGithub, formatJson } from './format-for-programs.ts';
import { wordMended } from './mended.ts';
import { formatProblems, plural, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { reportRolePlays } from './report-roleplays.ts';

/** What a command prints, and the code it ends with: 0 well, 1 to put right, 2 not understood. */
export interface Outcome {
  said: string;
  code: 0 | 1 | 2;
}

/** Reads and checks everything once, and words it as asked. Mends first with `fix`. */
export async function runCheck(root: string, options: CheckOptions): Promise<Outcome> {
  const startedAt = performance.now();
  const mended = options.fix ? await fixContent(root) : [];
  const content = await readContent(root);
  const files = options.files.map((file) => pathIn(root, file));
  const mistake = findUnknownFile(content, files);
  if (mistake) return { said: mistake, code: 2 };

  const all = findContentProblems(content);
  const shown = shownOf(all, files, options);
  const hasProblem = shown.some(({ severity }) => severity === 'problem');
  const seconds = (performance.now() - startedAt) / 1000;
  const said = {
    json: () => formatJson(shown, mended, countsOf(content), seconds),
    github: () => formatGithub(shown),
    text: () =>
      [
        ...(options.fix ? [wordMended(mended)] : []),
        ...wordFound(shown),
        ...(options.roleplays ? reportRolePlays(content).map(({ text }) => text) : []),
        `${wordChecked(content, seconds)}${wordVerdict(shown, all, files)}${wordBegun(all)}`,
      ].join('\n\n'),
  };
  return { said: said[options.format](), code: hasProblem ? 1 : 0 };
}

/** The problems of some files and folders, or of all, with or without notices. */
export function shownOf(
  problems: readonly Problem[],
  files: readonly string[],
  { problems: only }: Pick<CheckOptions, 'problems'>,
): Problem[] {
  return problems.filter(
    ({ file, severity }) =>
      (files.length === 0 || files.some((each) => file === each || file.startsWith(`${each}/`))) &&
      (severity === 'problem' || !only),
  );
}

/** As problems name files, wherever the command was given from. */
export function pathIn(root: string, file: string): string {
  return relative(root, resolve(root, file)).replaceAll('\\', '/');
}

/** Says so when a file that was asked for is none of the content. */
export function findUnknownFile(content: Content, files: readonly string[]): string | undefined {
  const known = [...content.texts.keys(), ...content.problems.map(({ file }) => file)];
  const unknown = files.find(
    (file) => !known.some((each) => each === file || each.startsWith(`${file}/`)),
  );
  if (unknown === undefined) return undefined;
  const folders = known.map((each) => each.replace(/\/[^/]*$/, ''));
  const names = [...new Set([...known, ...folders])];
  const advice = suggest(unknown, names, 'Files are named from the folder of the project.');
  return `There is no content in "${unknown}". ${advice}`;
}

/** Notices are for when nothing else is to be done. */
function wordFound(shown: readonly Problem[]): string[] {
  const problems = shown.filter(({ severity }) => severity === 'problem');
  if (problems.length > 0) return ['To put right', formatProblems(problems)];
  return shown.length > 0 ? ['Worth knowing', formatProblems(shown)] : [];
}

/** Whoever builds is not shown notices, and should still know of text that is not theirs. */
function wordBegun(problems: readonly Problem[]): string {
  const begun = problems.filter(({ code }) => code === 'file-starting-text');
  const files = new Set(begun.map(({ file }) => file)).size;
  return files === 0 ? '' : ` Starting text still stands in ${plural(files, 'file')}.`;
}

/** @example 'Checked 3 lessons, 41 items, 1 role-play and 2 exams in 0.8 s.' */
export function wordChecked(content: Content, seconds: number): string {
  const { lessons, items, roleplays, exams } = countsOf(content);
  const counts = [plural(lessons, 'lesson'), plural(items, 'item'), plural(roleplays, 'role-play')];
  return `Checked ${counts.join(', ')} and ${plural(exams, 'exam')} in ${seconds.toFixed(1)} s.`;
}

function wordVerdict(
  shown: readonly Problem[],
  all: readonly Problem[],
  files: readonly string[],
): string {
  const count = (some: readonly Problem[]) =>
    some.filter(({ severity }) => severity === 'problem').length;
  if (count(shown) > 0) return '';
  if (files.length === 0) return ' Nothing to put right.';
  const elsewhere = count(all);
  return elsewhere > 0
    ? ` Nothing to put right here; ${plural(elsewhere, 'problem')} elsewhere.`
    : ' Nothing to put right.';
}

function countsOf(content: Content) {
  return {
    lessons: lessonIdsOf(content).length,
    items: content.items.entries.length,
    roleplays: content.roleplays.entries.length,
    exams: content.exams.entries.length,
  };
}
