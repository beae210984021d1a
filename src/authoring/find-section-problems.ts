import { ID } from '#schemas/id.ts';
import type { Problem, Told } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import type { Section } from './lesson-body.ts';

/** Headings that nothing could link to, and anchors that stand twice. */
export function findSectionProblems(lesson: Lesson): Problem[] {
  const sections = lesson.body?.sections ?? [];
  return sections.flatMap((section, index) => {
    const told = wordSection(section, sections.slice(0, index));
    return told ? [lesson.problemOn(section.line, `heading "${section.title}"`, ...told)] : [];
  });
}

function wordSection({ level, anchor }: Section, before: readonly Section[]): Told | undefined {
  if (level === 1)
    return [
      'lesson-title-as-heading',
      'The title of the lesson stands in the front matter. Begin headings in the text with "##".',
    ];
  if (anchor === undefined) {
    return level > 3
      ? undefined
      : [
          'lesson-heading-without-anchor',
          'The heading has no anchor. Add one at its end, such as "## Read it back [#read-it-back]".',
        ];
  }
  if (!ID.test(anchor)) {
    return [
      'lesson-anchor-form',
      `Found the anchor "#${anchor}". Use lower-case letters, digits and single hyphens, such as [#read-it-back].`,
    ];
  }
  const same = before.find((section) => section.anchor === anchor);
  return (
    same && [
      'lesson-anchor-twice',
      `The anchor "#${anchor}" already stands on line ${same.line}. Give each section its own.`,
    ]
  );
}
