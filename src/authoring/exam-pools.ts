import { fitsPart } from '#domain/assessment/form.ts';
import { toItemView } from '#domain/assessment/item-view.ts';
import { localise } from '#domain/text/wording.ts';
import type { BlueprintPart, Exam } from '#schemas/exam.ts';
import { learnersItemsOf, type Content } from './content.ts';

/** A part of a blueprint with the ids of the items that it may draw. */
export interface Pool {
  part: BlueprintPart;
  count: number;
  pool: string[];
}

/** What each part of an exam can draw from. Withdrawn items do not count. */
export function poolsOf(content: Content, { blueprint }: Pick<Exam, 'blueprint'>): Pool[] {
  const bank = learnersItemsOf(content).filter(({ data }) => data.withdrawn === undefined);
  const views = bank.map(({ data }) => toItemView(localise(data, 'en'), NO_WORDS));
  return blueprint.map((part) => ({
    part,
    count: part.count,
    pool: views.filter((view) => fitsPart(part, view)).map(({ id }) => id),
  }));
}

const NO_WORDS = { true: '', false: '' };

/** @example ' (type "single", topic "escalation")' */
export function describePart({ count: _, ...wishes }: BlueprintPart): string {
  const words = Object.entries(wishes).map(([name, value]) => `${name} ${JSON.stringify(value)}`);
  return words.length > 0 ? ` (${words.join(', ')})` : '';
}
