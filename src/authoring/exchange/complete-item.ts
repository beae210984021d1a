import { ItemSchema, type Item } from '#schemas/item.ts';
import { checkSchema } from '../check-schema.ts';
import { LANG_NAMES, LANGS } from '../content.ts';
import { findFlaws } from '../find-flaws.ts';
import { placeOf } from '../place.ts';
import { leftOut } from './carried.ts';
import { nameAll, nameItem } from './name-items.ts';
import {
  GAP_MARK,
  type Body,
  type Choice,
  type Draft,
  type DraftText,
  type Note,
  type Outcome,
} from './question.ts';
import { otherTags, readTags } from './tags.ts';

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

/** A text to be written, and what a reader of the file sees of it. */
export const MARK = 'TODO';

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

  const problems: string[] = [];
  const { data: item } = checkSchema(ItemSchema, data, (path, ...rest) => {
    const message = rest.findLast((each) => each !== 'problem' && each !== 'notice') ?? '';
    problems.push([placeOf(data, path), message].filter(Boolean).join(': '));
    return { file: '', line: 0, at: '', message: '', severity: 'problem' };
  });
  if (!item)
    return leave(
      ...notes.filter(({ kind }) => kind === 'lost'),
      leftOut('unfit', problems.join(' ')),
    );

  around.taken.add(id);
  if (draft.idnumber && draft.idnumber !== id && around.taken.has(draft.idnumber)) {
    const message = `The bank has an item "${draft.idnumber}", so this became "${id}". Keep one of them.`;
    notes.push({ kind: 'look-at', what: 'id', message });
  }
  if (written.remark) remarks['id'] = written.remark;
  for (const { path, message } of findFlaws(item)) {
    notes.push({ kind: 'look-at', what: 'flaw', message: `${placeOf(item, path)}: ${message}` });
  }
  return { made: { item, remarks }, outcome: { name: id, line: draft.line, as: type, notes } };
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

const NO_TOPIC = leftOut(
  'no-topic',
  'Nothing says which topic it belongs to. Name one with --topic.',
);
const NO_LESSON = leftOut(
  'no-lesson',
  'Nothing says which lesson teaches it. Name one with --lesson.',
);

/** Texts in both languages and a feedback everywhere, with remarks on what is missing. */
function fill(draft: Draft, notes: Note[]) {
  const gaps = { languages: new Set<string>(), feedback: 0, of: 0 };
  const both = (text: DraftText): DraftText => {
    const found = LANGS.find((lang) => text[lang] !== undefined);
    return Object.fromEntries(
      LANGS.map((lang) => {
        if (text[lang] !== undefined || found === undefined) return [lang, text[lang]];
        gaps.languages.add(LANG_NAMES[lang]);
        return [lang, `${MARK}: ${text[found]}`];
      }),
    );
  };
  const general = isEmpty(draft.general) ? undefined : draft.general;
  const reason = (feedback: DraftText | undefined, isRight: boolean): DraftText => {
    gaps.of++;
    if (!isEmpty(feedback)) return both(feedback ?? {});
    if (isRight && general && !used.isGeneral) {
      used.isGeneral = true;
      return both(general);
    }
    gaps.feedback++;
    return isRight ? WHY_RIGHT : WHY_WRONG;
  };
  const used = { isGeneral: false };
  const { body } = draft;
  const stem = isEmpty(draft.stem) && body.type === 'cloze' ? FILL_IN : (draft.stem ?? {});
  const filled = fillBody(body, both, reason);
  const whole = { stem: both(stem), ...filled };

  for (const language of gaps.languages) {
    notes.push(
      toWrite(
        'language',
        `The ${language}: each text that lacks it has "${MARK}: " and the other language.`,
      ),
    );
  }
  if (gaps.feedback > 0) {
    const which =
      gaps.feedback === gaps.of ? 'each answer' : `${gaps.feedback} of ${gaps.of} answers`;
    notes.push(toWrite('feedback', `The feedback of ${which}: why it is right or wrong.`));
  }
  if (stem === FILL_IN) {
    notes.push(
      toWrite(
        'stem',
        'What to do: it says "Choose the words that fit." until you write something better.',
      ),
    );
  }
  if (used.isGeneral) {
    const message =
      'The comment on the whole question has become the feedback of the right answer.';
    notes.push({ kind: 'look-at', what: 'general-feedback', message });
  } else if (general) {
    const message = 'The comment on the whole question: it stands above the item, for you to use.';
    notes.push({ kind: 'lost', what: 'general-feedback', message });
  }
  return { body: whole, remark: remarkOn(draft, used.isGeneral ? undefined : general) };
}

