import { compareWords } from '#authoring/compare-words.ts';
import { readLags } from '#authoring/read-lags.ts';
import { translationStatus } from '#authoring/translation-status.ts';
import { en } from '#words/en.ts';
import { zh } from '#words/zh.ts';
import { onceABuild } from './once-a-build.ts';
import { readWritten } from './written.ts';

/** What stands in one language only: content, interface, and changes made to one version of a lesson. */
export const readTranslation = onceABuild(async () => {
  const { files, lessons, ratio } = translationStatus(await readWritten());
  const lags = await readLags(process.cwd());
  return {
    files,
    ratio,
    lessons: lessons.map((lesson) => ({ ...lesson, alone: lags.get(lesson.id) ?? [] })),
    words: compareWords(zh, en),
  };
});

export type Translation = Awaited<ReturnType<typeof readTranslation>>;
