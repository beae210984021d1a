import type { Content } from './content.ts';
import { findBankProblems } from './find-bank-problems.ts';
import { findCourseProblems } from './find-course-problems.ts';
import { findDiagramProblems } from './find-diagram-problems.ts';
import { findExamProblems } from './find-exam-problems.ts';
import { findFactProblems } from './find-fact-problems.ts';
import { findGlossaryProblems } from './find-glossary-problems.ts';
import { findItemProblems } from './find-item-problems.ts';
import { findLessonProblems } from './find-lesson-problems.ts';
import { findProseProblems } from './find-prose-problems.ts';
import { findRolePlayProblems } from './find-roleplay-problems.ts';
import { findStartingText } from './find-starting-text.ts';
import { findUnlisted } from './find-unlisted.ts';
import { sortProblems, type Problem } from './problem.ts';
import { readContent } from './read-content.ts';

/**
 * Finds every mistake in everything authors wrote, by file and line.
 *
 * @param root The folder that holds `content/` and `src/`.
 */
export async function checkContent(root: string): Promise<Problem[]> {
  return findContentProblems(await readContent(root));
}

/** The same for content that has been read already. */
export function findContentProblems(content: Content): Problem[] {
  return sortProblems([
    ...content.problems,
    ...findCourseProblems(content),
    ...findUnlisted(content),
    ...findLessonProblems(content),
    ...findItemProblems(content),
    ...findBankProblems(content),
    ...findExamProblems(content),
    ...findRolePlayProblems(content),
    ...findDiagramProblems(content),
    ...findFactProblems(content),
    ...findGlossaryProblems(content),
    ...findProseProblems(content),
    ...findStartingText(content),
  ]);
}
