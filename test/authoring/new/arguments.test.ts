import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ABOUT, KINDS } from '#authoring/new/kinds.ts';
import { MAKERS } from '#authoring/new/makers.ts';
import { toId } from '#authoring/to-id.ts';
import { parseArguments } from '#authoring/new/parse-arguments.ts';
import { runNew } from '#authoring/new/run-new.ts';
import { settle } from '#authoring/new/settle.ts';
import { readContent } from '#authoring/read-content.ts';
import { makeContent } from '../make-content.ts';

const real = await readContent(process.cwd());

const split = (line: string) =>
  [...line.matchAll(/"([^"]*)"|\S+/g)].map(([word, quoted]) => quoted ?? word);
const say = async (line: string) => (await runNew(await makeContent(), split(line))).text;

describe('the arguments', () => {
  test('are read by name, in either way of writing, as often as they stand there', () => {
    const { kind, given, mistakes } = parseArguments(
      split('exam week-one --title-en "Week  one" --topic=mindset --topic causes'),
    );

    expect(mistakes).toEqual([]);
    expect(kind).toBe('exam');
    expect(Object.fromEntries(given)).toEqual({
      id: ['week-one'],
      'title-en': ['Week one'],
      topic: ['mindset', 'causes'],
    });
  });

  test.each(KINDS)('of the example for a new %s are right and enough', (kind) => {
    const { given, mistakes } = parseArguments(split(ABOUT[kind].example).slice(4));
    const settled = settle(MAKERS[kind].asks, given, real);

    expect([...mistakes, ...settled.mistakes]).toEqual([]);
    expect(settled.missing).toEqual([]);
  });

  test('answer every question that is asked of a kind', async () => {
    const content = await readContent(await makeContent());
    for (const kind of KINDS) {
      const { missing, answers } = settle(MAKERS[kind].asks, new Map(), content);
      const known = ['id', ...ABOUT[kind].args.map(({ name }) => name)];
      const asked = [...missing.map(({ name }) => name), ...answers.keys()];

      expect(asked.filter((name) => !known.includes(name))).toEqual([]);
    }
  });

  test.each([
    ['May I promise it?', 'may-i-promise-it'],
    ['Customers’ café', 'customers-cafe'],
    ['说到做到', ''],
  ])('make an id of "%s"', (title, id) => {
    expect(toId(title)).toBe(id);
  });
});

test('names what is missing, with what there is to choose from and an example', async () => {
  expect(await say('item --type single')).toMatchInlineSnapshot(`
    "For a new item this has to be known as well

      --lesson   Which lesson teaches the answer? first-call
      --section  Which section teaches it?

    For example

      npm run new -- item --lesson telephone-etiquette --section read-back --type single"
  `);
  expect(await say('lesson --title-zh 说到做到')).toMatchInlineSnapshot(`
    "For a new lesson this has to be known as well

      --title-en  Its title in English
      --module    Which module does it belong to? calls

    For example

      npm run new -- lesson keeping-promises --module procedures --title-zh 说到做到 --title-en "Keeping promises""
  `);
  expect((await runNew(await makeContent(), ['item'])).code).toBe(2);
});

test('asks for the kind where nobody has said it', async () => {
  expect(await say('')).toMatchInlineSnapshot(`
    "Say what is new: lesson, item, roleplay, exam, diagram. For example

      npm run new -- lesson keeping-promises --module procedures --title-zh 说到做到 --title-en "Keeping promises""
  `);
});

