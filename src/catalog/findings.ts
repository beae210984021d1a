import { checkContent } from '#authoring/check-content.ts';

/** Something the content check has to say. */
export type Problem = Awaited<ReturnType<typeof checkContent>>[number];

/** What `npm run check:content` says just now, for trainers' pages. */
export function listFindings(): Promise<Problem[]> {
  return checkContent(process.cwd());
}
