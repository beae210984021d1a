import { ItemSchema, type Item } from '#schemas/item.ts';
import { languagesOf, type Content, type Entry } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { findDuplicates } from './find-duplicates.ts';
import { findTeachesProblems } from './find-teaches-problems.ts';
import { findTextProblems } from './find-text-problems.ts';
import { findFlaws } from './find-flaws.ts';
import { hasFlaw } from './has-flaw.ts';
import type { Problem } from './problem.ts';

/** What is wrong with the item bank as a whole, and with items among the rest of the course. */
export function findItemProblems(content: Content): Problem[] {
  const { entries } = content.items;
  return [
    ...findDuplicates(
      entries,
      ['id'],
      ({ id }) => id,
      'field-id-twice',
      (id) => `id "${id}"`,
    ),
    ...findDuplicates(
      entries,
      ['documented', 'number'],
      documentedAs,
      'item-number-twice',
      (name) => `number ${name}`,
    ),
    ...entries.flatMap((item) => [
      ...findUnknownTopic(content, item),
      ...findTeachesProblems(content, item, ['teaches'], item.data.teaches),
      ...findUnexceptedFlaws(item),
      ...findNeedlessExceptions(item),
    ]),
    ...findTextProblems(entries, ItemSchema, languagesOf(content)),
  ];
}

function documentedAs({ documented }: Item): string | undefined {
  return documented && `${documented.number} of ${documented.exam}`;
}

function findUnknownTopic({ course }: Content, item: Entry<Item>): Problem[] {
  const topics = course?.data.topics.map(({ id }) => id);
  if (!topics || topics.includes(item.data.topic)) return [];
  const message = `There is no topic "${item.data.topic}" in content/course.yaml. ${suggest(item.data.topic, topics)}`;
  return [item.problem(['topic'], 'reference-topic-unknown', message)];
}

function findUnexceptedFlaws({ data, problem }: Entry<Item>): Problem[] {
  const excepted = data.exceptions?.map(({ flaw }) => flaw) ?? [];
  return findFlaws(data)
    .filter(({ flaw }) => !excepted.includes(flaw))
    .map(({ flaw, path, message }) => problem(path, `item-${flaw}`, message));
}

function findNeedlessExceptions(item: Entry<Item>): Problem[] {
  return (item.data.exceptions ?? []).flatMap(({ flaw }, index) =>
    hasFlaw(item.data, flaw)
      ? []
      : [
          item.problem(
            ['exceptions', index, 'flaw'],
            'item-exception-needless',
            `The item does not have the flaw "${flaw}". Remove the exception.`,
          ),
        ],
  );
}
