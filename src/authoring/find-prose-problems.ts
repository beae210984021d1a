import { findChineseFaults } from './chinese-prose.ts';
import type { Content } from './content.ts';
import { findEnglishFaults } from './english-prose.ts';
import { listProse } from './list-prose.ts';
import { plural, type Problem } from './problem.ts';
import { OPAQUE, type Prose, type ProseFault } from './prose.ts';
import { faultsByRule } from './prose-rule.ts';
import { once } from './remember.ts';
import { wordOutsideLink } from './word-outside-link.ts';
import { lineAndColumn } from './written.ts';

/** What is wrong in the writing of everything that people read: marks, spaces, spelling. */
export function findProseProblems(content: Content): Problem[] {
  return listProse(content).flatMap((texts) =>
    faultsOf(texts).flatMap(([prose, faults]) => {
      const alike = Map.groupBy(faults, ({ code }) => code).values();
      return [
        ...[...alike].map((some) => toProblem(content, prose, some)),
        ...findAddresses(prose),
      ];
    }),
  );
}

const faultsOf = once((texts: readonly Prose[]) =>
  texts.map((prose) => [prose, findProseFaults(prose)] as const),
);

/** Addresses that stand in a text of YAML. Those of lessons are links. */
function findAddresses({ text, file, problem }: Prose): Problem[] {
  if (!file.endsWith('.yaml')) return [];
  return [...text.matchAll(ADDRESSES)].flatMap(([url]) => {
    const told = wordOutsideLink(url);
    return told ? [problem(...told, 'problem')] : [];
  });
}

/** The faults of one text, in the order in which they stand. */
export function findProseFaults({ text, lang, kind }: Prose): ProseFault[] {
  const plain = withoutNames(text);
  const find = lang === 'zh' ? findChineseFaults : findEnglishFaults;
  const common = [DOUBLE_SPACE, MARKUP].flatMap((rule) => faultsByRule(rule, plain));
  return [...find(plain, kind), ...common].sort((a, b) => a.from - b.from);
}

/** One problem for faults of one kind in one text, at the first of them. */
function toProblem(content: Content, prose: Prose, alike: readonly ProseFault[]): Problem {
  const [first] = alike;
  if (!first) throw new RangeError('A problem needs a fault.');
  const more = alike.length > 1 ? ` ${plural(alike.length - 1, 'more place')} in this text.` : '';
  const problem = prose.problem(first.code, first.message + more, first.severity);
  const span = prose.spanOf(first.from, first.to);
  const text = content.texts.get(prose.file);
  return span && text !== undefined ? { ...problem, ...lineAndColumn(text, span.start) } : problem;
}

/**
 * Addresses, gaps of a cloze and the like are no prose; what is around them is. Nor are components
 * and addresses between full-width signs, which are told as such.
 */
const NAMES =
  /\b(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；：、）”]+|[\w.+-]+@[\w-]+\.[\w.]+|\{[\w-]+\}|＜[^＞]*＞?|\[[^\][]*\]\s*（[^）]*）/gu;

function withoutNames(text: string): string {
  return text.replace(NAMES, (name) => OPAQUE.repeat(name.length));
}

const ADDRESSES = /\bhttps?:\/\/[^\s\p{Script=Han}，。；：、）”"]+/gu;

const MARKUP = {
  code: 'prose-markup',
  pattern: /\*\*[^*\s][^*]*\*\*|\[[^\][]+\]\([^()]*\)|`[^`]+`/gu,
  says: 'this text is shown as it stands, with its signs. Only paragraphs of lessons have bold words and links.',
} as const;

const DOUBLE_SPACE = {
  code: 'prose-double-space',
  pattern: /(?<=[^\s\uFFFC]) {2,}(?=[^\s\uFFFC])/gu,
  says: 'more than one space.',
  mend: () => ' ',
} as const;
