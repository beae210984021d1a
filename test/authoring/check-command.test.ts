import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { spawn } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { makeContent, replace, type Changes } from './make-content.ts';

const COMMAND = fileURLToPath(new URL('../../src/authoring/check.ts', import.meta.url));

async function run(changes: Changes, ...flags: string[]) {
  return runIn(await makeContent(changes), ...flags);
}

function runIn(cwd: string, ...flags: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...flags], {
    cwd,
    encoding: 'utf8',
  });
  return { status, said: stdout.replace(/\d+\.\d s/, '0.0 s'), stderr };
}

// Each starts the command, some of them several times.
describe('the command', { timeout: 60_000 }, () => {
  test('ends well and says what was checked when nothing is wrong', async () => {
    const { status, said, stderr } = await run({});

    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(said).toMatchInlineSnapshot(`
      "Checking content/ …

      Checked 1 lesson, 4 items, 1 role-play and 1 exam in 0.0 s. Nothing to put right.
      "
    `);
  });

  test('ends well when there are only notices', async () => {
    const { status, said } = await run({
      'items/calls.yaml': replace('teaches: first-call#pick-up', 'teaches: second-call'),
    });

    expect(status).toBe(0);
    expect(said).toMatchInlineSnapshot(`
      "Checking content/ …

      Worth knowing

      content/items/calls.yaml:4  calls-first-words.teaches  To be taught by "second-call", which is planned and not written yet. Nothing to do until then.  [reference-lesson-planned]

      1 notice in 1 file.

      Checked 1 lesson, 4 items, 1 role-play and 1 exam in 0.0 s. Nothing to put right.
      "
    `);
  });

  test('says where starting text stands, also to whoever only builds', async () => {
    const begun = { 'diagrams/hand-over.yaml': (base: string) => `# TODO: the boxes.\n${base}` };

    expect((await run(begun, '--problems')).said).toMatchInlineSnapshot(`
      "Checking content/ …

      Checked 1 lesson, 4 items, 1 role-play and 1 exam in 0.0 s. Nothing to put right. Starting text still stands in 1 file.
      "
    `);
  });

  test('adds the figures of the role-plays on demand', async () => {
    const { status, said } = await run({}, '--roleplays');

    expect(status).toBe(0);
    expect(said).toMatchInlineSnapshot(`
      "Checking content/ …

      late-parcel, version 1

      243 paths through 5 beats, 191 states
      5 decisions
      share: best 100.0 %, random 44.4 %, worst 0.0 %
      random plays that pass: 0.41 %

      ending    random plays
      hangs-up  4.1 %
      thanks    21.0 %
      waits     74.9 %

      always picking                   share   plays that pass
      the first choice on screen       44.5 %  0.00 %           fails
      the last choice on screen        43.3 %  0.00 %           fails
      the longest choice (zh)          33.3 %  0.00 %           fails
      the shortest choice (zh)         0.0 %   0.00 %           fails
      the most apologetic choice (zh)  33.3 %  0.00 %           fails
      the longest choice (en)          33.3 %  0.00 %           fails
      the shortest choice (en)         0.0 %   0.00 %           fails
      the most apologetic choice (en)  33.3 %  0.00 %           fails
      the most calming choice          0.0 %   0.00 %           fails

      competency  beats  fewest in a play
      own             5                 5
      bounds          5                 5

      best is longest  beats   which
      zh               0 of 5
      en               0 of 5

      Checked 1 lesson, 4 items, 1 role-play and 1 exam in 0.0 s. Nothing to put right.
      "
    `);
  });

  test('explains a kind of mistake instead of checking', async () => {
    const known = await run({}, '--explain', 'yaml-tab');
    const unknown = await run({}, '--explain', 'yaml-tap');

    expect(known).toMatchObject({ status: 0, stderr: '' });
    expect(known.said).toMatch(/^yaml-tab\n/);
    expect(known.said).not.toContain('Checking');
    expect(unknown).toMatchObject({ status: 2, said: '' });
    expect(unknown.stderr).toContain('Did you mean "yaml-tab"?');
  });

  test('fails without a stack trace when an author made a mistake', async () => {
    const { status, said, stderr } = await run({ 'exams/final.yaml': ':\n\t- [' });

    expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
    expect(said).toMatchInlineSnapshot(`
      "Checking content/ …

      To put right

      content/exams/final.yaml:2  A tab stands at the beginning of this line. Indent with spaces only, two for each level.  [yaml-tab]

      1 problem in 1 file.

      Checked 1 lesson, 4 items, 1 role-play and 0 exams in 0.0 s.
      "
    `);
  });

  test('shows only the problems of the files and folders that it is given', async () => {
    const mistakes = {
      'exams/final.yaml': replace('cutScore: 0.8', 'cutScore: 80'),
      'items/calls.yaml': replace('type: single', 'type: signle'),
    };
    const one = await run(mistakes, 'content/exams/final.yaml');
    const folder = await run(mistakes, './content/items/');
    const other = await run(mistakes, 'content/glossary.yaml');

    expect(one.said).toMatchInlineSnapshot(`
      "Checking content/ …

      To put right

      content/exams/final.yaml:6  cutScore  Found 80. Write the share as a number up to 1, such as 0.8.  [field-share-in-percent]

      1 problem in 1 file.

      Checked 1 lesson, 3 items, 1 role-play and 0 exams in 0.0 s.
      "
    `);
    expect(folder.said).toContain('1 problem in 1 file.');
    expect([one.status, folder.status, other.status]).toEqual([1, 1, 0]);
    expect(other.said).toContain('Nothing to put right here; 2 problems elsewhere.');
  });

  test.each([
    ['an unknown option', ['--fxi'], 'There is no option "--fxi". Did you mean "--fix"?'],
    ['a short one', ['-x'], 'There is no option "-x".'],
    ['a value too many', ['--json=yes'], '--json takes no value. Leave out "=yes".'],
    ['two forms at once', ['--json', '--github'], '--json and --github are two forms of one list.'],
    ['watching and mending', ['--watch', '--fix'], '--watch only looks on while you write.'],
    [
      'a file that is not there',
      ['content/items/call.yaml'],
      'There is no content in "content/items/call.yaml". Did you mean "content/items/calls.yaml"?',
    ],
  ])('ends with 2 and advice when it is not understood: %s', async (_, flags, advice) => {
    const { status, stderr } = await run({}, ...flags);

    expect(status).toBe(2);
    expect(stderr).toContain(advice);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test('explains itself', async () => {
    const { status, said } = await run({}, '--help');

    expect(status).toBe(0);
    for (const flag of [
      '--explain',
      '--problems',
      '--fix',
      '--watch',
      '--roleplays',
      '--json',
      '--github',
    ]) {
      expect(said).toContain(`\n  ${flag} `);
    }
  });

  test('mends with --fix, says what, and then tells what is left', async () => {
    const cwd = await makeContent({
      'items/calls.yaml': replace('zh: 先说什么？', 'zh: 先说“什么?'),
    });
    const first = runIn(cwd, '--fix');
    const second = runIn(cwd, '--fix');

    expect(first.status).toBe(1);
    expect(first.said).toMatchInlineSnapshot(`
      "Checking content/ …

      Mended

      content/items/calls.yaml:6  "先说“什么?" → "先说“什么？"

      1 place in 1 file.

      To put right

      content/items/calls.yaml:6  calls-first-words.stem.zh  "先说“什么？": “ is never closed. Add ”.  [prose-zh-unpaired]

      1 problem in 1 file.

      Checked 1 lesson, 4 items, 1 role-play and 1 exam in 0.0 s.
      "
    `);
    expect(second.said).toContain('Nothing could be mended by itself.');
  });

  test('prints JSON for other programs', async () => {
    const { status, said } = await run(
      {
        'items/calls.yaml': replace('zh: 先说什么？', 'zh: "先说,什么？"'),
        'exams/final.yaml': replace('cutScore: 0.8', 'cutScore: 80'),
      },
      '--json',
    );

    expect(status).toBe(1);
    expect(JSON.parse(said.replace(/("seconds": )[\d.]+/, '$10'))).toEqual({
      version: 1,
      problems: [
        {
          code: 'field-share-in-percent',
          severity: 'problem',
          file: 'content/exams/final.yaml',
          line: 6,
          place: 'cutScore',
          message: 'Found 80. Write the share as a number up to 1, such as 0.8.',
        },
        {
          code: 'prose-zh-half-width',
          severity: 'problem',
          file: 'content/items/calls.yaml',
          line: 6,
          column: 18,
          place: 'calls-first-words.stem.zh',
          message:
            '"先说,什么？": punctuation between Chinese is full-width. Write "先说，什么？".',
        },
      ],
      mended: [],
      counts: { problems: 2, notices: 0, lessons: 1, items: 4, roleplays: 1, exams: 0 },
      seconds: 0,
    });
  });

  test('prints annotations for GitHub Actions', async () => {
    const { status, said } = await run(
      {
        'items/calls.yaml': (base) =>
          base
            .replace('zh: 先说什么？', 'zh: "100%,好\\n吗"')
            .replace('teaches: first-call#pick-up', 'teaches: second-call'),
      },
      '--github',
    );

    expect(status).toBe(1);
    expect(said).toMatchInlineSnapshot(`
      "::notice file=content/items/calls.yaml,line=4,title=reference-lesson-planned::calls-first-words.teaches: To be taught by "second-call", which is planned and not written yet. Nothing to do until then.
      ::error file=content/items/calls.yaml,line=6,title=prose-zh-half-width::calls-first-words.stem.zh: "100%25,好 吗": punctuation between Chinese is full-width. Write "100%25，好 吗".
      ::notice file=content/items/calls.yaml,line=6,title=prose-zh-line-break::calls-first-words.stem.zh: "100%25,好 吗": the line ends here, and browsers show a gap. Write a paragraph on one line.
      "
    `);
  });

  test('watches: tells what is new and what is put right, whatever becomes of the files', async () => {
    const cwd = await makeContent();
    const child = spawn(process.execPath, [COMMAND, '--watch'], { cwd });
    onTestFinished(() => void child.kill('SIGKILL'));
    let said = '';
    child.stdout.on('data', (data) => (said += String(data)));
    child.stderr.on('data', (data) => (said += String(data)));
    const ended = new Promise((resolve) => child.once('exit', resolve));
    const hear = async (words: string) => {
      await vi.waitFor(() => expect(said).toContain(words), { timeout: 20_000, interval: 20 });
      const heard = said;
      said = '';
      return heard;
    };
    const exam = join(cwd, 'content/exams/final.yaml');

    await hear('Stop with Ctrl+C.');
    await writeFile(exam, 'title: [');
    const broken = await hear('1 problem left.');
    await rm(exam);
    const deleted = await hear('left.');
    await mkdir(join(cwd, 'content/lessons/en/drafts'));
    await hear('drafts');
    await rm(join(cwd, 'content/lessons/en/drafts'), { recursive: true });
    await writeFile(exam, GOOD_EXAM);
    const mended = await hear('Nothing to put right.');
    child.kill('SIGINT');

    expect(broken).toMatch(/New\n\ncontent\/exams\/final.yaml:1 .*\n\n1 problem in 1 file./);
    expect(deleted).toContain('Put right\n\ncontent/exams/final.yaml:1');
    expect(mended).toContain('Put right');
    expect(await ended).toBe(0);
    expect(said).toContain('Stopped.');
  });
});

const GOOD_EXAM = `title: { zh: 考试, en: Exam }
summary: { zh: 三道题。, en: Three items. }
blueprint:
  - { count: 3, topic: calls }
cutScore: 0.8
minutes: 10
attempts: 1
`;
