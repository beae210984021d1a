import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import { makeContent } from '../make-content.ts';

const at = (name: string) =>
  fileURLToPath(new URL(`../../../src/authoring/${name}.ts`, import.meta.url));

function run(command: 'import' | 'export', cwd: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [at(command), ...args], {
    cwd,
    encoding: 'utf8',
  });
  return { status, said: stdout, complained: stderr };
}

const GIFT = `::Read it back:: What do you read back? {
  =The number#It is what the work begins with.
  ~The weather
}

::Typed:: Who rings? {=Wu}

::Broken:: Which? {=one ~two
`;

async function makeFolder(files: Readonly<Record<string, string>> = {}): Promise<string> {
  const cwd = await makeContent({});
  for (const [name, text] of Object.entries(files)) await writeFile(join(cwd, name), text);
  return cwd;
}

// Each runs a program or two, on machines that may be busy.
const timeout = 30_000;

describe('npm run import', { timeout }, () => {
  test('writes a file that the check lets pass, marks what is missing, and says what became of each', async () => {
    const cwd = await makeFolder({ 'phone.gift': GIFT });
    const { status, said, complained } = run(
      'import',
      cwd,
      'phone.gift',
      '--topic',
      'calls',
      '--lesson',
      'first-call',
      '--report',
      'report.md',
    );

    expect({ status, complained }).toEqual({ status: 0, complained: '' });
    expect(said).toMatchInlineSnapshot(`
      "phone.gift (GIFT)

      line 1  read-it-back  single
          to write: The Chinese: each text that lacks it has "TODO: " and the other language.
          to write: The feedback of 1 of 2 answers: why it is right or wrong.
          to write: How difficult it is: 1 (recall) was written.
          to write: The section of the lesson that teaches it.
      line 6  Typed  left out
          left out: An answer is typed in, and our items are answered by choosing. Write it with answers to choose from, if it is worth it.
      line 8  Broken  left out
          left out: The answers begin with "{" and never end. Add "}" after the last.

      1 of 3 questions carried over; left out: 2.
      Left out: shortanswer 1, syntax 1.
      To write: language 1, feedback 1, difficulty 1, section 1.

      Report: report.md

      Written: content/items/phone.yaml, 1 item.

      Next:
      - Replace what is marked TODO in content/items/phone.yaml.
      - npm run check:content
      - Ask them: <Check item="…" /> in the lesson, or a blueprint that draws their topic.
      "
    `);
    expect(await readFile(join(cwd, 'content/items/phone.yaml'), 'utf8')).toMatchInlineSnapshot(`
      "# Imported from phone.gift. Replace what is marked TODO.

      - id: read-it-back
        type: single
        topic: calls
        teaches: first-call # TODO: add the section, such as #read-it-back
        difficulty: 1 # TODO: 1 recall · 2 apply · 3 judge
        # TODO: the other language of every text with "TODO"
        stem:
          zh: 'TODO: What do you read back?'
          en: What do you read back?
        # TODO: why answers are right or wrong
        choices:
          - id: the-number
            text:
              zh: 'TODO: The number'
              en: The number
            feedback:
              zh: 'TODO: It is what the work begins with.'
              en: It is what the work begins with.
          - id: the-weather
            text:
              zh: 'TODO: The weather'
              en: The weather
            feedback:
              zh: TODO：说明为什么不对。
              en: 'TODO: say why this is wrong.'
        key: [the-number]
      "
    `);
    expect(await readFile(join(cwd, 'report.md'), 'utf8')).toMatchInlineSnapshot(`
      "# phone.gift (GIFT)

      1 of 3 questions carried over; left out: 2.
      Left out: shortanswer 1, syntax 1.
      To write: language 1, feedback 1, difficulty 1, section 1.

      Next:

      - Replace what is marked TODO in content/items/phone.yaml.
      - npm run check:content
      - Ask them: <Check item="…" /> in the lesson, or a blueprint that draws their topic.

      | where | question | carried over as | notes |
      | --- | --- | --- | --- |
      | line 1 | read-it-back | single | **to write:** The Chinese: each text that lacks it has "TODO: " and the other language.<br>**to write:** The feedback of 1 of 2 answers: why it is right or wrong.<br>**to write:** How difficult it is: 1 (recall) was written.<br>**to write:** The section of the lesson that teaches it. |
      | line 6 | Typed | – | **left out:** An answer is typed in, and our items are answered by choosing. Write it with answers to choose from, if it is worth it. |
      | line 8 | Broken | – | **left out:** The answers begin with "{" and never end. Add "}" after the last. |

      "
    `);
    const problems = (await checkContent(cwd)).filter(({ severity }) => severity === 'problem');
    expect(problems).toEqual([]);
  });

  test('never writes over a file, and writes nothing when it is only asked', async () => {
    const cwd = await makeFolder({ 'calls.gift': GIFT });
    const args = ['calls.gift', '--topic', 'calls', '--lesson', 'first-call'];
    const before = await readFile(join(cwd, 'content/items/calls.yaml'), 'utf8');

    expect(run('import', cwd, ...args, '--dry-run').said).toContain(
      'It would be content/items/calls-2.yaml.',
    );
    expect(existsSync(join(cwd, 'content/items/calls-2.yaml'))).toBe(false);
    const { status, complained } = run(
      'import',
      cwd,
      ...args,
      '--into',
      'content/items/calls.yaml',
    );
    expect(status).toBe(1);
    expect(complained).toContain('content/items/calls.yaml exists, and nothing is written over.');
    expect(await readFile(join(cwd, 'content/items/calls.yaml'), 'utf8')).toBe(before);
  });

  test('says everything that is wrong at once, each with what was meant, and an example', async () => {
    const args =
      'nowhere.gift --topik calls --topic call --lesson first-cal --language de --into x.yaml --report';
    const { status, complained } = run('import', await makeFolder(), ...args.split(' '));

    expect(status).toBe(1);
    expect(complained).toMatchInlineSnapshot(`
      "There is no option "--topik". Did you mean "--topic"?
      --report needs a value: --report <file.md>.
      There is no file "nowhere.gift".
      There is no topic "call". Did you mean "calls"?
      There is no lesson "first-cal". Did you mean "first-call"?
      --language is "en" or "zh", and not "de". A file in both languages needs none.
      --into names a file of the bank, such as content/items/my-file.yaml, in lower-case letters, digits and hyphens. Found "x.yaml".

      For example:
        npm run import -- questions.gift --topic etiquette-telephone --lesson telephone-etiquette
      All options: npm run import -- --help
      "
    `);
  });

  test.each([
    [[], 'Name the file to import.'],
    [['phone.gift', '--lesson', 'first-call'], 'name no topic of the course: add --topic.'],
    [['phone.gift', '--topic', 'calls'], 'name no lesson that teaches them: add --lesson.'],
    [['letter.docx'], '"letter.docx" is neither GIFT, nor Moodle XML, nor a table'],
  ])('says what is missing with %j', async (args, message) => {
    const cwd = await makeFolder({ 'phone.gift': GIFT, 'letter.docx': 'PK\u0003\u0004' });
    const { status, complained } = run('import', cwd, ...args);

    expect(status).toBe(1);
    expect(complained).toContain(message);
    expect(complained).toContain('npm run import -- questions.gift --topic');
  });

  test('takes the topic of a category, and numbers Chinese questions without a name', async () => {
    const gift = '$CATEGORY: $course$/top/电话\n\n先报姓名。{T}\n\n先挂电话。{F}\n';
    const cwd = await makeFolder({ 'phone.txt': gift });
    const { said } = run('import', cwd, 'phone.txt', '--lesson', 'first-call');

    expect(said).toContain('phone-1  true-false');
    expect(said).toContain('phone-2  true-false');
    expect(await readFile(join(cwd, 'content/items/phone.yaml'), 'utf8')).toContain('topic: calls');
  });

  test('shows its options', async () => {
    const { status, said } = run('import', await makeFolder(), '--help');

    expect(status).toBe(0);
    expect(said).toMatchInlineSnapshot(`
      "Makes items of questions from Moodle and other systems: GIFT, Moodle XML, CSV.

        npm run import -- questions.gift --topic etiquette-telephone --lesson telephone-etiquette

        --topic <topic>     the topic of questions that name none
        --lesson <lesson>   the lesson that teaches them, where they name none
        --language en|zh    the language of the texts; told from their signs otherwise
        --into <file>       the new file, such as content/items/my-file.yaml
        --report <file.md>  keeps the report as well
        --dry-run           reports, and writes nothing
        --help              shows this

      What the file does not have is marked with TODO, and the report names it.
      Nothing is written over: the items go into a file of their own.
      "
    `);
  });
});

