import { findContentProblems } from '#authoring/check-content.ts';
import { onceABuild } from './once-a-build.ts';
import { readWritten } from './written.ts';

/** Something the content check has to say. */
export type Problem = ReturnType<typeof findContentProblems>[number];

/** What `npm run check:content` says just now, for trainers' pages. */
export const listFindings = onceABuild(async () => findContentProblems(await readWritten()));
