import { describe, expect, test } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import { BASE, checkChanged, makeContent, replace } from './make-content.ts';

describe('checkContent', () => {
  test('finds nothing in a course in which nothing is wrong', async () => {
    expect(await checkContent(await makeContent())).toEqual([]);
  });

  test('finds nothing in the same course with a byte order mark and Windows line ends', async () => {
    const windows = (base: string) => `\uFEFF${base.replaceAll('\n', '\r\n')}`;

    const said = await checkChanged(
      Object.fromEntries(Object.keys(BASE).map((file) => [file, windows])),
    );

    expect(said).toBe('No problems.');
  });

  test('lists two mistakes in two files', async () => {
    const said = await checkChanged({
      'items/calls.yaml': replace('type: single', 'type: signle'),
      'exams/final.yaml': replace('cutScore: 0.8', 'cutScore: 80'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/exams/final.yaml:6  cutScore  Found 80. Write the share as a number up to 1, such as 0.8.  [field-share-in-percent]

      content/items/calls.yaml:2  calls-first-words.type  Found "signle". Did you mean "single"?  [field-value-not-allowed]

      2 problems in 2 files."
    `);
  });

  test('goes on after files that cannot be read, and repeats none of it elsewhere', async () => {
    const said = await checkChanged({
      'items/calls.yaml': '- id: "calls\n',
      'lessons/en/first-call.mdx': replace('</Case>', ''),
      'glossary.yaml': 'a: [b\n',
      'exams/final.yaml': replace('minutes: 10', 'minutes: "10"'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/exams/final.yaml:7  minutes  Found "10". Write a number by itself: digits, without a unit and without quotation marks.  [field-no-number]

      content/glossary.yaml:1  The bracket "[" that opens here is not closed. Add "]" where its entries end.  [yaml-bracket-unclosed]

      content/items/calls.yaml:1  The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".  [yaml-quote-unclosed]

      content/lessons/en/first-call.mdx:9  <Case> is never closed. Add </Case> on a line of its own, or end the tag with "/>" if it holds no text.  [component-unclosed]

      4 problems in 4 files."
    `);
  });

  test('asks for no translation in a course in one language', async () => {
    const said = await checkChanged({
      'lessons/zh-Hans/first-call.mdx': null,
      'items/calls.yaml': replace('{ zh: 先说什么？, en: What comes first? }', 'What comes first?'),
    });

    expect(said).toBe('No problems.');
  });

  test('names files that would be left out', async () => {
    const said = await checkChanged({
      'items/more.yml': '[]',
      'exams/Final Exam.yaml': replace('', ''),
      'lessons/zh/first-call.mdx': 'x',
      'lessons/en/notes.md': 'x',
    });

    expect(said).toMatchInlineSnapshot(`
      "content/exams/Final Exam.yaml:1  The file is called "Final Exam". Use lower-case letters, digits and single hyphens, such as "final-exam.yaml".  [file-name-form]
      content/exams/Final Exam.yaml:1  This file is empty. Write something in it, or delete it.  [file-empty]

      content/items/more.yml:1  This file is not read: content/items holds files that end in ".yaml". Rename it or move it away.  [file-ending]

      content/lessons/en/notes.md:1  This file is not read: content/lessons/en holds files that end in ".mdx". Rename it or move it away.  [file-ending]

      content/lessons/zh:1  This is not read. Lessons stand in zh-Hans and en: move it there.  [file-misplaced]

      5 problems in 4 files."
    `);
  });
});
