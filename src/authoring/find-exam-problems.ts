import { ExamSchema, type Exam } from '#schemas/exam.ts';
import { languagesOf, type Content, type Entry } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { describePart, poolsOf } from './exam-pools.ts';
import { findShortage } from './fill-blueprint.ts';
import { findRepeats, findUndrawn } from './find-pool-notices.ts';
import { findTextProblems } from './find-text-problems.ts';
import { plural, type Problem } from './problem.ts';

/** Exams whose blueprint asks for what the bank does not have, and items that no exam asks for. */
export function findExamProblems(content: Content): Problem[] {
  const { entries, countable } = content.exams;
  const unknown = entries.flatMap((exam) => findUnknownTopics(content, exam));
  const pools = content.items.countable
    ? entries
        .filter(({ file }) => !unknown.some((problem) => problem.file === file))
        .flatMap((exam) => findSmallPools(content, exam))
    : [];
  const isComplete = countable && content.items.countable && unknown.length === 0;
  return [
    ...unknown,
    ...entries.flatMap((exam) => findUnknownRolePlays(content, exam)),
    ...pools,
    ...(isComplete ? findUndrawn(content) : []),
    ...findTextProblems(entries, ExamSchema, languagesOf(content)),
  ];
}

function findUnknownTopics({ course }: Content, exam: Entry<Exam>): Problem[] {
  const topics = course?.data.topics.map(({ id }) => id);
  if (!topics) return [];
  return exam.data.blueprint.flatMap(({ topic }, index) =>
    topic === undefined || topics.includes(topic)
      ? []
      : [
          exam.problem(
            ['blueprint', index, 'topic'],
            'reference-topic-unknown',
            `There is no topic "${topic}" in content/course.yaml. ${suggest(topic, topics)}`,
          ),
        ],
  );
}

function findUnknownRolePlays(content: Content, exam: Entry<Exam>): Problem[] {
  const known = [...content.roleplays.ids];
  return exam.data.roleplays.flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          exam.problem(
            ['roleplays', index],
            'reference-roleplay-unknown',
            `There is no role-play "${id}". ${suggest(id, known)}`,
          ),
        ],
  );
}

/**
 * Parts that are too large for their pool; failing those, parts that take each other's items;
 * failing those, parts that are too large for a second sitting.
 */
function findSmallPools(content: Content, exam: Entry<Exam>): Problem[] {
  const pools = poolsOf(content, exam.data);
  const alone = pools.flatMap(({ part, count, pool }, index) => {
    if (pool.length >= count) return [];
    const message = `This part asks for ${plural(count, 'item')}${describePart(part)}, but the bank has ${pool.length}. ${ADVICE}`;
    return [exam.problem(['blueprint', index, 'count'], 'exam-pool-too-small', message)];
  });
  if (alone.length > 0) return alone;

  const shortage = findShortage(pools);
  if (!shortage) return findRepeats(content, exam);
  const names = shortage.parts.map((part) => part + 1).join(' and ');
  const message = `Parts ${names} of the blueprint draw from the same items: together they ask for ${shortage.asked}, and ${shortage.available} fit. ${ADVICE}`;
  return [exam.problem(['blueprint', shortage.parts[0] ?? 0], 'exam-parts-overlap', message)];
}

const ADVICE = 'Write more items, or ask for fewer. Withdrawn items do not count.';
