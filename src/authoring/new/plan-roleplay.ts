import { parse } from 'yaml';
import { reportRolePlay } from '#domain/roleplay/proof.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import type { Content } from '../content.ts';
import { REPORTS } from '../report-roleplays.ts';
import { wordRolePlay } from '../word-roleplay.ts';
import { askLesson, askModule } from './choices.ts';
import { COURSE_FILE, listInModule, readCourse } from './course-file.ts';
import { askId, ASKS_TITLES, titlesOf } from './naming.ts';
import { changed, newFile, type Plan, type ReadFile } from './plan.ts';
import { requireAnswer, type Answers, type Asks } from './question.ts';
import { fillTemplate, toYaml } from './template.ts';

export const ASKS_OF_ROLEPLAY: readonly Asks[] = [
  ...ASKS_TITLES,
  askId((id, { roleplays }) => (roleplays.ids.has(id) ? fileOf(id) : undefined)),
  askModule,
  askLesson('Which lesson does it practise?'),
];

/** A role-play, its place in the course, and the figures of its proof. */
export function planRolePlay(answers: Answers, content: Content, readFile: ReadFile): Plan {
  const id = requireAnswer(answers, 'id');
  const module = requireAnswer(answers, 'module');
  const { course, text } = readCourse(content, readFile);
  const scenario = fillTemplate('roleplay.yaml', {
    id: toYaml(id),
    title: toYaml(titlesOf(answers)),
    lesson: requireAnswer(answers, 'lesson'),
  });
  const roleplay = RolePlaySchema.parse(parse(scenario));
  const report = reportRolePlay(roleplay);
  const figures = report ? `${wordRolePlay(roleplay, report)}\n` : '';
  const isShown = course.modules.some(({ id: name, lessons }) => name === module && lessons[0]);
  return {
    files: [
      newFile(fileOf(id), scenario, 'a conversation of five decisions'),
      ...changed(COURSE_FILE, text, listInModule(text, course, 'roleplays', module, id)),
      newFile(`${REPORTS}/${id}.txt`, figures, 'the figures of its proof'),
    ],
    pages: [`roleplays/${id}/`, `trainers/roleplays/${id}/`],
    next: [
      'After each change, renew the figures that are kept of it: npm run roleplays',
      ...(isShown ? [] : [`Learners see the module "${module}" once it has a lesson.`]),
    ],
  };
}

const fileOf = (id: string) => `content/roleplays/${id}.yaml`;
