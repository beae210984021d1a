import { ItemSchema, type Item } from '#schemas/item.ts';
import { checkSchema } from '../check-schema.ts';
import { findFlaws } from '../find-flaws.ts';
import { placeOf } from '../place.ts';
import { leftOut } from './carried.ts';
import { fill, isEmpty, MARK, toWrite } from './fill-in.ts';
import { nameItem } from './name-items.ts';
import type { Body, Draft, DraftText, Note, Outcome } from './question.ts';
import { readTags } from './tags.ts';

/** What the import knows of the course, and what people said on the command line. */
export interface Surroundings {
  /** For questions that name no topic and no lesson themselves. */
  topic?: string | undefined;
  lesson?: string | undefined;
  topics: readonly string[];
  /** The topic of a category, where it has the name of one. */
  topicOfCategory: (category: string) => string | undefined;
  lessons: readonly string[];
  /** Ids of the bank. Each new one is added. */
  taken: Set<string>;
  /** The name of the file without its ending, for questions without a name. */
  fileName: string;
}

/** An item with remarks for its author, by field. */
export interface NewItem {
  item: Item;
  remarks: Readonly<Record<string, string>>;
}

/**
 * Makes an item of a draft. What the file did not have is marked with TODO and named.
 *
 * @param number Its place among the questions of the file.
 */
export function completeItem(
  draft: Draft,
  number: number,
  around: Surroundings,
): { made?: NewItem | undefined; outcome: Outcome } {
  const facts = readTags(draft.tags);
  const { topic, lesson } = placeIn(draft, facts, around);
  const notes = [...draft.notes];
  const remarks: Record<string, string> = {};
  const leave = (...more: Note[]) => ({
    outcome: { name: nameOf(draft), line: draft.line, notes: more },
  });
  if (topic === undefined) return leave(NO_TOPIC);
  if (lesson === undefined) return leave(NO_LESSON);
  if (hasBlank(draft.body)) return leave(...notes.filter(({ kind }) => kind === 'lost'), NO_TEXT);

  const written = fill(draft, notes);
  const difficulty = Number(facts.difficulty);
  if (![1, 2, 3].includes(difficulty)) {
    remarks['difficulty'] = `${MARK}: 1 recall · 2 apply · 3 judge`;
    notes.push(toWrite('difficulty', 'How difficult it is: 1 (recall) was written.'));
  }
  if (facts.section === undefined) {
    remarks['teaches'] = `${MARK}: add the section, such as #read-it-back`;
    notes.push(toWrite('section', 'The section of the lesson that teaches it.'));
  }
  const kept = new Set(around.taken);
  const sentence = draft.body.type === 'cloze' ? draft.body.text.en : undefined;
  const names = [draft.idnumber ?? '', draft.name, draft.stem?.en ?? sentence ?? ''];
  const id = nameItem(names.filter(Boolean), around.fileName, number, kept);
  const { type, stem, ...body } = written.body;
  const data = {
    id,
    type,
    topic,
    teaches: facts.section === undefined ? lesson : `${lesson}#${facts.section}`,
    difficulty: [1, 2, 3].includes(difficulty) ? difficulty : 1,
    stem,
    ...body,
    ...exceptionFor(draft.body, notes),
  };

  const { data: item, problems } = checkSchema(ItemSchema, data, (path, code, message) => {
    return { code, file: '', line: 0, at: placeOf(data, path), message, severity: 'problem' };
  });
  const faults = problems.map(({ at, message }) => [at, message].filter(Boolean).join(': '));
  if (!item)
    return leave(
      ...notes.filter(({ kind }) => kind === 'lost'),
      leftOut('unfit', faults.join(' ')),
    );

  around.taken.add(id);
  if (draft.idnumber && draft.idnumber !== id && around.taken.has(draft.idnumber)) {
    const message = `The bank has an item "${draft.idnumber}", so this became "${id}". Keep one of them.`;
    notes.push({ kind: 'look-at', what: 'id', message });
  }
  if (written.remark) remarks['id'] = written.remark;
  Object.assign(remarks, remarksOn(notes, type));
  for (const { path, message } of findFlaws(item)) {
    notes.push({ kind: 'look-at', what: 'flaw', message: `${placeOf(item, path)}: ${message}` });
  }
  return { made: { item, remarks }, outcome: { name: id, line: draft.line, as: type, notes } };
}

/** What the check finds again, as a comment on the field that it is about. */
function remarksOn(notes: readonly Note[], type: Item['type']): Record<string, string> {
  const lacks = (what: string) =>
    notes.some((note) => note.kind === 'to-write' && note.what === what);
  const answers = type === 'cloze' ? 'gaps' : type === 'true-false' ? 'feedback' : 'choices';
  return {
    ...(lacks('language')
      ? { stem: `${MARK}: the other language of every text with "${MARK}"` }
      : {}),
    ...(lacks('stem') ? { text: `${MARK}: say in the stem what to do` } : {}),
    ...(lacks('feedback') ? { [answers]: `${MARK}: why answers are right or wrong` } : {}),
    ...(lacks('exception') ? { exceptions: `${MARK}: a reason, or a choice that is wrong` } : {}),
  };
}

function placeIn({ category }: Draft, facts: ReturnType<typeof readTags>, around: Surroundings) {
  const own = facts.topic !== undefined && around.topics.includes(facts.topic);
  const taught = facts.lesson !== undefined && around.lessons.includes(facts.lesson);
  const ofCategory = category === undefined ? undefined : around.topicOfCategory(category);
  return {
    topic: own ? facts.topic : (around.topic ?? ofCategory),
    lesson: taught ? facts.lesson : around.lesson,
  };
}

function hasBlank(body: Body<DraftText>): boolean {
  if (body.type === 'true-false') return false;
  const lists = body.type === 'cloze' ? body.gaps.map(({ choices }) => choices) : [body.choices];
  const targets = 'targets' in body ? body.targets : [];
  return [...lists.flat(), ...targets].some(({ text }) => isEmpty(text));
}

const NO_TEXT = leftOut(
  'no-text',
  'An answer has no text, perhaps because it is a picture. Write one in the file, or remove it.',
);

const NO_TOPIC = leftOut(
  'no-topic',
  'Nothing says which topic it belongs to. Name one with --topic.',
);

const NO_LESSON = leftOut(
  'no-lesson',
  'Nothing says which lesson teaches it. Name one with --lesson.',
);

/** All choices may be right only by an exception, which somebody has to give a reason for. */
function exceptionFor(body: Body<DraftText>, notes: Note[]) {
  if (body.type !== 'multiple' || body.key.length < body.choices.length) return {};
  notes.push(toWrite('exception', 'Why every choice is right, or a choice that is wrong.'));
  const reason = `${MARK}: say why every choice is right, or add one that is wrong.`;
  return { exceptions: [{ flaw: 'all-choices-correct', reason }] };
}

function nameOf({ name, idnumber, stem }: Draft): string {
  const text = name || idnumber || stem?.zh || stem?.en || '';
  return [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
}
