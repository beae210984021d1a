import type { Module } from '#schemas/course.ts';
import { LANG_NAMES, LANGS, LESSON_FOLDERS, versionsOf, type Content } from '../content.ts';
import { askModule, toChoice, titleOfLesson, topicsIn } from './choices.ts';
import { addTopic, COURSE_FILE, listInModule, readCourse } from './course-file.ts';
import { askId, ASKS_TITLES, findBlank, langsFor, titlesOf } from './naming.ts';
import { addOwnRow, nextOwnRow } from './own-facts.ts';
import { addItems, placeOfItem } from './plan-item.ts';
import { changed, newFile, type Plan, type ReadFile } from './plan.ts';
import { answerTo, requireAnswer, type Answers, type Asks } from './question.ts';
import { fillTemplate, toYaml } from './template.ts';

/** The starter set of questions, by what follows the lesson in their ids. */
const STARTERS = ['how-far', 'own-to-promise', 'when-will-it-be', 'call-order'];

const ROWS_A_LINE = 8;

export const ASKS_OF_LESSON: readonly Asks[] = [
  ...ASKS_TITLES,
  askId((id, content) => {
    const [version] = versionsOf(content, id);
    const clash = STARTERS.map((name) => `${id}-${name}`).find((item) =>
      content.items.ids.has(item),
    );
    return version?.[1].file ?? (clash && placeOfItem(clash, content));
  }),
  (answers, content) => {
    const id = answerTo(answers, 'id');
    const home = modulesOf(content).find(({ lessons, planned }) =>
      [...lessons, ...planned].some((each) => each === id),
    );
    const question = askModule(answers, content);
    if (!home || !question) return question;
    return {
      ...question,
      proposal: [home.id],
      mistakeIn: (module) =>
        module === home.id
          ? undefined
          : `The course has "${id}" in the module "${home.id}". Write --module ${home.id}, or move it in ${COURSE_FILE} first.`,
    };
  },
  (answers, content) => {
    const lessons = modulesOf(content).find(
      ({ id }) => id === answerTo(answers, 'module'),
    )?.lessons;
    const last = lessons?.at(-1);
    if (!lessons || last === undefined) return undefined;
    return {
      name: 'after',
      message: 'Which lesson does it follow?',
      choices: lessons.map((id) => toChoice(id, titleOfLesson(content, id))),
      proposal: [last],
    };
  },
  (answers, content) => {
    const [id, topic] = [answerTo(answers, 'id'), answerTo(answers, 'topic')];
    if (id === undefined) return undefined;
    const topics = topicsIn(content);
    const isKnown = (name: string) => topics.some(({ value }) => value === name);
    const isNamed = LANGS.some((lang) => answers.has(`topic-${lang}`));
    const own = [
      ...(isKnown(id) ? [] : [{ value: id, label: 'A new one, called like the lesson' }]),
      ...(topic === undefined || isKnown(topic) || !isNamed
        ? []
        : [{ value: topic, label: topic }]),
    ];
    return {
      name: 'topic',
      message: 'Which topic do its questions belong to? Exams draw by topic.',
      choices: [...own, ...topics],
      proposal: [id],
    };
  },
  ...LANGS.map((lang): Asks => (answers, content) => {
    const topic = answerTo(answers, 'topic');
    const isKnown = topicsIn(content).some(({ value }) => value === topic);
    if (topic === undefined || isKnown || !langsFor(content).includes(lang)) return undefined;
    const title = answerTo(answers, `title-${lang}`);
    const isOwn = topic === answerTo(answers, 'id') && title !== undefined;
    return {
      name: `topic-${lang}`,
      message: `What is the topic called in ${LANG_NAMES[lang]}?`,
      isQuiet: true,
      mistakeIn: findBlank,
      ...(isOwn && { proposal: [title] }),
    };
  }),
  (answers, content) => ({
    name: 'source',
    message: 'Which rows of the fact register does it teach?',
    isMany: true,
    isQuiet: true,
    choices: content.facts.entries
      .filter(({ data }) => !data.background)
      .map(({ id }) => ({ value: id, label: id })),
    proposal: rowsPlannedFor(content, answerTo(answers, 'id')),
  }),
];

/** A lesson in each language, its questions, a fact that it teaches, and its place in the course. */
export function planLesson(answers: Answers, content: Content, readFile: ReadFile): Plan {
  const id = requireAnswer(answers, 'id');
  const moduleId = requireAnswer(answers, 'module');
  const topic = requireAnswer(answers, 'topic');
  const fact = answerTo(answers, 'fact');
  const rows = answers.get('source') ?? [];
  const { course, text } = readCourse(content, readFile);
  const core = modulesOf(content).some((each) => each.id === moduleId && each.track === 'core');
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
  return fact === undefined
    ? {
        sources,
        sourcesZh: '要改：这一课讲的是事实登记（content/facts）里的哪几行。',
        sourcesEn: 'TODO: the rows of the fact register (content/facts) that the lesson teaches.',
      }
    : {
        sources,
        sourcesZh: '这一课讲的是事实登记（content/facts）里的哪几行。',
        sourcesEn: 'The rows of the fact register (content/facts) that the lesson teaches.',
      };
}

/** The rows that the register keeps for a lesson that is still to be written. */
function rowsPlannedFor({ facts }: Content, id: string | undefined): string[] {
  if (id === undefined) return [];
  return facts.entries.filter(({ data }) => data.lesson === id).map((row) => row.id);
}

function modulesOf({ course }: Content): readonly Module[] {
  return course?.data.modules ?? [];
}
