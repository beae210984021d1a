import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#authoring/check-content.ts';
import { countCoverage } from '#authoring/count-coverage.ts';
import { findTouched } from '#authoring/find-touched.ts';
import { lengthsOf, listsOf } from '#authoring/item-lists.ts';
import { MAKERS } from '#authoring/new/makers.ts';
import { parseArguments } from '#authoring/new/parse-arguments.ts';
import { readFileOf, runNew } from '#authoring/new/run-new.ts';
import { settle } from '#authoring/new/settle.ts';
import { writePlan } from '#authoring/new/write-plan.ts';
import { formatProblems } from '#authoring/problem.ts';
import { readContent } from '#authoring/read-content.ts';
import { reportRolePlays, REPORTS } from '#authoring/report-roleplays.ts';
import { ExamSchema } from '#schemas/exam.ts';
import { ITEM_TYPES } from '#schemas/item.ts';
import { makeContent, makeFolder, replace, type Changes } from '../make-content.ts';

const TITLES = ['--title-zh', '说到做到', '--title-en', 'Keeping promises'];
const LESSON = ['lesson', ...TITLES, '--module', 'calls'];
const EXAM = ['exam', ...TITLES, '--topic', 'calls'];
const ITEM = ['item', '--lesson', 'first-call', '--section', 'pick-up'];

/** Runs the command in the small course, and returns how it ended and what is there after it. */
async function make(args: readonly string[], changes: Changes = {}) {
  const root = await makeContent(changes);
  const before = readFiles(root);
  const outcome = await runNew(root, args);
  return { root, before, after: readFiles(root), ...outcome };
}

/** What the check wants put right. */
async function findWrong(root: string): Promise<string> {
  const problems = await checkContent(root);
  return formatProblems(problems.filter(({ severity }) => severity === 'problem'));
}

