import type { Content } from '../content.ts';
import { askId, ASKS_TITLES, titlesOf } from './naming.ts';
import { newFile, type Plan } from './plan.ts';
import { requireAnswer, type Answers, type Asks } from './question.ts';
import { fillTemplate, toYaml } from './template.ts';

export const ASKS_OF_DIAGRAM: readonly Asks[] = [
  ...ASKS_TITLES,
  askId((id, { diagrams }) => (diagrams.ids.has(id) ? fileOf(id) : undefined)),
];

export function planDiagram(answers: Answers, _: Content): Plan {
  const id = requireAnswer(answers, 'id');
  const text = fillTemplate('diagram.yaml', { title: toYaml(titlesOf(answers)) });
  return {
    files: [newFile(fileOf(id), text, 'a flowchart of five boxes')],
    pages: [],
    next: [
      `Put it into a lesson, in each language: <Flowchart name="${id}" alt="What it shows, for those who do not see it." caption="A line below it." />`,
    ],
  };
}

const fileOf = (id: string) => `content/diagrams/${id}.yaml`;
