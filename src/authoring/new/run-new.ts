import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findContentProblems } from '../check-content.ts';
import type { Content } from '../content.ts';
import { formatProblems, type Problem } from '../problem.ts';
import { readContent } from '../read-content.ts';
import { askKind, askOpen, welcome, type Screen } from './ask.ts';
import { COURSE_FILE } from './course-file.ts';
import { MAKERS } from './makers.ts';
import { langsFor } from './naming.ts';
import { parseArguments } from './parse-arguments.ts';
import { Refusal, type Plan, type ReadFile } from './plan.ts';
import { settle } from './settle.ts';
import { wordHelp, wordMissing } from './word-help.ts';
import { wordPlan } from './word-plan.ts';
import { writePlan } from './write-plan.ts';

/** How the command ended, and what it has to say. */
export interface Outcome {
  /** 0 well · 2 nothing written, because something is missing or wrong · 130 cancelled. */
  code: 0 | 2 | 130;
  text: string;
}

const NO_COURSE = `${COURSE_FILE} cannot be read. Put it right first: npm run check:content`;
const CANCELLED: Outcome = { code: 130, text: 'Cancelled. Nothing was written.' };

/**
 * Makes what the arguments name, and asks for what they leave open.
 *
 * @param root The folder that holds `content/`.
 * @param screen Where to ask. Without one, what is missing is only named.
 */
export async function runNew(
  root: string,
  args: readonly string[],
  screen?: Screen,
): Promise<Outcome> {
  const { kind: said, given, wantsHelp, mistakes } = parseArguments(args);
  if (wantsHelp) return { code: 0, text: wordHelp(said) };
  if (mistakes.length > 0) return { code: 2, text: mistakes.join('\n') };
  if (!said && !screen) return { code: 2, text: wordMissing(undefined, []) };

  const reading = readContent(root);
  if (screen) welcome(screen);
  const kind = said ?? (screen && (await askKind(screen)));
  if (!kind) return CANCELLED;
  const content = await reading;
  if (!content.course) return { code: 2, text: NO_COURSE };
  const { asks, plan } = MAKERS[kind];
  const settled = settle(asks, given, content);
  if (settled.mistakes.length > 0) return { code: 2, text: settled.mistakes.join('\n') };
  const isOpen = settled.missing.length > 0;
  if (isOpen && !screen) return { code: 2, text: wordMissing(kind, settled.missing) };
  const answers = isOpen && screen ? await askOpen(asks, given, content, screen) : given;
  if (!answers) return CANCELLED;

  try {
    const planned = plan(settle(asks, answers, content).answers, content, readFileOf(root));
    await writePlan(root, planned.files);
    const problems = await checkAfter(planned, root);
    const said = [wordPlan(planned, langsFor(content)), wordVerdict(problems)];
    return { code: 0, text: said.join('\n\n') };
  } catch (error) {
    if (error instanceof Refusal) return { code: 2, text: error.message };
    throw error;
  }
}

/** Reads files below a folder. */
export function readFileOf(root: string): ReadFile {
  return (file) => {
    try {
      return readFileSync(join(root, file), 'utf8');
    } catch {
      return undefined;
    }
  };
}

/** What the check wants put right now. Role-plays that were there before are not proved again. */
async function checkAfter({ files }: Plan, root: string): Promise<Problem[]> {
  const content = await readContent(root);
  const { roleplays } = content;
  const entries = roleplays.entries.filter((entry) =>
    files.some(({ file }) => file === entry.file),
  );
  const narrowed: Content = { ...content, roleplays: { ...roleplays, entries } };
  return findContentProblems(narrowed).filter(({ severity }) => severity === 'problem');
}

function wordVerdict(problems: readonly Problem[]): string {
  return problems.length === 0
    ? 'The check finds nothing to put right.'
    : `The check finds this to put right\n\n${formatProblems(problems)}`;
}
