import type { Content } from '../content.ts';
import { poolsOf } from '../exam-pools.ts';
import { plural } from '../problem.ts';
import { topicsIn } from './choices.ts';
import { COURSE_FILE, listExam, readCourse } from './course-file.ts';
import { askId, ASKS_TITLES, titlesOf } from './naming.ts';
import { changed, newFile, type Plan, type ReadFile } from './plan.ts';
import { answerTo, requireAnswer, type Answers, type Asks } from './question.ts';
import { fillTemplate, toYaml } from './template.ts';

const MINUTES_AN_ITEM = 1.5;
const PROPOSED_AT_MOST = 20;

export const ASKS_OF_EXAM: readonly Asks[] = [
  ...ASKS_TITLES,
  askId((id, { exams }) => (exams.ids.has(id) ? fileOf(id) : undefined)),
  (_, content) => ({
    name: 'topic',
    message: 'Which topics does it ask about?',
    isMany: true,
    choices: topicsIn(content).flatMap(({ value, label }) => {
      const size = sizeOf(content, value);
      return size === 0 ? [] : [{ value, label: `${label} (${plural(size, 'item')})` }];
    }),
    mistakeIn: (topic) =>
      topicsIn(content).some(({ value }) => value === topic) && sizeOf(content, topic) === 0
        ? `The bank has no item on "${topic}" yet. Write some first: npm run new -- item`
        : undefined,
  }),
  (answers, content) => {
    const sizes = topicsOf(answers).map((topic) => sizeOf(content, topic));
    const all = sum(sizes);
    const topics = sizes.length === 1 ? 'this topic' : 'these topics';
    return {
      name: 'count',
      message: 'How many items does a form have?',
      ...(all > 0 && { proposal: [String(proposeCount(sizes))] }),
      mistakeIn: (answer) =>
        isWholeNumber(answer, sizes.length, all)
          ? undefined
          : `The bank has ${plural(all, 'item')} on ${topics}. Ask for a number from ${sizes.length} to ${all}, or name other topics.`,
    };
  },
  (answers) => ({
    name: 'minutes',
    message: 'How many minutes may it take?',
    proposal: [String(proposeMinutes(Number(answerTo(answers, 'count') ?? 1)))],
    mistakeIn: (answer) =>
      isWholeNumber(answer, 1, 300)
        ? undefined
        : `An exam takes from 1 to 300 minutes. Write a whole number instead of "${answer}".`,
  }),
];

/** An exam that takes from each topic its share, and no more than there is. */
export function planExam(answers: Answers, content: Content, readFile: ReadFile): Plan {
  const id = requireAnswer(answers, 'id');
  const count = requireAnswer(answers, 'count');
  const topics = topicsOf(answers);
  const sizes = topics.map((topic) => sizeOf(content, topic));
  const counts = share(Number(count), sizes);
  const parts = topics.map((topic, index) => {
    const part = toYaml({ count: counts[index], topic });
    return `\n  - ${part} # of ${sizes[index]}`;
  });
  const { course, text } = readCourse(content, readFile);
  const exam = fillTemplate('exam.yaml', {
    title: toYaml(titlesOf(answers)),
    count,
    minutes: requireAnswer(answers, 'minutes'),
    blueprint: parts.join(''),
  });
  return {
    files: [
      newFile(
        fileOf(id),
        exam,
        `${plural(Number(count), 'item')} on ${plural(topics.length, 'topic')}`,
      ),
      ...changed(COURSE_FILE, text, listExam(text, course, id)),
    ],
    pages: [`exams/${id}/`],
    next: [],
  };
}

/** The topics, each once. */
function topicsOf(answers: Answers): string[] {
  return [...new Set(answers.get('topic'))];
}

/** How many items a part on this topic can draw from. */
function sizeOf(content: Content, topic: string): number {
  return poolsOf(content, { blueprint: [{ count: 1, topic }] })[0]?.pool.length ?? 0;
}

/** Half of what there is, so that a second sitting repeats nothing. */
function proposeCount(sizes: readonly number[]): number {
  const half = sum(sizes.map((size) => Math.max(1, Math.floor(size / 2))));
  return Math.max(sizes.length, Math.min(half, PROPOSED_AT_MOST));
}

function proposeMinutes(count: number): number {
  return Math.max(5, Math.ceil((count * MINUTES_AN_ITEM) / 5) * 5);
}

/**
 * Shares out items among topics by turns: one of each, then up to half of what there is on it,
 * then the rest.
 *
 * @param sizes How many items there are on each topic: together at least as many.
 */
function share(count: number, sizes: readonly number[]): number[] {
  const counts = sizes.map(() => 0);
  let left = count;
  for (const limit of [() => 1, (size: number) => Math.floor(size / 2), (size: number) => size]) {
    for (let before = -1; before !== left;) {
      before = left;
      for (const [index, size] of sizes.entries()) {
        if (left === 0 || (counts[index] ?? 0) >= limit(size)) continue;
        counts[index] = (counts[index] ?? 0) + 1;
        left -= 1;
      }
    }
  }
  return counts;
}

function isWholeNumber(answer: string, least: number, most: number): boolean {
  return /^\d+$/.test(answer) && Number(answer) >= least && Number(answer) <= most;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

const fileOf = (id: string) => `content/exams/${id}.yaml`;
