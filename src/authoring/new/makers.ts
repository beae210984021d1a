import type { Content } from '../content.ts';
import { ASKS_OF_LESSON } from './asks-of-lesson.ts';
import type { Kind } from './kinds.ts';
import { ASKS_OF_DIAGRAM, planDiagram } from './plan-diagram.ts';
import { ASKS_OF_EXAM, planExam } from './plan-exam.ts';
import { ASKS_OF_ITEM, planItem } from './plan-item.ts';
import { planLesson } from './plan-lesson.ts';
import { ASKS_OF_ROLEPLAY, planRolePlay } from './plan-roleplay.ts';
import type { Plan, ReadFile } from './plan.ts';
import type { Answers, Asks } from './question.ts';

/** What has to be known for one kind, and what is then written. */
interface Maker {
  asks: readonly Asks[];
  /** @throws {Refusal} When it cannot be fitted into what is there. */
  plan: (answers: Answers, content: Content, readFile: ReadFile) => Plan;
}

export const MAKERS: Readonly<Record<Kind, Maker>> = {
  lesson: { asks: ASKS_OF_LESSON, plan: planLesson },
  item: { asks: ASKS_OF_ITEM, plan: planItem },
  roleplay: { asks: ASKS_OF_ROLEPLAY, plan: planRolePlay },
  exam: { asks: ASKS_OF_EXAM, plan: planExam },
  diagram: { asks: ASKS_OF_DIAGRAM, plan: planDiagram },
};
