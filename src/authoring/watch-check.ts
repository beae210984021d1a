import { join } from 'node:path';
import { findContentProblems } from './check-content.ts';
import type { CheckOptions } from './check-options.ts';
import { compareProblems } from './compare-problems.ts';
import { formatProblems, plural, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';
import { pathIn, shownOf, wordChecked } from './run-check.ts';
import { watchFolders } from './watch-folders.ts';

/** What the check reads: the content, and the names of drawings and pictures. */
const WATCHED = ['content', 'src/components/figure', 'public'];

/**
 * Checks, and checks again whenever something is saved, until it is told to stop.
 *
 * @param say Takes what is to be printed.
 * @returns Stops watching.
 */
export function watchCheck(
  root: string,
  options: Pick<CheckOptions, 'files' | 'problems'>,
  say: (text: string) => void,
): () => void {
  const files = options.files.map((file) => pathIn(root, file));
  let before: Problem[] | undefined;
  return watchFolders(
    WATCHED.map((folder) => join(root, folder)),
    async () => {
      try {
        const startedAt = performance.now();
        const content = await readContent(root);
        const now = shownOf(findContentProblems(content), files, options);
        const checked = wordChecked(content, (performance.now() - startedAt) / 1000);
        say(before ? wordChange(before, now, checked) : wordFirst(now, checked));
        before = now;
      } catch (error) {
        // Nobody should have to start again because a file was half saved.
        say(`The check stopped: ${String(error)}. It goes on with the next file that is saved.`);
      }
    },
  );
}

function wordFirst(found: readonly Problem[], checked: string): string {
  const list = found.length > 0 ? [formatProblems(found)] : [];
  return [...list, checked, 'Watching content/. Stop with Ctrl+C.'].join('\n\n');
}

/** What is new and what is put right since last time, and what is left. */
function wordChange(before: readonly Problem[], now: readonly Problem[], checked: string): string {
  const { fresh, gone } = compareProblems(before, now);
  const left = now.filter(({ severity }) => severity === 'problem').length;
  return [
    `── ${new Date().toLocaleTimeString('en-GB')} ──`,
    ...(gone.length > 0 ? [`Put right\n\n${gone.map(nameProblem).join('\n')}`] : []),
    ...(fresh.length > 0 ? [`New\n\n${formatProblems(fresh)}`] : []),
    `${checked} ${left > 0 ? `${plural(left, 'problem')} left.` : 'Nothing to put right.'}`,
  ].join('\n\n');
}

function nameProblem({ code, file, line, at }: Problem): string {
  return [`${file}:${line}`, at, `[${code}]`].filter(Boolean).join('  ');
}
