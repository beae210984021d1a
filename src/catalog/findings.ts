import { checkContent } from '#authoring/check-content.ts';
import { onceABuild } from './trainers/once-a-build.ts';

/** Something the content check has to say. */
export type Problem = Awaited<ReturnType<typeof checkContent>>[number];

/** What `npm run check:content` says just now, for trainers' pages. */
export const listFindings = onceABuild(() => checkContent(process.cwd()));