describe('npm run export', { timeout }, () => {
  test('writes a file, and says what became of each item', async () => {
    const cwd = await makeFolder();
    const { status, said, complained } = run(
      'export',
      cwd,
      '--format',
      'gift',
      '--lesson',
      'first-call',
      '--language',
      'en',
    );

    expect({ status, complained }).toEqual({ status: 0, complained: '' });
    expect(said).toMatchInlineSnapshot(`
      "exports/first-call-en.gift.txt (GIFT)

      calls-first-words  multiple choice
      calls-two-things  multiple choice
      calls-read-back  true-false
      calls-hang-up  true-false

      Left behind in all:
      - The ids of choices, groups and gaps, and the order of groups: an import gives new ids.
      - How much a partly right answer earns: the other system counts in its own way.
      - Everything that is not in English: export the other language as well.

      4 of 4 questions carried over; left out: 0.

      Written: exports/first-call-en.gift.txt

      Next:
      - In Moodle: Question bank, Import, "GIFT format". Leave "Get category from file" on.
      "
    `);
    expect(await readFile(join(cwd, 'exports/first-call-en.gift.txt'), 'utf8')).toContain(
      '$CATEGORY: $course$/top/Calls\n\n// [id:calls-first-words] [tag:topic:calls]',
    );
  });

  test.each([
    ['--topic', 'calls', 4],
    ['--exam', 'final', 4],
  ])('writes the items of %s %s', async (option, name, count) => {
    const cwd = await makeFolder();
    const { said } = run('export', cwd, '--format', 'csv', option, name);

    expect(said).toContain(`${count} of ${count} questions carried over`);
    expect(existsSync(join(cwd, `exports/${name}.csv`))).toBe(true);
  });

  test('says everything that is wrong at once, and an example', async () => {
    const args = '--format moodel --language fr --exam finale --topic calls alle';
    const { status, complained } = run('export', await makeFolder(), ...args.split(' '));

    expect(status).toBe(1);
    expect(complained).toMatchInlineSnapshot(`
      "There is no format "moodel". Did you mean "moodle"?
      --language is "zh", "en" or "both", and not "fr".
      "alle" belongs to no option. Did you mean "all"?
      Say which items to write: --topic, --lesson or --exam with a name, or all.
      There is no exam "finale". Did you mean "final"?

      For example:
        npm run export -- --format moodle --topic etiquette-telephone --language zh
      All options: npm run export -- --help
      "
    `);
  });

  test.each([
    [['--format', 'gift', 'all'], 'Say which language to write: --language zh, en or both.'],
    [
      ['--format', 'csv', 'all', '--out', 'content/items/calls.yaml'],
      'stands among the files of the course',
    ],
    [
      ['--format', 'csv', 'all', '--out', 'mine.csv'],
      'mine.csv exists. Give another name, or add --replace.',
    ],
  ])('writes nothing with %j', async (args, message) => {
    const cwd = await makeFolder({ 'mine.csv': 'mine' });
    const { status, complained } = run('export', cwd, ...args);

    expect(status).toBe(1);
    expect(complained).toContain(message);
    expect(await readFile(join(cwd, 'mine.csv'), 'utf8')).toBe('mine');
  });

  test('brings a bank back that it wrote itself', async () => {
    const cwd = await makeFolder();
    run('export', cwd, '--format', 'moodle', 'all', '--language', 'both', '--out', 'all.xml');
    const { status, said } = run('import', cwd, 'all.xml');

    expect(status).toBe(0);
    expect(said).toContain(
      'The bank has an item "calls-first-words", so this became "calls-first-words-2".',
    );
    expect((await checkContent(cwd)).filter(({ severity }) => severity === 'problem')).toEqual([]);
  });
});
