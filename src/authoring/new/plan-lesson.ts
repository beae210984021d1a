import { LANG_NAMES, LESSON_FOLDERS, type Content } from '../content.ts';
import { addTopic, COURSE_FILE, listInModule, readCourse } from './course-file.ts';
import { langsFor, titlesOf } from './naming.ts';
import { addOwnRow, nextOwnRow } from './own-facts.ts';
import { addItems } from './plan-item.ts';
import { changed, newFile, type Plan, type ReadFile } from './plan.ts';
import { answerTo, requireAnswer, type Answers } from './question.ts';
import { fillTemplate, toYaml } from './template.ts';

const ROWS_A_LINE = 8;

/** A lesson in each language, its questions, a fact that it teaches, and its place in the course. */
export function planLesson(answers: Answers, content: Content, readFile: ReadFile): Plan {
  const id = requireAnswer(answers, 'id');
  const moduleId = requireAnswer(answers, 'module');
  const topic = requireAnswer(answers, 'topic');
  const fact = answerTo(answers, 'fact');
  const rows = answers.get('source') ?? [];
  const { course, text } = readCourse(content, readFile);
  const core = course.modules.some((each) => each.id === moduleId && each.track === 'core');
  const hasOwnRow = rows.length === 0 || fact !== undefined;

  const itemFile = `content/items/${id}.yaml`;
  const items = fillTemplate('lesson/items.yaml', { id, topic: toYaml(topic) });
  const listed = listInModule(text, course, 'lessons', moduleId, id, answerTo(answers, 'after'));
  const sources = [...rows, ...(hasOwnRow ? [nextOwnRow(content).row] : [])];
  return {
    files: [
      ...langsFor(content).map((lang) => {
        const title = toYaml(requireAnswer(answers, `title-${lang}`));
        const blanks = { ...wordSources(sources, fact), id, title, itemFile };
        const file = `content/lessons/${LESSON_FOLDERS[lang]}/${id}.mdx`;
        return newFile(file, fillTemplate(`lesson/${lang}.mdx`, blanks), `in ${LANG_NAMES[lang]}`);
      }),
      addItems(itemFile, items, 'four questions', readFile),
      ...(hasOwnRow ? [addOwnRow(content, { fact, core, lesson: id }, readFile)] : []),
      ...changed(COURSE_FILE, text, addTopic(listed, course, topic, titlesOf(answers, 'topic'))),
    ],
    pages: [`lessons/${id}/`],
    next: [],
  };
}

/** The rows as YAML, and what their comment says: what is to be done about them, if anything. */
function wordSources(rows: readonly string[], fact: string | undefined) {
  const lines = Array.from({ length: Math.ceil(rows.length / ROWS_A_LINE) }, (_, line) =>
    rows.slice(line * ROWS_A_LINE, (line + 1) * ROWS_A_LINE).join(', '),
  );
  const [only = ''] = lines;
  const sources = lines.length === 1 ? `[${only}]` : `\n  [\n    ${lines.join(',\n    ')},\n  ]`;
  const [zh, en] = fact === undefined ? ['要改：', 'TODO: '] : ['', ''];
  return {
    sources,
    sourcesZh: `${zh}这一课讲的是事实登记（content/facts）里的哪几行。`,
    sourcesEn: `${en}the rows of the fact register (content/facts) that the lesson teaches.`,
  };
}
