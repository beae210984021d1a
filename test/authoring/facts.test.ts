import { describe, expect, test } from 'vitest';
import { checkChanged, replace, sayEach } from './make-content.ts';

const ENGLISH = 'lessons/en/first-call.mdx';
const CHINESE = 'lessons/zh-Hans/first-call.mdx';
const FACTS = 'facts/002.yaml';

/** The row of the base, and another that nothing teaches. */
const another = (fields: string) => (base: string) => `${base}- id: K002-067
  fact: A greeting comes first.
  document: '002'
${fields}`;

describe('the check of the fact register', () => {
  test('names what is wrong with a row', async () => {
    const said = await sayEach(FACTS, [
      ['no document', "  document: '002'\n", ''],
      ['a document without quotation marks', "'002'", '002'],
      ['another document', "'002'", "'003'"],
      ['no sentence', '  fact: The telephone is answered within two rings.\n', ''],
      ['an id that is none', 'K002-066', 'K2-66'],
      ['no home', '  lesson: first-call\n', ''],
      ['two homes', 'lesson: first-call', 'lesson: first-call\n  background: true'],
      ['an unknown lesson', 'lesson: first-call', 'lesson: frist-call'],
      ['the other track', 'core: true', 'core: false'],
      ['a note without a correction', '  caveat: One firm’s standard.\n', ''],
      ['a note that is none', '[D23]', '[23]'],
    ]);

    expect(said).toMatchInlineSnapshot(`
      "no document
        1  K002-066.document  Add "document". Name the document that says it, such as '002', in quotation marks.  [field-missing]
      a document without quotation marks
        3  K002-066.document  Found 2. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]
      another document
        3  K002-066.document  The id is of document 002. Make the two agree.  [fact-document-differs]
      no sentence
        1  K002-066.fact  Add "fact". Say in one sentence what the source says.  [field-missing]
      an id that is none
        1  K2-66.id  Found "K2-66". Write a row of the register, such as K002-066.  [field-row-form]
      no home
        1  K002-066  Say where it belongs: write one of "lesson", "roleplay" and "background".  [fact-home-unclear]
      two homes
        1  K002-066  Say where it belongs: write one of "lesson", "roleplay" and "background".  [fact-home-unclear]
      an unknown lesson
        5  K002-066.lesson  There is no lesson "frist-call". Did you mean "first-call"?  [reference-lesson-unknown]
      the other track
        4  K002-066.core  "first-call" stands in the module "calls", which is core. Write "core: true", or name another lesson.  [fact-track-differs]
      a note without a correction
        6  K002-066.notes  A note asks for a correction. Write it as "caveat".  [fact-note-without-caveat]
      a note that is none
        7  K002-066.notes.0  Found 23. Write a text. Where it looks like a number or a date, put it in quotation marks.  [field-no-text]"
    `);
  });

  test('names a row that is there twice', async () => {
    const said = await checkChanged({ [FACTS]: (base) => base + base });

    expect(said).toMatchInlineSnapshot(`
      "content/facts/002.yaml:8  K002-066.id  The id "K002-066" is already used at content/facts/002.yaml:1. Give this one its own.  [field-id-twice]

      1 problem in 1 file."
    `);
  });

  test('names rows that a lesson names in vain', async () => {
    const named = replace('[K002-066]', '[K002-066, K002-099, K002-067]');

    const said = await checkChanged({
      [ENGLISH]: named,
      [CHINESE]: named,
      [FACTS]: another('  core: false\n  background: true\n'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:6  sources.1  There is no row K002-099 in content/facts. Add it there, or name another.  [reference-row-unknown]
      content/lessons/en/first-call.mdx:6  sources.2  K002-067 is kept for editors, and no lesson teaches it. Remove it.  [reference-row-for-editors]

      content/lessons/zh-Hans/first-call.mdx:6  sources.1  There is no row K002-099 in content/facts. Add it there, or name another.  [reference-row-unknown]
      content/lessons/zh-Hans/first-call.mdx:6  sources.2  K002-067 is kept for editors, and no lesson teaches it. Remove it.  [reference-row-for-editors]

      4 problems in 2 files."
    `);
  });

  test('names rows that a lesson names in one language only', async () => {
    const said = await checkChanged({
      [ENGLISH]: replace('[K002-066]', '[K002-066, K002-067]'),
      [FACTS]: another('  core: true\n  lesson: second-call\n'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:6  sources.1  The Chinese lesson does not name K002-067. Add it there, or remove it here.  [lesson-row-in-one-language]

      1 problem in 1 file."
    `);
  });

  test('counts what is not taught by lesson, while core lessons are planned', async () => {
    const said = await checkChanged({
      [FACTS]: (base) =>
        another('  core: true\n  lesson: second-call\n')(base) +
        another('  core: true\n  lesson: second-call\n')('').replace('067', '068') +
        another('  core: true\n  roleplay: lost-letter\n')('').replace('067', '069'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/course.yaml:8  modules.calls.planned.0  2 core rows of "second-call" are not taught yet: K002-067–068.  [fact-waiting]

      content/facts/002.yaml:18  K002-069  This case waits for the role-play "lost-letter".  [fact-waiting]

      2 notices in 2 files."
    `);
  });

  test('asks for every core row once all core lessons are written', async () => {
    const said = await checkChanged({
      'course.yaml': replace('    planned: [second-call]\n', ''),
      [FACTS]: (base) =>
        another('  core: true\n  lesson: first-call\n')(base) +
        another('  core: true\n  roleplay: lost-letter\n')('').replace('067', '068') +
        another('  core: true\n  roleplay: late-parcel\n')('').replace('067', '069'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/facts/002.yaml:8  K002-067  No lesson teaches this core row. It belongs to "first-call": teach it there, and name it in "sources".  [fact-untaught]
      content/facts/002.yaml:13  K002-068  This case waits for the role-play "lost-letter".  [fact-waiting]

      1 problem and 1 notice in 1 file."
    `);
  });

  test('asks for no elective row', async () => {
    const said = await checkChanged({
      'course.yaml': replace(
        'exams: [final]',
        `  - id: letters
    title: { zh: 信, en: Letters }
    summary: { zh: 写好信。, en: Write well. }
    track: elective
    lessons: []
    planned: [first-letter]
exams: [final]`,
      ),
      [FACTS]: another('  core: false\n  lesson: first-letter\n'),
    });

    expect(said).toBe('No problems.');
  });

  test('holds no lesson against a register that is not there or cannot be read', async () => {
    expect(await checkChanged({ [FACTS]: null })).toBe('No problems.');
    expect(await checkChanged({ [FACTS]: '- id: "K002\n' })).toMatchInlineSnapshot(`
      "content/facts/002.yaml:1  The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".  [yaml-quote-unclosed]

      1 problem in 1 file."
    `);
  });

  test('does not tell again that a lesson cannot be read', async () => {
    const said = await checkChanged({
      'course.yaml': replace('    planned: [second-call]\n', ''),
      [ENGLISH]: replace('minutes: 10', 'minutes: 99'),
      [CHINESE]: replace('minutes: 10', 'minutes: 99'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:5  minutes  Found 99. Write a number from 5 to 40: a lesson is done in one sitting.  [field-out-of-range]

      content/lessons/zh-Hans/first-call.mdx:5  minutes  Found 99. Write a number from 5 to 40: a lesson is done in one sitting.  [field-out-of-range]

      2 problems in 2 files."
    `);
  });
});
