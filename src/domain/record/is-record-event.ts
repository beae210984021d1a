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

const FIELDS: { [K in Kind]: { [F in keyof FieldsOf<K>]: Check } } = {
  'lesson-opened': { lesson: isText },
  'lesson-reached': { lesson: isText, section: isText },
  'lesson-finished': { lesson: isText },
  'item-answered': { item: isText, response: isTexts, correct: isFlag },
  'play-started': {
    play: isText,
    roleplay: isText,
    version: isNumber,
    seed: isNumber,
    picks: isTexts,
  },
  'play-picked': { play: isText, pick: isText },
  'play-ended': { play: isText, ending: isText, passed: isFlag, share: isNumber },
  'attempt-started': {
    attempt: isText,
    exam: isText,
    seed: isNumber,
    minutes: isNumber,
    form: isForm,
  },
  'attempt-answered': { attempt: isText, item: isText, response: isTexts },
  'attempt-flagged': { attempt: isText, item: isText, flagged: isFlag },
  'attempt-jumped': { attempt: isText, seconds: isNumber },
  'attempt-submitted': {
    attempt: isText,
    elapsed: isNumber,
    earned: isNumber,
    possible: isNumber,
    passed: isFlag,
    correct: isTexts,
    keys: isKeys,
  },
};

/** Whether a value is an event of the current version, with every field of its kind. */
export function isRecordEvent(value: unknown): value is RecordEvent {
  if (!isObject(value)) return false;
  const { v, id, clock, at, kind } = value;
  if (v !== 1 || !isText(id) || !isClock(clock) || !isTime(at)) return false;
  if (typeof kind !== 'string' || !Object.hasOwn(FIELDS, kind)) return false;
  return Object.entries(FIELDS[kind as Kind]).every(([field, check]: [string, Check]) =>
    check(value[field]),
  );
}

/** Whether a value is what JSON calls an object. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
