import { ITEM_TYPES, type Item, type ItemType } from '#schemas/item.ts';
import { versionsOf, type Content, type Entry } from '../content.ts';
import { appendEntries } from './append-entries.ts';
import { askLesson, toChoice, topicsIn } from './choices.ts';
import { askId, findBadId } from './naming.ts';
import { addedTo, newFile, Refusal, type Plan, type PlannedFile, type ReadFile } from './plan.ts';
import { answerTo, requireAnswer, type Answers, type Asks, type Choice } from './question.ts';
import { fillTemplate, toYaml } from './template.ts';

const TYPES: Readonly<Record<ItemType, string>> = {
  single: 'one choice is right',
  multiple: 'several choices are right',
  'true-false': 'a statement is true or false',
  order: 'steps are put in order',
  match: 'each choice is matched to a target',
  categorise: 'choices are sorted into groups',
  cloze: 'gaps in a sentence are filled',
  'best-worst': 'the best and the worst of several replies',
};

export const ASKS_OF_ITEM: readonly Asks[] = [
  askLesson('Which lesson teaches the answer?'),
  (answers, content) => {
    const choices = sectionsIn(content, answerTo(answers, 'lesson'));
    const message = 'Which section teaches it?';
    // Without a lesson there is nothing to choose from, and nothing wrong.
    return { name: 'section', message, ...(choices.length > 0 && { choices }) };
  },
  () => ({
    name: 'type',
    message: 'How is it answered?',
    choices: ITEM_TYPES.map((value) => ({ value, label: `${value}: ${TYPES[value]}` })),
  }),
  (answers, content) => {
    if (!answers.has('lesson') && !answers.has('topic')) return undefined;
    const usual = usualOf(itemsTaughtBy(answers, content), ({ data }) => data.topic);
    return {
      name: 'topic',
      message: 'Which topic does it belong to?',
      choices: topicsIn(content),
      ...(usual !== undefined && { proposal: [usual] }),
    };
  },
  () => ({
    name: 'difficulty',
    message: 'How difficult is it?',
    choices: ['recall', 'apply', 'judge'].map((label, n) => ({ value: `${n + 1}`, label })),
    proposal: ['2'],
  }),
  askId(placeOfItem, proposeId),
  (answers, content) => {
    const lesson = answerTo(answers, 'lesson');
    const usual = usualOf(itemsTaughtBy(answers, content), ({ file }) => nameOf(file)) ?? lesson;
    if (usual === undefined) return undefined;
    return {
      name: 'file',
      message: 'Which file does it go into?',
      isQuiet: true,
      proposal: [usual],
      mistakeIn: (file) => findBadId(nameOf(file)),
    };
  },
];

/** One item, at the end of its file or in a new one. */
export function planItem(answers: Answers, _: Content, readFile: ReadFile): Plan {
  const id = requireAnswer(answers, 'id');
  const lesson = requireAnswer(answers, 'lesson');
  const type = requireAnswer(answers, 'type');
  const item = fillTemplate(`item/${type}.yaml`, {
    id: toYaml(id),
    topic: toYaml(requireAnswer(answers, 'topic')),
    teaches: `${lesson}#${requireAnswer(answers, 'section')}`,
    difficulty: requireAnswer(answers, 'difficulty'),
  });
  const file = `content/items/${nameOf(requireAnswer(answers, 'file'))}.yaml`;
  return {
    files: [addItems(file, item, `an item of the type "${type}"`, readFile)],
    pages: [`practice/lessons/${lesson}/`, `trainers/items/#${id}`],
    next: [
      `To ask it in the lesson as well, put this after the paragraph that answers it, in each language: <Check item="${id}" />`,
    ],
  };
}

/**
 * Puts items at the end of a file, which is made where there is none.
 *
 * @throws {Refusal} When they cannot stand below what the file holds.
 */
export function addItems(
  file: string,
  items: string,
  note: string,
  readFile: ReadFile,
): PlannedFile {
  const before = readFile(file);
  if (before === undefined) return newFile(file, items, note);
  const after = appendEntries(before, items);
  if (after !== undefined) return addedTo(file, after, note);
  throw new Refusal(
    `${file} cannot be added to: its items have to begin with "- id: " at the beginning of a line. Change that, or name another file: --file`,
  );
}

/** The file that has an item of this id. */
export function placeOfItem(id: string, { items }: Content): string | undefined {
  const found = items.entries.find((item) => item.id === id);
  return found?.file ?? (items.ids.has(id) ? 'content/items' : undefined);
}

/** Sections that can be named in every language of the lesson. */
function sectionsIn(content: Content, lessonId = ''): Choice[] {
  const versions = versionsOf(content, lessonId).map(([lang, { body }]) => ({
    lang,
    sections: body?.sections ?? [],
  }));
  return (versions[0]?.sections ?? []).flatMap(({ anchor }) => {
    const titles = versions.map(({ lang, sections }) => {
      return [lang, sections.find((section) => section.anchor === anchor)?.title] as const;
    });
    const isEverywhere = titles.every(([, title]) => title !== undefined);
    return anchor && isEverywhere ? [toChoice(anchor, Object.fromEntries(titles))] : [];
  });
}

function proposeId(answers: Answers, content: Content): string | undefined {
  const [lesson, section] = [answerTo(answers, 'lesson'), answerTo(answers, 'section')];
  if (lesson === undefined || section === undefined) return undefined;
  const id = `${lesson}-${section}`;
  for (let number = 1; ; number += 1) {
    const proposal = number === 1 ? id : `${id}-${number}`;
    if (!content.items.ids.has(proposal)) return proposal;
  }
}

function itemsTaughtBy(answers: Answers, { items }: Content): Entry<Item>[] {
  const lesson = answerTo(answers, 'lesson');
  return items.entries.filter(({ data }) => data.teaches.split('#')[0] === lesson);
}

/** What most of them have. */
function usualOf<T>(all: readonly T[], of: (each: T) => string): string | undefined {
  const groups = [...Map.groupBy(all, of)].toSorted(([, a], [, b]) => b.length - a.length);
  return groups[0]?.[0];
}

/** @example nameOf('content/items/mindset.yaml') // => 'mindset' */
function nameOf(file: string): string {
  return file.replace(/^.*\/|\.yaml$/g, '');
}
