import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import type { Section } from './lesson-body.ts';

/** Headings that nothing could link to, and anchors that stand twice. */
export function findSectionProblems(lesson: Lesson): Problem[] {
  const sections = lesson.body?.sections ?? [];
  return sections.flatMap((section, index) => {
    const message = wordSection(section, sections.slice(0, index));
    return message ? [lesson.problemOn(section.line, `heading "${section.title}"`, message)] : [];
  });
}

function wordSection({ level, anchor }: Section, before: readonly Section[]): string | undefined {
  if (level === 1)
    return 'The title of the lesson stands in the front matter. Begin headings in the text with "##".';
  if (anchor === undefined) {
    return level > 3
      ? undefined
      : 'The heading has no anchor. Add one at its end, such as "## Read it back [#read-it-back]".';
  }
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(anchor)) {
    return `Found the anchor "#${anchor}". Use lower-case letters, digits and single hyphens, such as [#read-it-back].`;
  }
  const same = before.find((section) => section.anchor === anchor);
  return (
    same &&
    `The anchor "#${anchor}" already stands on line ${same.line}. Give each section its own.`
  );
}
