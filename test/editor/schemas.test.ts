import { globSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { JsonSchema } from '#authoring/editor-schema.ts';
import { emitSchemas, formatSchema } from '#authoring/emit-schemas.ts';
import { readContent } from '#authoring/read-content.ts';
import { readSettings, startEditor, type Editor } from './language-server.ts';

const FOLDER = '.vscode/schemas';
const ITEMS = 'content/items/new.yaml';
const ROLEPLAY = 'content/roleplays/new.yaml';
const COURSE = 'content/course.yaml';
const EXAM = 'content/exams/c18001s.yaml';

const emitted = emitSchemas(await readContent('.'));

let editor: Editor;

beforeAll(async () => {
  editor = await startEditor(
    ['node_modules/yaml-language-server/bin/yaml-language-server', '--stdio'],
    'yaml',
  );
  // It reads the settings after it has begun to answer.
  await vi.waitFor(async () => expect(await labels(ITEMS, '- |\n')).toContain('id'), 20_000);
}, 30_000);

afterAll(() => editor.close());

async function labels(file: string, text: string): Promise<string[]> {
  return (await editor.offered(file, text)).map(({ label }) => label);
}

/** What is said of a value in the list: the name with its explanation. */
async function explained(file: string, text: string, label: string): Promise<string> {
  const item = (await editor.offered(file, text)).find((each) => each.label === label);
  return String(item?.documentation);
}

test('the schemas say what the code and the content say now', () => {
  const stale = [...emitted].filter(([name, schema]) => {
    return readFileSync(`${FOLDER}/${name}`, 'utf8') !== formatSchema(schema);
  });
  expect(
    stale.map(([name]) => name),
    'Run "npm run schemas", and commit what it writes.',
  ).toEqual([]);
  expect(readdirSync(FOLDER).sort()).toEqual([...emitted.keys()].sort());
});

test('every YAML file of the content has its schema', () => {
  const patterns = Object.values(readSettings()['yaml.schemas'] ?? {});

  expect(patterns.flatMap((pattern) => globSync(String(pattern))).sort()).toEqual(
    globSync('content/**/*.yaml').sort(),
  );
});

test('every field says in both languages what it is for', () => {
  const SELF_EVIDENT = ['title'];
  const described = [...emitted].flatMap(([name, schema]) =>
    fieldsIn(schema).map(([field, { description = '', enumDescriptions = [] }]) => ({
      field: `${name} ${field}`,
      isSaid: /[a-z][^]*\p{Script=Han}/u.test(`${String(description)} ${String(enumDescriptions)}`),
    })),
  );

  const bare = described.filter(({ isSaid }) => !isSaid).map(({ field }) => field);
  expect(described.length).toBeGreaterThan(200);
  expect(bare.filter((field) => !SELF_EVIDENT.includes(field.split(' ')[1] ?? ''))).toEqual([]);
});

/** The fields of a schema and of everything in it. A field that stands twice is told once. */
function fieldsIn(schema: unknown): [name: string, field: JsonSchema][] {
  if (typeof schema !== 'object' || schema === null) return [];
  const inner = Object.values(schema).flatMap(fieldsIn);
  if (!('properties' in schema) || typeof schema.properties !== 'object') return inner;
  const own = Object.entries(schema.properties ?? {}).flatMap(
    ([name, field]): [string, JsonSchema][] =>
      typeof field === 'object' && !('const' in field) ? [[name, field]] : [],
  );
  return [...own, ...inner];
}

test('nothing is underlined in what the check accepts', { timeout: 60_000 }, async () => {
  const files = globSync('content/**/*.yaml');

  expect(files.length).toBeGreaterThan(60);
  for (const file of files) {
    expect(await editor.underlined(file, readFileSync(file, 'utf8')), file).toEqual([]);
  }
});

describe('a mistake is underlined where it stands:', () => {
  const item = `- id: new
  type: single
  topic: escalation
  teaches: reading-emotions#cues
  difficulty: 1
  stem: { zh: 问, en: Ask }
  choices:
    - { id: a, text: { zh: 一, en: One }, feedback: { zh: 对, en: Yes } }
    - { id: b, text: { zh: 二, en: Two }, feedback: { zh: 错, en: No } }
  key: [a]
`;
  const roleplay = readFileSync('content/roleplays/late-order.yaml', 'utf8');
  const course = readFileSync(COURSE, 'utf8');
  const exam = readFileSync(EXAM, 'utf8');

  /** Where it is underlined: on the line that has this, after the change. */
  type Case = [
    name: string,
    file: string,
    text: string,
    part: string,
    by: string,
    at: string,
    said: RegExp,
  ];

  const CASES: Case[] = [
    [
      'a topic that does not exist',
      ITEMS,
      item,
      'escalation',
      'escalaton',
      'topic',
      /no such name/,
    ],
    ['a section that does not exist', ITEMS, item, '#cues', '#clues', 'teaches', /no such name/],
    ['a type that does not exist', ITEMS, item, 'single', 'singel', 'type', /values: "single"/],
    ['a difficulty out of range', ITEMS, item, 'ty: 1', 'ty: 4', 'difficulty', /1, 2, 3/],
    ['an id with a space', ITEMS, item, 'id: new', 'id: brand new', 'brand new', /Write an id of/],
    ['a language misspelt', ITEMS, item, 'en: Ask', 'eng: Ask', 'stem', /eng is not allowed/],
    ['a field misspelt', ITEMS, item, 'key: [a]', 'keys: [a]', 'keys', /keys is not allowed/],
    [
      'a field of another type',
      ITEMS,
      item,
      '  key',
      '  targets: []\n  key',
      'targets',
      /targets is not/,
    ],
    [
      'feedback left out',
      ITEMS,
      item,
      ', feedback: { zh: 对, en: Yes }',
      '',
      'id: a',
      /"feedback"/,
    ],
    ['one choice only', ITEMS, item, '    - { id: b', '    # - { id: b', 'id: a', /too few items/],
    [
      'a day that is none',
      ITEMS,
      item,
      '  key',
      '  withdrawn: 2027-02-30\n  key',
      'withdrawn',
      /the day/,
    ],
    [
      'a style that nobody has',
      ROLEPLAY,
      roleplay,
      'style: ',
      'style: x',
      'style: x',
      /Valid values/,
    ],
    ['a meter above 100', ROLEPLAY, roleplay, 'start: 6', 'start: 600', 'start: 600', /100/],
    ['a rating misspelt', ROLEPLAY, roleplay, 'rate:', 'rates:', 'rates:', /rates is not/],
    [
      'a lesson that does not exist',
      COURSE,
      course,
      'what-is-a',
      'what-is',
      'what-is',
      /no such name/,
    ],
    ['a track that does not exist', COURSE, course, 'track: core', 'track: main', 'main', /"core"/],
    ['a share in per cent', EXAM, exam, 'Score: 0.8', 'Score: 80', 'cutScore', /maximum of `?1/],
  ];

  test.each(CASES)('%s', async (_, file, text, part, by, at, said) => {
    expect(text).toContain(part);
    const changed = text.replace(part, () => by);
    const line = changed.slice(0, changed.indexOf(at)).split('\n').length;

    const found = await editor.underlined(file, changed);

    const [told = 'Nothing is underlined.'] = found.filter((each) => said.test(each));
    expect(told, found.join('\n')).toMatch(new RegExp(`^${line}: `));
  });
});

describe('while writing', () => {
  test('the fields of an item are offered by its type', async () => {
    const trueFalse = await labels(ITEMS, '- id: new\n  type: true-false\n  |\n');
    const cloze = await labels(ITEMS, '- id: new\n  type: cloze\n  |\n');

    expect(trueFalse).toEqual(expect.arrayContaining(['key', 'feedback', 'topic', 'stem']));
    expect(trueFalse).not.toContain('choices');
    expect(cloze).toEqual(expect.arrayContaining(['text', 'gaps', 'key', 'topic']));
  });

  test('types, topics, sections and levels are offered with what they mean', async () => {
    const start = '- id: new\n  type: single\n';

    expect(await explained(ITEMS, '- id: new\n  type: |\n', 'cloze')).toMatch(/gaps.*选词/);
    expect(await explained(ITEMS, `${start}  topic: |\n`, 'escalation')).toMatch(/escalation · /);
    expect(await explained(ITEMS, `${start}  teaches: |\n`, 'reading-emotions#cues')).toMatch(
      / · /,
    );
    expect(await explained(ITEMS, `${start}  difficulty: |\n`, '2')).toMatch(/apply · 会用/);
  });

  test('a role-play is helped with competencies, meters and lessons', async () => {
    const choice = 'beats:\n  a:\n    choices:\n      b:\n';

    expect(await labels(ROLEPLAY, `${choice}        rate:\n          |\n`)).toContain('follow-up');
    expect(await labels(ROLEPLAY, `${choice}        feel:\n          |\n`)).toEqual(
      expect.arrayContaining(['anger', 'trust']),
    );
    expect(await labels(ROLEPLAY, 'lesson: |\n')).toContain('reading-emotions');
    expect(await explained(ROLEPLAY, 'customer:\n  style: |\n', 'amiable')).toMatch(/和蔼型/);
  });

  test('the course is helped with the lessons and role-plays there are', async () => {
    const module = 'modules:\n  - id: new\n';

    expect(await labels(COURSE, `${module}    lessons: [ | ]\n`)).toContain('reading-emotions');
    expect(await labels(COURSE, `${module}    roleplays:\n      - |\n`)).toContain('late-order');
    expect(await explained(COURSE, `${module}    track: |\n`, 'elective')).toMatch(/for some/);
  });

  test('a field says in both languages what it is for', async () => {
    const feedback = '- id: new\n  type: single\n  choices:\n    - id: a\n      feedback|: x\n';

    expect(await editor.shown(ITEMS, feedback)).toMatch(/Why this choice is right[^]*为什么对/);
    expect(await editor.shown(ITEMS, '- id: new\n  type: match\n  key|: {}\n')).toMatch(
      /target of each choice/,
    );
    expect(await editor.shown(ROLEPLAY, 'meters:\n  anger:\n    drift|: 1\n')).toMatch(/per cent/);
    expect(await editor.shown(COURSE, 'modules:\n  - planned|: []\n')).toMatch(/not written yet/);
  });
});
