import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { stringify } from 'yaml';
import { checkContent } from '#authoring/check-content.ts';
import { formatProblems } from '#authoring/problem.ts';
import type { RolePlay } from '#schemas/roleplay.ts';
import { makeRolePlay } from '../domain/roleplay/make-roleplay.ts';

/** The text of a file, a change of the text it has in the base, or `null` for no such file. */
export type Change = string | Uint8Array | ((base: string) => string | Uint8Array) | null;

/** Changes by path inside `content/`. */
export type Changes = Readonly<Record<string, Change>>;

/** Writes a small course in which nothing is wrong, with changes, and returns its folder. */
export async function makeContent(changes: Changes = {}): Promise<string> {
  const root = await makeFolder();
  const write = async (file: string, text: string | Uint8Array) => {
    await mkdir(dirname(join(root, file)), { recursive: true });
    await writeFile(join(root, file), text);
  };
  for (const file of new Set([...Object.keys(BASE), ...Object.keys(changes)])) {
    const base = BASE[file] ?? '';
    const change = changes[file] ?? (file in changes ? null : base);
    const text = typeof change === 'function' ? change(base) : change;
    if (text !== null) await write(`content/${file}`, text);
  }
  await write('src/components/figure/CallCurve.astro', '<svg></svg>');
  await write('public/curve.png', '');
  return root;
}

/** An empty folder, which goes when the test is over. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'amends-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}

/** What the check says of the small course after these changes. */
export async function checkChanged(changes: Changes): Promise<string> {
  return formatProblems(await checkContent(await makeContent(changes)));
}

/** What the check says of each of several changes to one file, under the name of each. */
export async function sayEach(
  file: string,
  cases: readonly (readonly [name: string, part: string, replacement: string])[],
): Promise<string> {
  const said = cases.map(async ([name, part, replacement]) => {
    const root = await makeContent({ [file]: replace(part, replacement) });
    const problems = (await checkContent(root)).filter((problem) => problem.file.endsWith(file));
    const lines = problems.map(
      ({ code, line, at, message }) => `  ${line}  ${at}  ${message}  [${code}]`,
    );
    return [name, ...lines].join('\n');
  });
  return (await Promise.all(said)).join('\n');
}

/** Replaces a part of a base file, and fails when the part is not there. */
export function replace(part: string, replacement: string): (base: string) => string {
  return (base) => {
    if (!base.includes(part)) throw new Error(`The base has no ${JSON.stringify(part)}.`);
    return base.replace(part, () => replacement);
  };
}

/** The base role-play as YAML in two languages, after a change. */
export function rolePlay(spoil: (roleplay: RolePlay) => void = () => {}): string {
  const roleplay = makeRolePlay((base) => {
    base.lesson = 'first-call';
    spoil(base);
  });
  return stringify(inBothLanguages(roleplay), { lineWidth: 0, aliasDuplicateObjects: false });
}

const TEXTS = ['title', 'summary', 'brief', 'say', 'why', 'text', 'stage', 'empty-promise'];

function inBothLanguages(value: unknown, key = '', around = ''): unknown {
  if (Array.isArray(value)) return value.map((entry) => inBothLanguages(entry, '', key));
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(
      Object.entries(value).map(([name, entry]) => [name, inBothLanguages(entry, name, key)]),
    );
  }
  const isText = TEXTS.includes(key) || (key === 'name' && around === 'customer');
  return isText && typeof value === 'string' ? { zh: value, en: value } : value;
}

const COURSE = `title: { zh: 课程, en: Course }
modules:
  - id: calls
    title: { zh: 电话, en: Calls }
    summary: { zh: 接好电话。, en: Take calls well. }
    track: core
    lessons: [first-call]
    planned: [second-call]
    roleplays: [late-parcel]
exams: [final]
topics:
  - { id: calls, title: { zh: 电话, en: Calls } }
  - { id: styles, title: { zh: 类型, en: Styles } }
`;

const LESSON = `---
title: First call
summary: How to begin.
objectives: [begin a call]
minutes: 10
sources: [K002-066]
---

<Case title="Monday">

Mr Wu calls about a <Term id="parcel">parcel</Term>.

</Case>

## Pick up [#pick-up]

Say who you are. See [the other section](#read-back).

<Check item="calls-first-words" />
<Check item="calls-two-things" />

## Read it back [#read-back]

<Figure name="call-curve" alt="A curve that rises and falls." caption="A call." />

<Flowchart name="hand-over" alt="Take the call, then hand it over." caption="Two steps." />

<Check item="calls-read-back" />
<Check item="calls-hang-up" />

<RolePlayLink id="late-parcel" />
`;

const choices = `  choices:
    - id: name
      text: { zh: 报姓名, en: Your name }
      feedback: { zh: 对方知道你是谁。, en: They know who you are. }
    - id: hello
      text: { zh: 喂, en: Hello }
      feedback: { zh: 对方还不知道你是谁。, en: They do not know who you are yet. }
`;

const ITEMS = `- id: calls-first-words
  type: single
  topic: calls
  teaches: first-call#pick-up
  difficulty: 1
  stem: { zh: 先说什么？, en: What comes first? }
${choices}  key: [name]
- id: calls-two-things
  type: single
  topic: calls
  teaches: first-call#pick-up
  difficulty: 2
  stem: { zh: 接着说什么？, en: What comes next? }
${choices}  key: [name]
- id: calls-read-back
  type: true-false
  topic: calls
  teaches: first-call#read-back
  difficulty: 1
  stem: { zh: 要复述。, en: One reads it back. }
  key: true
  feedback:
    true: { zh: 是。, en: Yes. }
    false: { zh: 要的。, en: One does. }
- id: calls-hang-up
  type: true-false
  topic: calls
  teaches: first-call
  difficulty: 1
  stem: { zh: 先挂。, en: Hang up first. }
  key: false
  feedback:
    true: { zh: 后挂。, en: Hang up last. }
    false: { zh: 是。, en: Yes. }
`;

const EXAM = `title: { zh: 考试, en: Exam }
summary: { zh: 三道题。, en: Three items. }
blueprint:
  - { count: 2, type: single }
  - { count: 1, type: true-false, topic: calls }
cutScore: 0.8
minutes: 10
attempts: 1
`;

const DIAGRAM = `title: { zh: 移交, en: Handing over }
nodes:
  - { id: take, kind: start, text: { zh: 接, en: Take it } }
  - { id: hand, kind: end, text: { zh: 交, en: Hand over } }
edges:
  - { from: take, to: hand }
`;

const FACTS = `- id: K002-066
  fact: The telephone is answered within two rings.
  document: '002'
  core: true
  lesson: first-call
  caveat: One firm’s standard.
  notes: [D23]
`;

const GLOSSARY = `- id: parcel
  term: { zh: 包裹, en: parcel }
  definition: { zh: 寄的东西。, en: What is sent. }
  lesson: first-call
`;

/** The files of the small course, by path inside `content/`. */
export const BASE: Readonly<Record<string, string>> = {
  'course.yaml': COURSE,
  'lessons/zh-Hans/first-call.mdx': LESSON,
  'lessons/en/first-call.mdx': LESSON,
  'items/calls.yaml': ITEMS,
  'exams/final.yaml': EXAM,
  'roleplays/late-parcel.yaml': rolePlay(),
  'diagrams/hand-over.yaml': DIAGRAM,
  'facts/002.yaml': FACTS,
  'glossary.yaml': GLOSSARY,
  'sources.yaml': '[]\n',
};
