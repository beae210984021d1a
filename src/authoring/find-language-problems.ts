import { compareSections } from './compare-sections.ts';
import { compareUses } from './compare-uses.ts';
import type { Version } from './lesson-version.ts';
import type { Problem } from './problem.ts';

/**
 * What one language of a lesson has and the other lacks, told where it stands.
 *
 * @param taught The sections that items name: an anchor among them is the right one of two.
 */
export function compareLanguages(
  first: Version,
  second: Version,
  taught: ReadonlySet<string>,
): Problem[] {
  if (!first.lesson.body || !second.lesson.body) return [];
  return [...compareSections(first, second, taught), ...compareUses(first, second)];
}
