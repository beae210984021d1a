import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { makeContent, replace, type Changes } from './make-content.ts';

const COMMAND = fileURLToPath(new URL('../../src/authoring/check.ts', import.meta.url));

async function run(changes: Changes, ...flags: string[]) {
  const cwd = await makeContent(changes);
  const { status, stdout, stderr } = spawnSync(process.execPath, [COMMAND, ...flags], {
    cwd,
    encoding: 'utf8',
  });
  return { status, said: stdout.replace(/\d+\.\d s/, '0.0 s'), stderr };
}

describe('the command', () => {
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

      content/items/calls.yaml:4  calls-first-words.teaches  To be taught by "second-call", which is planned and not written yet.  [reference-lesson-planned]

      1 notice in 1 file.

      Checked 1 lesson, 4 items, 1 role-play and 1 exam in 0.0 s. Nothing to put right.
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
});
