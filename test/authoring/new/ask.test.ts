import { PassThrough } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import { runNew } from '#authoring/new/run-new.ts';
import { makeContent } from '../make-content.ts';

const ENTER = '\r';
const DOWN = '\u001B[B';
const CTRL_C = '\u0003';

/** A terminal: what stands on it, and somebody who types once it asks. */
function makeScreen() {
  const input = new PassThrough();
  const output = new PassThrough();
  let shown = '';
  output.on('data', (piece: Buffer) => (shown += stripVTControlCharacters(piece.toString())));
  return {
    input,
    output,
    shown: () => shown,
    /** Waits for a question, and answers it. */
    async answer(question: string, ...keys: string[]) {
      await vi.waitFor(() => expect(shown).toContain(question), 5_000);
      shown = shown.slice(shown.indexOf(question) + question.length);
      for (const key of keys) input.write(key);
    },
  };
}

test('asks for a lesson what it has to know, and proposes what it can', async () => {
  const root = await makeContent();
  const screen = makeScreen();
  const outcome = runNew(root, [], screen);
  await screen.answer('What is new?', ENTER);
  await screen.answer('Its title in Chinese', '说到做到', ENTER);
  await screen.answer('Its title in English', 'Keeping promises', ENTER);
  await screen.answer('Its id', ENTER);
  await screen.answer('Which module', ENTER);
  await screen.answer('Which lesson does it follow?', ENTER);
  await screen.answer('Which topic', DOWN, ENTER);

  expect((await outcome).code).toBe(0);
  expect(readdirSync(join(root, 'content/lessons/en'))).toContain('keeping-promises.mdx');
  const problems = await checkContent(root);
  expect(problems.filter(({ severity }) => severity === 'problem')).toEqual([]);
});

test('asks only what the arguments leave open, and says what is wrong with an answer', async () => {
  const root = await makeContent();
  const screen = makeScreen();
  const given = ['diagram', '--title-zh', '移交', '--title-en', 'Hand over'];
  const refused = await runNew(root, given, screen);
  const outcome = runNew(root, given.slice(0, 3), screen);
  await screen.answer('Its title in English', ENTER);
  await screen.answer('Write something', 'Hand over', ENTER);
  await screen.answer('Its id', ENTER);
  await screen.answer('There is already a "hand-over"', '-2', ENTER);

  expect(refused.code).toBe(2);
  expect((await outcome).text).toContain('content/diagrams/hand-over-2.yaml');
});

test('lets several topics of an exam be chosen', async () => {
  const root = await makeContent();
  const screen = makeScreen();
  const outcome = runNew(
    root,
    ['exam', 'small', '--title-zh', '小考', '--title-en', 'Small'],
    screen,
  );
  await screen.answer('Which topics', ' ', ENTER);
  await screen.answer('How many items', '\u007F', '3', ENTER);
  await screen.answer('How many minutes', ENTER);

  expect((await outcome).text).toContain('3 items on 1 topic');
});

test('writes nothing when somebody cancels, at whatever question', async () => {
  const root = await makeContent();
  const files = () => readdirSync(root, { recursive: true }).sort();
  const before = files();
  const questions: [question: string, ...keys: string[]][] = [
    ['What is new?', ENTER],
    ['Its title in Chinese', '说到做到', ENTER],
    ['Its title in English', 'Keeping promises', ENTER],
    ['Its id', ENTER],
    ['Which module', ENTER],
    ['Which lesson does it follow?', ENTER],
    ['Which topic'],
  ];

  for (let last = 0; last < questions.length; last += 1) {
    const screen = makeScreen();
    const outcome = runNew(root, [], screen);
    for (const [question, ...keys] of questions.slice(0, last))
      await screen.answer(question, ...keys);
    await screen.answer(questions[last]?.[0] ?? '', CTRL_C);

    expect(await outcome).toEqual({ code: 130, text: 'Cancelled. Nothing was written.' });
  }
  expect(files()).toEqual(before);
});
