import { readContent } from '#authoring/read-content.ts';
import { onceABuild } from './once-a-build.ts';

/** Everything in `content/` as the content check reads it, in all languages, mistakes included. */
export const readWritten = onceABuild(() => readContent(process.cwd()));
