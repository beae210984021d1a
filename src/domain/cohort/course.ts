import type { BlueprintPart } from '#schemas/exam.ts';
import { fitsPart } from '../assessment/form.ts';
import type { ItemKey, ItemView } from '../assessment/item-view.ts';
import type { AnswerKey, ScoringRules } from '../assessment/score.ts';

/** A part of the course by its id, and what it is called. */
export interface Named {
  id: string;
  title: string;
}

/** An exam as it is now. */
export interface CohortExam extends Named, ScoringRules {
  blueprint: readonly BlueprintPart[];
  /** Points an item is worth. */
  points: number;
  /** Version of the exam and its items. */
  content: string;
}

/** What there is to learn: what records are held against. */
export interface CohortCourse {
  modules: readonly (Named & { lessons: readonly Named[] })[];
  roleplays: readonly Named[];
  exams: readonly CohortExam[];
  topics: readonly Named[];
}

/** An item with its key, for figures about it. Feedback stays where it is. */
export type CohortItem = ItemView & Pick<ItemKey, 'key' | 'options' | 'withdrawn'>;

/** The whole bank by item id, withdrawn items too. */
export type CohortBank = ReadonlyMap<string, CohortItem>;

/** The keys by which an exam is scored now: those of every item that it may draw. */
export function keysOfExam({ blueprint }: CohortExam, bank: CohortBank): AnswerKey {
  const own = [...bank].filter(([, item]) => blueprint.some((part) => fitsPart(part, item)));
  return Object.fromEntries(own);
}
