import type { BlueprintPart, Exam } from '#schemas/exam.ts';
import { learnersItemsOf, type Content, type Entry } from './content.ts';
import { describePart, poolsOf, type Pool } from './exam-pools.ts';
import { findShortage } from './fill-blueprint.ts';
import { aboutFile, plural, type Problem } from './problem.ts';

/**
 * Exams whose second sitting has to repeat items of the first.
 *
 * Parts that draw from a document are left out: nobody can add to that.
 */
export function findRepeats(content: Content, exam: Entry<Exam>): Problem[] {
  if (exam.data.attempts === 1) return [];
  const pools = poolsOf(content, exam.data);
  const open = pools.flatMap((each, index) => (isOpen(each.part) ? [{ ...each, index }] : []));
  const small = open.filter(({ count, pool }) => pool.length < 2 * count);
  if (small.length > 0) return small.map((each) => wordSmallPool(exam, each.index, each));

  const shortage = findShortage(open.map(({ count, pool }) => ({ count: 2 * count, pool })));
  if (!shortage) return [];
  const parts = shortage.parts.flatMap((part) => open[part]?.index ?? []);
  const names = parts.map((part) => part + 1).join(' and ');
  const message = `Parts ${names} of the blueprint draw from the same ${plural(shortage.available, 'item')} and take ${shortage.asked / 2} at a time, so a second sitting repeats some. ${ADVICE}`;
  return [exam.problem(['blueprint', parts[0] ?? 0], 'exam-sitting-repeats', message, 'notice')];
}

function isOpen({ documented }: BlueprintPart): boolean {
  return documented === undefined || documented === 'none';
}

function wordSmallPool(exam: Entry<Exam>, index: number, { part, count, pool }: Pool): Problem {
  const message = `This part draws ${count} of ${plural(pool.length, 'item')}${describePart(part)}, so a second sitting repeats ${2 * count - pool.length} of them. ${ADVICE}`;
  return exam.problem(['blueprint', index, 'count'], 'exam-sitting-repeats', message, 'notice');
}

/** The items of the bank that no exam can draw, in one line for all. */
export function findUndrawn(content: Content): Problem[] {
  const { exams } = content;
  const drawn = new Set(
    exams.entries.flatMap(({ data }) => poolsOf(content, data).flatMap(({ pool }) => pool)),
  );
  const bank = learnersItemsOf(content).filter(({ data }) => data.withdrawn === undefined);
  const undrawn = bank.filter(({ id }) => !drawn.has(id));
  if (exams.entries.length === 0 || undrawn.length === 0) return [];
  const byTopic = [...Map.groupBy(undrawn, ({ data }) => data.topic)]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([topic, group]) => `${topic} ${group.length}`);
  const message = `No exam can draw ${undrawn.length} of ${plural(bank.length, 'item')}; they are for practice only. By topic: ${byTopic.join(', ')}.`;
  return [aboutFile('content/exams', 'exam-item-undrawn', message, 'notice')];
}

const ADVICE = 'Write more items, ask for fewer, or allow one attempt.';
