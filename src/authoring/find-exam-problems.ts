import { fitsPart } from '#domain/assessment/form.ts';
import { toItemView } from '#domain/assessment/item-view.ts';
import { localise } from '#domain/text/wording.ts';
import { ExamSchema, type BlueprintPart, type Exam } from '#schemas/exam.ts';
import type { Item } from '#schemas/item.ts';
import { languagesOf, type Content, type Entry } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { findShortage } from './fill-blueprint.ts';
import { findTextProblems } from './find-text-problems.ts';
import { plural, type Problem } from './problem.ts';

/** Exams whose blueprint asks for what the bank does not have. */
export function findExamProblems(content: Content): Problem[] {
  const { entries } = content.exams;
  return [
    ...entries.flatMap((exam) => {
      const unknown = findUnknownTopics(content, exam);
      const isCountable = content.items.countable && unknown.length === 0;
      return isCountable ? findSmallPools(content, exam) : unknown;
    }),
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
            `There is no topic "${topic}" in content/course.yaml. ${suggest(topic, topics)}`,
          ),
        ],
  );
}

/** Parts that are too large for their pool; failing those, parts that take each other's items. */
function findSmallPools(content: Content, exam: Entry<Exam>): Problem[] {
  const bank = content.items.entries.filter(({ data }) => data.withdrawn === undefined);
  const parts = exam.data.blueprint.map((part) => ({
    count: part.count,
    pool: bank.flatMap(({ data }, index) => (fits(part, data) ? String(index) : [])),
  }));

  const alone = parts.flatMap(({ count, pool }, index) => {
    if (pool.length >= count) return [];
    const kind = describePart(exam.data.blueprint[index]);
    const message = `This part asks for ${plural(count, 'item')}${kind}, but the bank has ${pool.length}. ${ADVICE}`;
    return [exam.problem(['blueprint', index, 'count'], message)];
  });
  if (alone.length > 0) return alone;

  const shortage = findShortage(parts);
  if (!shortage) return [];
  const names = shortage.parts.map((part) => part + 1).join(' and ');
  const message = `Parts ${names} of the blueprint draw from the same items: together they ask for ${shortage.asked}, and ${shortage.available} fit. ${ADVICE}`;
  return [exam.problem(['blueprint', shortage.parts[0] ?? 0], message)];
}

function fits(part: BlueprintPart, item: Item): boolean {
  return fitsPart(part, toItemView(localise(item, 'en'), { true: '', false: '' }));
}

/** @example ' (type "single", topic "escalation")' */
function describePart(part: BlueprintPart | undefined): string {
  const { count: _, ...wishes } = part ?? { count: 0 };
  const words = Object.entries(wishes).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}

const ADVICE = 'Write more items, or ask for fewer. Withdrawn items do not count.';
