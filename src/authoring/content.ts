import { guideLessons, isOfGuide } from '#domain/guide.ts';
import type { Lang } from '#domain/text/locale.ts';
import type { Course } from '#schemas/course.ts';
import type { Diagram } from '#schemas/diagram.ts';
import type { Exam } from '#schemas/exam.ts';
import type { Fact } from '#schemas/facts.ts';
import type { GlossaryEntry, Source } from '#schemas/glossary.ts';
import type { Item } from '#schemas/item.ts';
import type { RolePlay } from '#schemas/roleplay.ts';
import { nearest } from './did-you-mean.ts';
import type { Lesson } from './read-lesson.ts';
import type { Problem } from './problem.ts';
import type { ProblemMaker, WrittenAt } from './read-yaml.ts';

/** A piece of content that keeps to its schema, and knows where it came from. */
export interface Entry<T> {
  id: string;
  file: string;
  data: T;
  /** Makes a problem at a path inside this entry. */
  problem: ProblemMaker;
  /** The text at a path inside this entry, as the file writes it. */
  written: WrittenAt;
}

/**
 * One kind of content.
 *
 * `ids` also has those of entries that broke their schema, so that one mistake
 * in an entry is not told again wherever the entry is named.
 */
export interface Collection<T> {
  entries: Entry<T>[];
  ids: ReadonlySet<string>;
  /** Ids that break the rules for ids, and so do not say what they should be. */
  misspelt: readonly string[];
  /** False when a file could not be read, and ids may be missing. */
  complete: boolean;
  /** False when entries may be missing, because they broke their schema. */
  countable: boolean;
}

/** Everything in `content/`, as far as it could be read. */
export interface Content {
  course: Entry<Course> | undefined;
  /** By language, then by lesson id. */
  lessons: ReadonlyMap<Lang, ReadonlyMap<string, Lesson>>;
  items: Collection<Item>;
  exams: Collection<Exam>;
  roleplays: Collection<RolePlay>;
  diagrams: Collection<Diagram>;
  /** The fact register. A course without one has no rows to teach. */
  facts: Collection<Fact>;
  glossary: Collection<GlossaryEntry>;
  sources: Collection<Source>;
  /** Names of the drawings in `src/components/figure`, such as `CallCurve`. */
  figures: ReadonlySet<string>;
  /** Addresses of the files in `public/`, such as `/preview.png`. */
  pictures: ReadonlySet<string>;
  /** What each file says, without a byte order mark and with line ends of one kind. */
  texts: ReadonlyMap<string, string>;
  /** What was wrong with single files. */
  problems: Problem[];
}

/** Whether there is such an entry, even if its own id is misspelt: that is told there. */
export function isNamed(
  { ids, misspelt }: Pick<Collection<unknown>, 'ids' | 'misspelt'>,
  id: string,
): boolean {
  return ids.has(id) || nearest(id, misspelt) !== undefined;
}

/** The folder of each language's lessons. */
export const LESSON_FOLDERS: Readonly<Record<Lang, string>> = { zh: 'zh-Hans', en: 'en' };

/** How sentences name the languages. */
export const LANG_NAMES: Readonly<Record<Lang, string>> = { zh: 'Chinese', en: 'English' };

export const LANGS: readonly Lang[] = ['zh', 'en'];

/** The languages in which the course has lessons. */
export function languagesOf(content: Content): Lang[] {
  return LANGS.filter((lang) => (content.lessons.get(lang)?.size ?? 0) > 0);
}

/** A lesson in each language in which it is written. */
export function versionsOf(content: Content, lessonId: string): [Lang, Lesson][] {
  return LANGS.flatMap((lang) => {
    const lesson = content.lessons.get(lang)?.get(lessonId);
    return lesson ? [[lang, lesson] as [Lang, Lesson]] : [];
  });
}

/** Whether a lesson has a section, in whatever language. */
export function hasSection(content: Content, lessonId: string, anchor: string): boolean {
  return versionsOf(content, lessonId).some(([, { body }]) =>
    body?.sections.some((section) => section.anchor === anchor),
  );
}

/** Ids of all lessons that are written in any language. */
export function lessonIdsOf(content: Content): string[] {
  return [...new Set(LANGS.flatMap((lang) => [...(content.lessons.get(lang)?.keys() ?? [])]))];
}

/** Ids of lessons that the course announces. */
export function plannedLessonsOf(content: Content): string[] {
  return content.course?.data.modules.flatMap((module) => module.planned) ?? [];
}

/** Ids of the lessons that are for trainers. */
export function guideLessonsOf({ course }: Content): ReadonlySet<string> {
  return guideLessons(course?.data ?? { modules: [] });
}

/** The items that learners meet, those of the trainers' guide left out. */
export function learnersItemsOf(content: Content): Entry<Item>[] {
  const guide = guideLessonsOf(content);
  return content.items.entries.filter(({ data }) => !isOfGuide(guide, data));
}
