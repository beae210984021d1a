import { answerExplain } from './answer-explain.ts';
import { findContentProblems } from './check-content.ts';
import { lessonIdsOf, type Content } from './content.ts';
import { formatProblems, plural } from './problem.ts';
import { readContent } from './read-content.ts';
import { reportRolePlays } from './report-roleplays.ts';

/**
 * The command `npm run check:content`: tells authors what to put right before the site is built.
 * With `--problems` it leaves out what is only worth knowing, for whoever just builds; with
 * `--roleplays` it adds how far each role-play can be come by without judgement. `--explain` says
 * more of one kind of mistake instead.
 */
answerExplain(process.argv.slice(2));
const showsNotices = !process.argv.includes('--problems');
const startedAt = performance.now();
console.log('Checking content/ …\n');

const content = await readContent(process.cwd());
const found = findContentProblems(content);
const problems = found.filter(({ severity }) => severity === 'problem');
const notices = found.filter(({ severity }) => severity === 'notice');

if (problems.length > 0) console.log(`To put right\n\n${formatProblems(problems)}\n`);
else if (showsNotices && notices.length > 0) {
  console.log(`Worth knowing\n\n${formatProblems(notices)}\n`);
}
if (process.argv.includes('--roleplays')) {
  for (const { text } of reportRolePlays(content)) console.log(`${text}\n`);
}
console.log(summarise(content));
process.exitCode = problems.length > 0 ? 1 : 0;

/** @example 'Checked 3 lessons, 41 items, 1 role-play and 2 exams in 0.8 s.' */
function summarise(content: Content): string {
  const { items, roleplays, exams } = content;
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  const counts = [
    plural(lessonIdsOf(content).length, 'lesson'),
    plural(items.entries.length, 'item'),
    plural(roleplays.entries.length, 'role-play'),
  ];
  const verdict = problems.length > 0 ? '' : ' Nothing to put right.';
  return `Checked ${counts.join(', ')} and ${plural(exams.entries.length, 'exam')} in ${seconds} s.${verdict}`;
}
