import type { Lang } from '#domain/text/locale.ts';
import type { Module } from '#schemas/course.ts';
import { LANG_NAMES, LANGS, versionsOf, type Content } from '../content.ts';
import { askModule, titleOfLesson, toChoice, topicsIn } from './choices.ts';
import { COURSE_FILE } from './course-file.ts';
import { askId, ASKS_TITLES, findBlank, langsFor } from './naming.ts';
import { placeOfItem } from './plan-item.ts';
import { answerTo, type Answers, type Asks, type Question } from './question.ts';
import { fillTemplate } from './template.ts';

/** What has to be known of a new lesson. */
export const ASKS_OF_LESSON: readonly Asks[] = [
  ...ASKS_TITLES,
  askId(placeOfLesson),
  askHome,
  askPlace,
  askTopic,
  ...LANGS.map(
    (lang): Asks =>
      (answers, content) =>
        askTopicName(lang, answers, content),
  ),
  askSources,
];

/** The module, which is settled where the course plans the lesson. */
function askHome(answers: Answers, content: Content): Question | undefined {
  const question = askModule(answers, content);
  const id = answerTo(answers, 'id');
  const home = modulesOf(content).find(({ lessons, planned }) =>
    [...lessons, ...planned].some((each) => each === id),
  );
  if (!home || !question) return question;
  const message = `The course has "${id}" in the module "${home.id}". Write --module ${home.id}, or move it in ${COURSE_FILE} first.`;
  return {
    ...question,
    proposal: [home.id],
    mistakeIn: (module) => (module === home.id ? undefined : message),
  };
}

function askPlace(answers: Answers, content: Content): Question | undefined {
  const module = modulesOf(content).find(({ id }) => id === answerTo(answers, 'module'));
  const last = module?.lessons.at(-1);
  if (!module || last === undefined) return undefined;
  return {
    name: 'after',
    message: 'Which lesson does it follow?',
    choices: module.lessons.map((id) => toChoice(id, titleOfLesson(content, id))),
    proposal: [last],
  };
}

/** One that is there, one that is called like the lesson, or one whose names are given. */
function askTopic(answers: Answers, content: Content): Question | undefined {
  const [id, topic] = [answerTo(answers, 'id'), answerTo(answers, 'topic')];
  if (id === undefined) return undefined;
  const isNamed = LANGS.some((lang) => answers.has(`topic-${lang}`));
  const fresh = [
    { value: id, label: 'A new one, called like the lesson' },
    ...(topic !== undefined && isNamed ? [{ value: topic, label: topic }] : []),
  ];
  return {
    name: 'topic',
    message: 'Which topic do its questions belong to? Exams draw by topic.',
    choices: [...fresh.filter(({ value }) => !isTopic(content, value)), ...topicsIn(content)],
    proposal: [id],
  };
}

function askTopicName(lang: Lang, answers: Answers, content: Content): Question | undefined {
  const topic = answerTo(answers, 'topic');
  if (topic === undefined || isTopic(content, topic) || !langsFor(content).includes(lang)) {
    return undefined;
  }
  const title = answerTo(answers, `title-${lang}`);
  const isCalledLikeLesson = topic === answerTo(answers, 'id') && title !== undefined;
  return {
    name: `topic-${lang}`,
    message: `What is the topic called in ${LANG_NAMES[lang]}?`,
    isQuiet: true,
    mistakeIn: findBlank,
    ...(isCalledLikeLesson && { proposal: [title] }),
  };
}

/** The rows that the register keeps for a lesson still to be written are its own already. */
function askSources(answers: Answers, { facts }: Content): Question {
  const id = answerTo(answers, 'id');
  const rows = facts.entries.filter(({ data }) => !data.background);
  return {
    name: 'source',
    message: 'Which rows of the fact register does it teach?',
    isMany: true,
    isQuiet: true,
    choices: rows.map((row) => ({ value: row.id, label: row.id })),
    proposal: rows
      .filter(({ data }) => id !== undefined && data.lesson === id)
      .map((row) => row.id),
  };
}

/** The file of a lesson that has the id, or of an item that has the id of one of its questions. */
function placeOfLesson(id: string, content: Content): string | undefined {
  const [version] = versionsOf(content, id);
  const starters = fillTemplate('lesson/items.yaml', { id, topic: id }).matchAll(/^- id: (.*)$/gm);
  const taken = [...starters]
    .map(([, item = '']) => item)
    .find((item) => content.items.ids.has(item));
  return version?.[1].file ?? (taken && `${placeOfItem(taken, content)} ("${taken}")`);
}

function isTopic(content: Content, id: string): boolean {
  return topicsIn(content).some(({ value }) => value === id);
}

function modulesOf({ course }: Content): readonly Module[] {
  return course?.data.modules ?? [];
}
