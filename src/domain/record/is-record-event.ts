import { isTimeLimit } from '../assessment/time-limit.ts';
import type { Fact, Kind, RecordEvent } from './event.ts';

type Check = (value: unknown) => boolean;
type FieldsOf<K extends Kind> = Omit<Extract<Fact, { kind: K }>, 'kind'>;

const isText: Check = (value) =>
  typeof value === 'string' && value.length > 0 && value.length < 200;
const isTexts: Check = (value) => Array.isArray(value) && value.length < 500 && value.every(isText);
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isClock: Check = (value) => Number.isSafeInteger(value);
/** A time in UTC, as `toISOString` writes it. Any other text would stop the pages that show it. */
const isTime: Check = (value) =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value) &&
  !Number.isNaN(Date.parse(value));
const isFlag: Check = (value) => typeof value === 'boolean';
const isForm: Check = (value) =>
  Array.isArray(value) &&
  value.every((line) => isObject(line) && isText(line['itemId']) && isTexts(line['choiceIds']));
const isKeys: Check = (value) => isObject(value) && Object.values(value).every(isTexts);
/** May be empty: what an older version did not note. */
const isNote: Check = (value) => typeof value === 'string' && value.length < 200;
const isCount: Check = (value) => Number.isSafeInteger(value) && Number(value) >= 0;
const isOneToThree: Check = (value) => value === 1 || value === 2 || value === 3;
const isPhrase: Check = (value) => typeof value === 'string' && value.length <= 2000;
const isModules: Check = (value) =>
  Array.isArray(value) &&
  value.length < 100 &&
  value.every(
    (line) =>
      isObject(line) &&
      isText(line['module']) &&
      isNumber(line['earned']) &&
      isNumber(line['possible']),
  );
const orAbsent =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const SCORING = {
  earned: isNumber,
  possible: isNumber,
  passed: isFlag,
  correct: isTexts,
  keys: isKeys,
  content: isNote,
};

const FIELDS: { [K in Kind]: { [F in keyof Required<FieldsOf<K>>]: Check } } = {
  'lesson-opened': { lesson: isText },
  'lesson-reached': { lesson: isText, section: isText },
  'lesson-finished': { lesson: isText },
  'item-answered': {
    item: isText,
    response: isTexts,
    correct: isFlag,
    sure: orAbsent(isOneToThree),
    practice: orAbsent(isText),
  },
  'practice-started': { practice: isText, source: isText, items: isTexts },
  'play-started': {
    play: isText,
    roleplay: isText,
    version: isNumber,
    seed: isNumber,
    level: isOneToThree,
    picks: isTexts,
  },
  'play-picked': { play: isText, pick: isText },
  'play-hinted': { play: isText },
  'play-undone': { play: isText },
  'phrase-tried': { roleplay: isText, beat: isText, text: isPhrase, rating: isOneToThree },
  'play-ended': { play: isText, ending: isText, passed: isFlag, share: isNumber },
  'attempt-started': {
    attempt: isText,
    exam: isText,
    seed: isNumber,
    draw: isCount,
    minutes: isNumber,
    time: isTimeLimit,
    content: isNote,
    form: isForm,
  },
  'attempt-answered': { attempt: isText, item: isText, response: isTexts },
  'attempt-flagged': { attempt: isText, item: isText, flagged: isFlag },
  'attempt-struck': { attempt: isText, item: isText, choice: isText, struck: isFlag },
  'attempt-jumped': { attempt: isText, seconds: isNumber },
  'attempt-submitted': { attempt: isText, elapsed: isNumber, ...SCORING },
  'attempt-rescored': { attempt: isText, ...SCORING },
  'certificate-issued': {
    certificate: isText,
    attempt: isText,
    exam: isText,
    name: isText,
    passedAt: isTime,
    validUntil: isTime,
    formCode: isNote,
    content: isNote,
    modules: isModules,
  },
};

/** Whether a value is an event of the current version, with every field of its kind. */
export function isRecordEvent(value: unknown): value is RecordEvent {
  if (!isObject(value)) return false;
  const { v, id, clock, at, kind } = value;
  if (v !== 2 || !isText(id) || !isClock(clock) || !isTime(at)) return false;
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) return false;
  return Object.entries(FIELDS[kind as Kind]).every(([field, check]: [string, Check]) =>
    check(value[field]),
  );
}

/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
