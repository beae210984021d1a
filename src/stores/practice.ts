import type { Response } from '#domain/assessment/response.ts';
import type { Sureness } from '#domain/record/event.ts';
import { newId } from './random.ts';
import { keep } from './record.ts';

/** Begins a run of practice with these items in this order. Returns its id. */
export function startPractice(source: string, items: readonly string[]): string {
  const practice = newId();
  keep({ kind: 'practice-started', practice, source, items });
  return practice;
}

/** Keeps an answer given in practice, or in a lesson where there is no run and nobody asks. */
export function answerItem(
  item: string,
  response: Response,
  correct: boolean,
  more: { sure?: Sureness | undefined; practice?: string } = {},
): void {
  const { sure, practice } = more;
  keep({
    ...{ kind: 'item-answered', item, response, correct },
    ...(sure ? { sure } : {}),
    ...(practice ? { practice } : {}),
  });
}
