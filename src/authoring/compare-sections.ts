import { LANG_NAMES } from './content.ts';
import type { Section } from './lesson-body.ts';
import { wordMissing, type Version } from './lesson-version.ts';
import type { Problem } from './problem.ts';

/** Sections that only one language has, or that differ in their anchors or in their order. */
export function compareSections(
  first: Version,
  second: Version,
  taught: ReadonlySet<string>,
): Problem[] {
  return [
    ...findRenamed(first, second, taught),
    ...findMissingSections(first, second),
    ...findMissingSections(second, first),
    ...findOtherOrder(second, first),
  ];
}

/** Sections at the same place whose anchors differ, so that no link works in both languages. */
function findRenamed(first: Version, second: Version, taught: ReadonlySet<string>): Problem[] {
  const [here, there] = [anchorsOf(first), anchorsOf(second)];
  return pairsOf(first, second).flatMap(([{ anchor: one, ...left }, { anchor: two, ...right }]) => {
    if (one === undefined || two === undefined || there.includes(one) || here.includes(two))
      return [];
    if (first.told.has(left.line) || second.told.has(right.line)) return [];
    return taught.has(two) && !taught.has(one)
      ? [wordRenamed(first, left.line, one, second, two)]
      : [wordRenamed(second, right.line, two, first, one)];
  });
}

function wordRenamed(
  { lesson }: Version,
  line: number,
  anchor: string,
  other: Version,
  meant: string,
): Problem {
  const message = `The ${LANG_NAMES[other.lesson.lang]} lesson calls this section "#${meant}". Use one anchor in both languages.`;
  return lesson.problemOn(line, `#${anchor}`, 'lesson-anchor-differs', message);
}

function findMissingSections(ours: Version, theirs: Version): Problem[] {
  const [here, there] = [anchorsOf(ours), anchorsOf(theirs)];
  // Beside it stands a section whose anchor is the mistake, which is told there.
  const isExplained = ({ line, anchor }: Section) =>
    theirs.told.has(line) ||
    anchor === undefined ||
    !here.includes(anchor) ||
    there.indexOf(anchor) < there.lastIndexOf(anchor);
  const explained = pairsOf(ours, theirs)
    .filter(([, other]) => isExplained(other))
    .map(([own]) => own);
  return sectionsOf(ours)
    .filter(({ anchor }) => anchor !== undefined && !there.includes(anchor))
    .filter((section) => !ours.told.has(section.line) && !explained.includes(section))
    .map(({ anchor, line }) => wordMissing(ours, theirs, `#${anchor}`, line));
}

/** Sections that both have, but in another order. */
function findOtherOrder(ours: Version, theirs: Version): Problem[] {
  const [here, there] = [anchorsOf(ours), anchorsOf(theirs)];
  if (new Set(here).size < here.length) return [];
  const common = here.filter((anchor) => there.includes(anchor));
  const wrong = common.findIndex(
    (anchor, i) => anchor !== there.filter((each) => here.includes(each))[i],
  );
  const section = sectionsOf(ours).find(({ anchor }) => anchor && anchor === common[wrong]);
  if (!section) return [];
  const order = there.flatMap((anchor) => (anchor ? `#${anchor}` : []));
  const message = `The sections come in another order in ${LANG_NAMES[theirs.lesson.lang]}: ${order.join(', ')}. Put them in one order.`;
  const { anchor, line } = section;
  return [ours.lesson.problemOn(line, `#${anchor}`, 'lesson-sections-in-other-order', message)];
}

/** Sections side by side, where there are as many in each language. */
function pairsOf(one: Version, other: Version): [Section, Section][] {
  const [left, right] = [sectionsOf(one), sectionsOf(other)];
  if (left.length !== right.length) return [];
  return left.flatMap((section, index) => {
    const beside = right[index];
    return beside ? [[section, beside] as [Section, Section]] : [];
  });
}

function sectionsOf({ lesson }: Version): Section[] {
  return (lesson.body?.sections ?? []).filter(({ level, anchor }) => level <= 3 || anchor);
}

function anchorsOf(version: Version): (string | undefined)[] {
  return sectionsOf(version).map(({ anchor }) => anchor);
}
