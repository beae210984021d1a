import type { z } from 'zod';
import type { Lang } from '#domain/text/locale.ts';
import { CourseSchema } from '#schemas/course.ts';
import { DiagramSchema } from '#schemas/diagram.ts';
import { ExamSchema } from '#schemas/exam.ts';
import { GlossarySchema, SourcesSchema } from '#schemas/glossary.ts';
import { ItemSchema } from '#schemas/item.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import { LANGS, lessonIdsOf, type Content, type Entry } from './content.ts';
import { findDrift, typicalRatio, type Drift } from './find-drift.ts';
import { compareLanguages } from './find-language-problems.ts';
import { findTexts } from './find-text-problems.ts';
import { valueAt } from './place.ts';
import type { Lesson } from './read-lesson.ts';

/** A text that is not there in a language, and where it would stand. */
export interface Gap {
  line: number;
  at: string;
  /** The language to write; `undefined` where one text stands for both. */
  lang: Lang | undefined;
}

/** A file that holds its texts in both languages, side by side. */
export interface FileStatus {
  file: string;
  texts: number;
  gaps: Gap[];
}

/** Something that one version of a lesson has and the other lacks, or has elsewhere. */
export interface Difference {
  file: string;
  line: number;
  at: string;
  message: string;
}

/** One lesson in its two languages. */
export interface LessonStatus {
  id: string;
  /** Languages in which it is still to be written. */
  missing: Lang[];
  differences: Difference[];
  drifted: Drift[];
}

export interface TranslationStatus {
  files: FileStatus[];
  lessons: LessonStatus[];
  /** Chinese characters for each English word, as the course has it; none where nothing compares. */
  ratio: number | undefined;
}

/** What the course has in only one language, and where its two languages no longer agree. */
export function translationStatus(content: Content): TranslationStatus {
  const ratio = typicalRatio(content);
  return {
    files: filesOf(content),
    lessons: lessonIdsOf(content).map((id) => lessonStatus(content, id, ratio)),
    ratio,
  };
}

function filesOf(content: Content): FileStatus[] {
  const { course, items, roleplays, exams, diagrams, glossary, sources } = content;
  const counted = [
    ...countTexts(course ? [course] : [], CourseSchema),
    ...countTexts(items.entries, ItemSchema),
    ...countTexts(roleplays.entries, RolePlaySchema),
    ...countTexts(exams.entries, ExamSchema),
    ...countTexts(diagrams.entries, DiagramSchema),
    ...countTexts(glossary.entries, GlossarySchema.element),
    ...countTexts(sources.entries, SourcesSchema.element),
  ];
  return [...Map.groupBy(counted, ({ file }) => file)].map(([file, entries]) => ({
    file,
    texts: entries.reduce((sum, { texts }) => sum + texts, 0),
    gaps: entries.flatMap(({ gaps }) => gaps),
  }));
}

function countTexts(entries: readonly Entry<unknown>[], schema: z.ZodType): FileStatus[] {
  return entries.map((entry) => {
    const paths = findTexts(schema, entry.data);
    const gaps = paths.flatMap((path) => {
      const { line, at } = entry.problem(path, 'field-language-missing', '');
      return missingIn(valueAt(entry.data, path)).map((lang) => ({ line, at, lang }));
    });
    return { file: entry.file, texts: paths.length, gaps };
  });
}

function missingIn(text: unknown): (Lang | undefined)[] {
  if (typeof text === 'string') return [undefined];
  return LANGS.filter((lang) => valueAt(text, [lang]) === undefined);
}

function lessonStatus(content: Content, id: string, ratio: number | undefined): LessonStatus {
  const zh = content.lessons.get('zh')?.get(id);
  const en = content.lessons.get('en')?.get(id);
  if (!zh || !en) {
    return { id, missing: [zh ? 'en' : 'zh'], differences: [], drifted: [] };
  }
  const whole = (lesson: Lesson) => ({ lesson, told: new Set<number>() });
  const differences = compareLanguages(whole(zh), whole(en), new Set()).map(
    ({ file, line, at, message }) => ({ file, line, at, message }),
  );
  return { id, missing: [], differences, drifted: findDrift(zh, en, ratio) };
}