function readFiles(root: string): Map<string, string> {
  const entries = readdirSync(root, { recursive: true, encoding: 'utf8', withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(paths.map((path) => [path.slice(root.length + 1), readFileSync(path, 'utf8')]));
}

/** The files that are new or other than before, by name. */
function changedFiles({
  before,
  after,
}: {
  before: Map<string, string>;
  after: Map<string, string>;
}) {
  return [...after.keys()].filter((file) => before.get(file) !== after.get(file)).sort();
}

describe('a new lesson', () => {
  test('passes the check at once, in both languages, with its questions and its fact', async () => {
    const made = await make(LESSON);

    expect(made.code).toBe(0);
    expect(await findWrong(made.root)).toBe('No problems.');
    expect(changedFiles(made)).toEqual([
      'content/course.yaml',
      'content/facts/own.yaml',
      'content/items/keeping-promises.yaml',
      'content/lessons/en/keeping-promises.mdx',
      'content/lessons/zh-Hans/keeping-promises.mdx',
    ]);
    expect(made.text).toMatchInlineSnapshot(`
      "Written

        content/lessons/zh-Hans/keeping-promises.mdx  in Chinese
        content/lessons/en/keeping-promises.mdx       in English
        content/items/keeping-promises.yaml           four questions
        content/facts/own.yaml                        the row K900-001

      Added to

        content/course.yaml

      Next

        1. See it while you write: npm run dev
             http://localhost:4321/zh-hans/lessons/keeping-promises/
             http://localhost:4321/en/lessons/keeping-promises/
        2. Replace the starting text. Comments say what belongs where: TODO, and 要改 in Chinese lessons.
           Delete each of them when its text is yours.
        3. Look what is wrong, and where starting text still stands: npm run check:content

      The check finds nothing to put right."
    `);
  });

  test('stands last in its module, with a topic of its own, and nothing else in the course changes', async () => {
    const { before, after } = await make(LESSON);
    const course = before.get('content/course.yaml') ?? '';

    expect(after.get('content/course.yaml')).toBe(
      `${course.replace('[first-call]', '[first-call, keeping-promises]')}  - { id: keeping-promises, title: { zh: 说到做到, en: Keeping promises } }\n`,
    );
  });

  test('can stand elsewhere, under a topic that is there', async () => {
    const changes = { 'course.yaml': replace('[first-call]', '[first-call, last-call]') };
    const { after } = await make(
      [...LESSON, '--after', 'first-call', '--topic', 'styles'],
      changes,
    );

    expect(after.get('content/course.yaml')).toContain('[first-call, keeping-promises, last-call]');
    expect(after.get('content/course.yaml')).not.toContain('topic: keeping-promises');
    expect(after.get('content/items/keeping-promises.yaml')).toContain('topic: styles');
  });

  test('may name a new topic', async () => {
    const names = ['--topic-zh', '承诺', '--topic-en', 'Promises: keeping them'];
    const { root, after } = await make([...LESSON, '--topic', 'promises', ...names]);

    expect(await findWrong(root)).toBe('No problems.');
    expect(after.get('content/course.yaml')).toContain(
      "  - { id: promises, title: { zh: 承诺, en: 'Promises: keeping them' } }\n",
    );
  });

  test('that was planned is planned no longer, and teaches the rows that waited for it', async () => {
    const row = `- id: K002-070
  fact: A call is ended by whoever made it.
  document: '002'
  core: true
  lesson: second-call
`;
    const made = await make(['lesson', 'second-call', ...TITLES], {
      'facts/002.yaml': (base) => base + row,
    });

    expect(await findWrong(made.root)).toBe('No problems.');
    expect(made.after.get('content/course.yaml')).toContain(
      '    lessons: [first-call, second-call]\n    planned: []\n',
    );
    expect(made.after.get('content/lessons/en/second-call.mdx')).toContain('sources: [K002-070]');
    expect(made.after.has('content/facts/own.yaml')).toBe(false);
  });

  test('counts rows of its own on, and keeps what stands in their file', async () => {
    const kept = `# Ours.
- id: K900-007 # the first we wrote
  fact: Whoever promises a call makes it.
  document: '900'
  core: true
  lesson: first-call`;
    const made = await make([...LESSON, '--fact', 'A promise has an hour: “soon” is none.'], {
      'facts/own.yaml': kept,
      'lessons/zh-Hans/first-call.mdx': replace('[K002-066]', '[K002-066, K900-007]'),
      'lessons/en/first-call.mdx': replace('[K002-066]', '[K002-066, K900-007]'),
    });

    expect(await findWrong(made.root)).toBe('No problems.');
    expect(made.after.get('content/facts/own.yaml')).toBe(`${kept}

- id: K900-008
  fact: 'A promise has an hour: “soon” is none.'
  document: '900'
  core: true
  lesson: keeping-promises
`);
  });

  test('is covered: its row counts as taught, and leads to the lesson', async () => {
    const { root } = await make(LESSON);
    const content = await readContent(root);

    expect(countCoverage(content).core).toEqual({ taught: 2, all: 2 });
    expect(findTouched(content, 'K900-001')).toMatchObject({
      lessons: [expect.objectContaining({ id: 'keeping-promises' })],
    });
  });

  test('has questions with ids of their own', async () => {
    const item = (base: string) =>
      base.replace(
        /- id: calls-hang-up[^]*/,
        (last) => last + last.replace('calls-hang-up', 'keeping-promises-how-far'),
      );
    const { code, text } = await make(LESSON, { 'items/calls.yaml': item });

    expect(code).toBe(2);
    expect(text).toBe(
      'There is already a "keeping-promises", in content/items/calls.yaml ("keeping-promises-how-far"). Give the new one another id.',
    );
  });

  test('of a course in one language is written in that', async () => {
    const english = (base: string) => base.replace(/\{ zh: [^,]*, en: ('[^']*'|[^}]*?) \}/g, '$1');
    const made = await make(['lesson', '--title-en', 'Keeping promises', '--module', 'calls'], {
      'lessons/zh-Hans/first-call.mdx': null,
      'course.yaml': english,
    });

    expect(await findWrong(made.root)).toBe('No problems.');
    expect(changedFiles(made).filter((file) => file.includes('lessons'))).toEqual([
      'content/lessons/en/keeping-promises.mdx',
    ]);
  });
});

describe('a new item', () => {
  test.each(ITEM_TYPES)(
    'of the type "%s" passes the check, at the end of its file',
    async (type) => {
      const kept = (base: string) => `${base}\n# The end.`;
      const made = await make([...ITEM, '--type', type], { 'items/calls.yaml': kept });
      const file = 'content/items/calls.yaml';

      expect(made.code).toBe(0);
      expect(await findWrong(made.root)).toBe('No problems.');
      expect(changedFiles(made)).toEqual([file]);
      expect(made.after.get(file)?.startsWith(made.before.get(file) ?? '?')).toBe(true);
      const { items } = await readContent(made.root);
      expect(items.entries.at(-1)?.data).toMatchObject({
        ...{ id: 'first-call-pick-up', type, topic: 'calls', teaches: 'first-call#pick-up' },
        difficulty: 2,
      });
    },
  );

  test.each(ITEM_TYPES)('of the type "%s" gives no answer away by length', async (type) => {
    const { root } = await make([...ITEM, '--type', type, '--file', 'new']);
    const { items } = await readContent(root);
    const item = items.entries.find(({ file }) => file === 'content/items/new.yaml');
    const lists = item ? listsOf(item.data).filter(({ right }) => right) : [];

    expect(item).toBeDefined();
    for (const list of lists) {
      for (const lang of ['zh', 'en'] as const) {
        const [longest, next, ...rest] = lengthsOf(list, lang)?.toSorted((a, b) => b - a) ?? [];
        expect([longest, rest.at(-1)]).toEqual([next, rest.at(-2) ?? next]);
      }
    }
  });

  test('has an id of its own, and the file that is named', async () => {
    const { root, after } = await make([...ITEM, '--type', 'single', '--file', 'calls-too']);
    await runNew(root, [...ITEM, '--type', 'order', '--file', 'calls-too', '--difficulty', '3']);
    const again = await runNew(root, [...ITEM, '--type', 'order', '--topic', 'styles']);

    expect(await findWrong(root)).toBe('No problems.');
    expect(after.get('content/items/calls-too.yaml')).toMatch(/^- id: first-call-pick-up\n/);
    expect(readFiles(root).get('content/items/calls-too.yaml')).toContain(
      '\n\n- id: first-call-pick-up-2\n',
    );
    expect(again.text).toContain('<Check item="first-call-pick-up-3" />');
  });
});

describe('a new role-play', () => {
  const ROLEPLAY = ['roleplay', ...TITLES, '--module', 'calls', '--lesson', 'first-call'];

  test('passes the proof, and the figures of that are kept', async () => {
    const made = await make(ROLEPLAY);

    expect(await findWrong(made.root)).toBe('No problems.');
    const figures = `${REPORTS}/keeping-promises.txt`;
    expect(changedFiles(made)).toEqual([
      'content/course.yaml',
      'content/roleplays/keeping-promises.yaml',
      figures,
    ]);
    const [report] = reportRolePlays(await readContent(made.root));
    expect(made.after.get(figures)).toBe(`${report?.text}\n`);
    expect(made.after.get('content/course.yaml')).toContain('[late-parcel, keeping-promises]');
  });

  test('opens a list of role-plays in a module that has none', async () => {
    const made = await make(ROLEPLAY, {
      'course.yaml': replace('    roleplays: [late-parcel]\n', ''),
      'roleplays/late-parcel.yaml': null,
      'lessons/zh-Hans/first-call.mdx': replace('<RolePlayLink id="late-parcel" />', ''),
      'lessons/en/first-call.mdx': replace('<RolePlayLink id="late-parcel" />', ''),
    });

    expect(await findWrong(made.root)).toBe('No problems.');
    expect(made.after.get('content/course.yaml')).toContain(
      '    planned: [second-call]\n    roleplays: [keeping-promises]\nexams',
    );
  });
});

describe('a new exam', () => {
  test('draws half of what there is, so that no sitting repeats another', async () => {
    const made = await make(EXAM);
    const exam = ExamSchema.parse(
      parse(made.after.get('content/exams/keeping-promises.yaml') ?? ''),
    );

    expect(
      (await checkContent(made.root)).filter(({ code }) => code !== 'file-starting-text'),
    ).toEqual([]);
    expect(exam.blueprint).toEqual([{ count: 2, topic: 'calls' }]);
    expect(made.after.get('content/course.yaml')).toContain('exams: [final, keeping-promises]');
  });

  test('shares its items out among the topics', async () => {
    const item = ['item', '--lesson', 'first-call', '--section', 'pick-up', '--type', 'order'];
    const { root } = await make([...item, '--topic', 'styles']);
    await runNew(root, [
      'exam',
      ...TITLES,
      '--topic',
      'calls',
      '--topic',
      'styles',
      '--count',
      '4',
    ]);
    const exam = ExamSchema.parse(
      parse(readFiles(root).get('content/exams/keeping-promises.yaml') ?? ''),
    );

    expect(await findWrong(root)).toBe('No problems.');
    expect(exam.blueprint).toEqual([
      { count: 3, topic: 'calls' },
      { count: 1, topic: 'styles' },
    ]);
  });
});

test('a new diagram passes the check, and can be drawn in a lesson', async () => {
  const { root, text } = await make(['diagram', ...TITLES]);

  expect(await findWrong(root)).toBe('No problems.');
  expect(text).toContain('<Flowchart name="keeping-promises" alt="');
});

test('writes nothing where it cannot write everything, and says why', async () => {
  const cases: [name: string, args: string[], changes: Changes][] = [
    ['a folder is in the way', LESSON, { 'items/keeping-promises.yaml/readme.txt': '' }],
    [
      'the items are in brackets',
      [...ITEM, '--type', 'single', '--file', 'own'],
      { 'items/own.yaml': '[]\n' },
    ],
    ['the course cannot be read', LESSON, { 'course.yaml': 'title: [' }],
  ];
  const said = cases.map(async ([name, args, changes]) => {
    const { code, text, before, after } = await make(args, changes);
    expect(after).toEqual(before);
    return `${name}: ${code}\n  ${text}`;
  });

  expect((await Promise.all(said)).join('\n')).toMatchInlineSnapshot(`
    "a folder is in the way: 2
      There is already a file content/items/keeping-promises.yaml, and nothing is written over it. Rename it, or give the new one another id.
    the items are in brackets: 2
      content/items/own.yaml cannot be added to: its items have to begin with "- id: " at the beginning of a line. Change that, or name another file: --file
    the course cannot be read: 2
      content/course.yaml cannot be read. Put it right first: npm run check:content"
  `);
});

test('the real course takes one of each kind, and of each type of item, and stays right', async () => {
  const root = await makeFolder();
  for (const folder of ['content', 'src/components/figure']) {
    cpSync(folder, join(root, folder), { recursive: true });
  }
  const { size } = readFiles(root);
  await writeNew(root, [[...LESSON.slice(0, -1), 'procedures']]);
  const item = ['item', '--lesson', 'keeping-promises', '--section', 'keep-it'];
  await writeNew(root, [
    ...ITEM_TYPES.map((type) => [...item, '--type', type, '--id', `promises-${type}`]),
    ['roleplay', ...TITLES, '--module', 'procedures', '--lesson', 'keeping-promises'],
    ['exam', ...TITLES, '--topic', 'keeping-promises', '--topic', 'mindset'],
    ['diagram', ...TITLES],
  ]);

  expect(await findWrong(root)).toBe('No problems.');
  expect(readFiles(root).size).toBe(size + 8);
}, 60_000);

/** Does what the command does, and reads the content once for several. */
async function writeNew(root: string, all: readonly string[][]): Promise<void> {
  const content = await readContent(root);
  for (const args of all) {
    const { kind, given } = parseArguments(args);
    const { asks, plan } = MAKERS[kind ?? 'lesson'];
    const { answers, missing, mistakes } = settle(asks, given, content);
    expect([...missing, ...mistakes]).toEqual([]);
    await writePlan(root, plan(answers, content, readFileOf(root)).files);
  }
}
