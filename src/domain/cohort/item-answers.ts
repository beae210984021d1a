import type { Response } from '../assessment/response.ts';
import { isCorrect } from '../assessment/score-item.ts';
import type { Sureness } from '../record/event.ts';
import type { ScoredAttempt, Which } from './attempts.ts';
import type { CohortBank } from './course.ts';
import type { Learner } from './gather.ts';

/** What one learner gave for one item, and what it earned. */
export interface ItemAnswer {
  response: Response;
  /** From 0 to 1. */
  earned: number;
  /** In an exam: the share of points that the same attempt earned on all its other items. */
  rest?: number;
  /** In practice: how sure the learner was, where they were asked. */
  sure?: Sureness;
}

/** By item, one answer of each learner who had it. */
export type ItemAnswers = ReadonlyMap<string, readonly ItemAnswer[]>;

/**
 * What was answered in these attempts. An item left blank is an answer too, and earned nothing.
 *
 * The rest is a share, since two forms of one exam may hold different items. Where all have the
 * same items, it stands for the sum of the others just as well: a correlation does not mind.
 */
export function answersInExam(attempts: readonly ScoredAttempt[]): ItemAnswers {
  const answers = new Map<string, ItemAnswer[]>();
  for (const { attempt, items } of attempts) {
    const total = items.reduce((sum, { earned }) => sum + earned, 0);
    for (const { itemId, earned } of items) {
      const others = items.length - 1;
      add(answers, itemId, {
        response: attempt.responses[itemId] ?? [],
        earned,
        ...(others > 0 && { rest: (total - earned) / others }),
      });
    }
  }
  return answers;
}

/**
 * What was answered in lessons and practice: each learner's first or last answer to each item,
 * held against the key of today. Whoever did well before does not count double.
 */
export function answersInPractice(
  learners: readonly Learner[],
  bank: CohortBank,
  which: Exclude<Which, 'best'>,
): ItemAnswers {
  const answers = new Map<string, ItemAnswer[]>();
  for (const learner of learners) {
    const chosen = new Map<string, Learner['answers'][number]>();
    for (const answer of learner.answers) {
      if (which === 'last' || !chosen.has(answer.item)) chosen.set(answer.item, answer);
    }
    for (const [id, { response, sure }] of chosen) {
      const item = bank.get(id);
      if (!item || item.withdrawn) continue;
      const earned = Number(isCorrect(item, response));
      add(answers, id, { response, earned, ...(sure && { sure }) });
    }
  }
  return answers;
}

function add(answers: Map<string, ItemAnswer[]>, item: string, answer: ItemAnswer): void {
  const known = answers.get(item);
  if (known) known.push(answer);
  else answers.set(item, [answer]);
}
