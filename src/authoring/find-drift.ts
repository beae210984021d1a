import { lessonIdsOf, type Content } from './content.ts';
import type { Lesson } from './read-lesson.ts';

/** A section of which one language says clearly more than the other. */
export interface Drift {
  /** Empty for what stands before the first section. */
  anchor: string;
  characters: number;
  words: number;
  /** How often as long the Chinese is as it would be by the rest of the course. */
  factor: number;
}

/** The two languages differ by nature; beyond this factor, somebody added to one of them. */
const FACTOR = 1.4;
/** Fewer words say nothing about a proportion. */
const WORDS = 25;

/**
 * Chinese characters for each English word over the sections of the course: the median.
 *
 * Each course has its own, by how it is written; a proportion from a book would not do.
 */
export function typicalRatio(content: Content): number | undefined {
  const ratios = lessonIdsOf(content)
    .flatMap((id) => {
      const zh = content.lessons.get('zh')?.get(id);
      const en = content.lessons.get('en')?.get(id);
      return zh && en ? compare(zh, en) : [];
    })
    .map(({ characters, words }) => characters / words)
    .toSorted((a, b) => a - b);
  return ratios[Math.floor(ratios.length / 2)];
}

/** Sections that were lengthened or shortened in one language only, as far as length tells. */
export function findDrift(zh: Lesson, en: Lesson, ratio: number | undefined): Drift[] {
  if (ratio === undefined) return [];
  return compare(zh, en)
    .map((section) => ({ ...section, factor: section.characters / section.words / ratio }))
    .filter(({ factor }) => factor > FACTOR || factor < 1 / FACTOR);
}

/** Lengths of the sections that both have and that are long enough to compare. */
function compare(zh: Lesson, en: Lesson): Omit<Drift, 'factor'>[] {
  return [...(zh.body?.lengths ?? [])].flatMap(([anchor, { characters }]) => {
    const there = en.body?.lengths.get(anchor);
    // A section that holds nothing yet in English is a drift too.
    const words = Math.max(there?.words ?? 0, 1);
    return !there || Math.max(words, characters / 2) < WORDS ? [] : [{ anchor, characters, words }];
  });
}
