import { expect, test } from 'vitest';
import { findStartingText } from '#authoring/find-starting-text.ts';
import { checkChanged } from './make-content.ts';

const find = (text: string, file = 'content/items/x.yaml') =>
  findStartingText({ texts: new Map([[file, text]]) });

test('is told by file, entry and line, and is no reason to stop', async () => {
  const mark = (base: string) => base.replace(/^ {2}stem:/gm, '  # TODO: the question.\n  stem:');

  expect(await checkChanged({ 'items/calls.yaml': mark })).toMatchInlineSnapshot(`
    "content/items/calls.yaml:6  calls-first-words  This is still the starting text (the question). Write your own, and delete the comment.  [file-starting-text]
    content/items/calls.yaml:21  calls-two-things  This is still the starting text (the question). Write your own, and delete the comment.  [file-starting-text]
    content/items/calls.yaml:36  calls-read-back  This is still the starting text (the question). Write your own, and delete the comment.  [file-starting-text]
    content/items/calls.yaml:47  calls-hang-up  This is still the starting text (the question). Write your own, and delete the comment.  [file-starting-text]

    4 notices in 1 file."
  `);
});

test('is found in front matter, in the text of a lesson and in either language', () => {
  const lesson =
    '---\n# 要改：一句话，说这一课讲什么。\nsummary: x\n---\n\n{/* TODO: a scene. Where is it? */}\n';

  expect(find(lesson, 'content/lessons/en/x.mdx')).toMatchObject([
    { line: 2, message: expect.stringContaining('(一句话，说这一课讲什么)') },
    { line: 6, message: expect.stringContaining('(a scene)') },
  ]);
});

test('is found in a text that was brought in without it, also when its comment is gone', () => {
  const item =
    "- id: a\n  feedback: { zh: 'TODO：说明为什么对。', en: 'TODO: say why this is right.' }\n";

  expect(find(item)).toMatchObject([{ line: 2, at: 'a' }]);
});

test('is not taken for what an author writes about', () => {
  expect(find('- id: a\n  stem: The note says TODO and nothing else\n  # todo list\n')).toEqual([]);
});