function fillBody(
  body: Body<DraftText>,
  both: (text: DraftText) => DraftText,
  reason: (feedback: DraftText | undefined, isRight: boolean) => DraftText,
) {
  const fillChoices = (list: readonly Choice<DraftText>[], right: readonly number[]) => {
    const ids = nameAll(list);
    const choices = list.map(({ text, feedback }, index) => ({
      id: ids[index] ?? '',
      text: both(text),
      feedback: reason(feedback, right.includes(index)),
    }));
    return { ids, choices };
  };
  const at = (ids: readonly string[], index: number) => ids[index] ?? '';
  switch (body.type) {
    case 'true-false': {
      const { key, feedback } = body;
      const reasons = { true: reason(feedback.true, key), false: reason(feedback.false, !key) };
      return { type: body.type, key, feedback: reasons };
    }
    case 'match':
    case 'categorise': {
      const { ids, choices } = fillChoices(body.choices, []);
      const groups = nameAll(body.targets, 'group-');
      const targets = body.targets.map(({ text }, index) => ({
        id: at(groups, index),
        text: both(text),
      }));
      const key = Object.fromEntries(
        ids.map((id, index) => [id, at(groups, body.key[index] ?? -1)]),
      );
      return { type: body.type, choices, targets, key };
    }
    case 'best-worst': {
      const { ids, choices } = fillChoices(body.choices, [body.best]);
      return {
        type: body.type,
        choices,
        key: { best: at(ids, body.best), worst: at(ids, body.worst) },
      };
    }
    case 'cloze': {
      const names = body.gaps.map(({ id }, index) => id ?? `gap-${index + 1}`);
      const filled = body.gaps.map(({ choices, key }) => fillChoices(choices, [key]));
      const gaps = filled.map(({ choices }, index) => ({ id: at(names, index), choices }));
      const key = Object.fromEntries(
        filled.map(({ ids }, index) => [at(names, index), at(ids, body.gaps[index]?.key ?? -1)]),
      );
      return { type: body.type, text: nameGaps(both(body.text), names), gaps, key };
    }
    default: {
      const { ids, choices } = fillChoices(body.choices, body.type === 'order' ? [] : body.key);
      return { type: body.type, choices, key: body.key.map((index) => at(ids, index)) };
    }
  }
}

/** Braces mean gaps, so those of the text become other brackets. */
function nameGaps(text: DraftText, names: readonly string[]): DraftText {
  return Object.fromEntries(
    Object.entries(text).map(([lang, sentence = '']) => [
      lang,
      sentence
        .replace(/[{}]/g, (brace) => (brace === '{' ? '(' : ')'))
        .replace(GAP_MARK, (_, index: string) => `{${names[Number(index)] ?? ''}}`),
    ]),
  );
}

/** All choices may be right only by an exception, which somebody has to give a reason for. */
function exceptionFor(body: Body<DraftText>, notes: Note[]) {
  if (body.type !== 'multiple' || body.key.length < body.choices.length) return {};
  notes.push(toWrite('exception', 'Why every choice is right, or a choice that is wrong.'));
  const reason = `${MARK}: say why every choice is right, or add one that is wrong.`;
  return { exceptions: [{ flaw: 'all-choices-correct', reason }] };
}

function remarkOn({ tags, general }: Draft, isLost: DraftText | undefined): string {
  const more = otherTags(tags);
  return [
    isLost && general ? `General feedback: ${Object.values(general).join(' · ')}` : '',
    more.length > 0 ? `Tags: ${more.join(', ')}` : '',
  ]
    .filter(Boolean)
    .join('\n');
}

function nameOf({ name, idnumber, stem }: Draft): string {
  const text = name || idnumber || stem?.zh || stem?.en || '';
  return [...text].length > 40 ? `${[...text].slice(0, 40).join('')}…` : text;
}

function isEmpty(text: DraftText | undefined): boolean {
  return text?.zh === undefined && text?.en === undefined;
}

function toWrite(what: string, message: string): Note {
  return { kind: 'to-write', what, message };
}

const WHY_RIGHT: DraftText = {
  zh: `${MARK}：说明为什么对。`,
  en: `${MARK}: say why this is right.`,
};
const WHY_WRONG: DraftText = {
  zh: `${MARK}：说明为什么不对。`,
  en: `${MARK}: say why this is wrong.`,
};
const FILL_IN: DraftText = {
  zh: '选出合适的词语，把句子补完整。',
  en: 'Choose the words that fit.',
};