test('says what is wrong, and what to do', async () => {
  const lines = [
    'lessn x',
    'lesson x y z',
    'lesson x --modul calls',
    'lesson x --module',
    'lesson x --module --topic calls',
    'lesson x --module call --title-zh 甲 --title-en A',
    'lesson X_y --module calls --title-zh 甲 --title-en A',
    'lesson first-call --module calls --title-zh 甲 --title-en A',
    'lesson x --module calls --title-zh 甲 --title-en A --topic stiles',
    'lesson x --module calls --title-zh 甲 --title-en A --source K002-067',
    'lesson x --module calls --title-zh 甲 --title-en A --after second-call',
    'item --lesson second-call --section x --type single',
    'item --lesson first-call --section pickup --type singel',
    'item calls-hang-up --lesson first-call --section pick-up --type single',
    'roleplay late-parcel --module calls --lesson first-call --title-zh 甲 --title-en A',
    'lesson second-call --module x --title-zh 甲 --title-en A',
    'exam x --title-zh 甲 --title-en A --topic styles',
    'exam x --title-zh 甲 --title-en A --topic calls --count 5',
    'exam x --title-zh 甲 --title-en A --topic calls --count 2 --minutes soon',
    'diagram hand-over --title-zh 甲 --title-en A',
  ];
  const said = await Promise.all(lines.map(async (line) => `${line}\n  ${await say(line)}`));

  expect(said.join('\n')).toMatchInlineSnapshot(`
    "lessn x
      There is no kind "lessn". Did you mean "lesson"?
    lesson x y z
      There is a word too many, "y". Put a text of several words in quotation marks.
    lesson x --modul calls
      There is no argument --modul for a new lesson. Did you mean --module?
    lesson x --module
      Write something after --module.
    lesson x --module --topic calls
      Write something after --module.
    lesson x --module call --title-zh 甲 --title-en A
      There is no module "call". Did you mean "calls"?
    lesson X_y --module calls --title-zh 甲 --title-en A
      "X_y" will not do. Write an id of lower-case letters, digits and single hyphens, such as "telephone-etiquette".
    lesson first-call --module calls --title-zh 甲 --title-en A
      There is already a "first-call", in content/lessons/zh-Hans/first-call.mdx. Give the new one another id.
    lesson x --module calls --title-zh 甲 --title-en A --topic stiles
      There is no topic "stiles". Did you mean "styles"?
    lesson x --module calls --title-zh 甲 --title-en A --source K002-067
      There is no row "K002-067" in content/facts. Did you mean "K002-066"?
    lesson x --module calls --title-zh 甲 --title-en A --after second-call
      There is no lesson "second-call" in this module. Write "first-call", the only one there is.
    item --lesson second-call --section x --type single
      The lesson "second-call" is planned and not written yet. Begin it first: npm run new -- lesson second-call
    item --lesson first-call --section pickup --type singel
      There is no section "pickup" in this lesson. Did you mean "pick-up"?
    There is no type "singel". Did you mean "single"?
    item calls-hang-up --lesson first-call --section pick-up --type single
      There is already a "calls-hang-up", in content/items/calls.yaml. Give the new one another id.
    roleplay late-parcel --module calls --lesson first-call --title-zh 甲 --title-en A
      There is already a "late-parcel", in content/roleplays/late-parcel.yaml. Give the new one another id.
    lesson second-call --module x --title-zh 甲 --title-en A
      The course has "second-call" in the module "calls". Write --module calls, or move it in content/course.yaml first.
    exam x --title-zh 甲 --title-en A --topic styles
      The bank has no item on "styles" yet. Write some first: npm run new -- item
    exam x --title-zh 甲 --title-en A --topic calls --count 5
      The bank has 4 items on this topic. Ask for a number from 1 to 4, or name other topics.
    exam x --title-zh 甲 --title-en A --topic calls --count 2 --minutes soon
      An exam takes from 1 to 300 minutes. Write a whole number instead of "soon".
    diagram hand-over --title-zh 甲 --title-en A
      There is already a "hand-over", in content/diagrams/hand-over.yaml. Give the new one another id."
  `);
});

test('tells what there is, and what one kind takes', async () => {
  const nowhere = mkdtempSync(join(tmpdir(), 'amends-'));

  expect((await runNew(nowhere, ['--help'])).text).toMatchInlineSnapshot(`
    "npm run new writes a file to start from, puts it into the course, and asks what it has to know.

      lesson    in both languages, with four questions and its place in the course
      item      a question of any of the eight types, for practice and exams
      roleplay  a conversation of five decisions that passes the proof
      exam      drawn from topics of the item bank
      diagram   a flowchart for lessons

    With arguments it asks nothing:

      npm run new -- lesson keeping-promises --module procedures --title-zh 说到做到 --title-en "Keeping promises"
      npm run new -- item --lesson telephone-etiquette --section read-back --type single
      npm run new -- roleplay four-o-clock --module procedures --lesson the-handling-path --title-zh 四点的电话 --title-en "The four o’clock call"
      npm run new -- exam week-one --title-zh 第一周小考 --title-en "Week one" --topic mindset --topic causes --count 8
      npm run new -- diagram may-i-promise --title-zh 能许吗 --title-en "May I promise it?"

    The arguments of one kind: npm run new -- lesson --help"
  `);
  expect(await runNew(nowhere, ['lesson', '--help'])).toMatchObject({ code: 0 });
  expect((await runNew(nowhere, ['item', '--help'])).text).toMatchInlineSnapshot(`
    "A new item: a question of any of the eight types, for practice and exams.

    npm run new -- item <id> …

      <id>                its name in files and addresses
      --lesson <id>       the lesson that teaches the answer
      --section <anchor>  the section that teaches it
      --type <type>       how it is answered
      --topic <id>        its topic; that of the lesson’s other items if left out
      --difficulty <1–3>  1 recall, 2 apply, 3 judge; 2 if left out
      --file <name>       the file of content/items that it goes into

    For example

      npm run new -- item --lesson telephone-etiquette --section read-back --type single"
  `);
});
