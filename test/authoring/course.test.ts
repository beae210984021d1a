import { describe, expect, test } from 'vitest';
import { checkChanged, replace } from './make-content.ts';

describe('the check of the course', () => {
  test('names what is listed without a file, and what has a file and is not listed', async () => {
    const said = await checkChanged({
      'course.yaml': (base) =>
        base.replace('[first-call]', '[frist-call, third-call]').replace('[late-parcel]', '[lost]'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/course.yaml:7  modules.calls.lessons.0  There is no lesson "frist-call" in content/lessons. Did you mean "first-call"?  [reference-lesson-unknown]
      content/course.yaml:7  modules.calls.lessons.1  There is no lesson "third-call" in content/lessons. Write it, or remove it from the list.  [reference-lesson-unknown]
      content/course.yaml:9  modules.calls.roleplays.0  There is no role-play "lost" in content/roleplays. Write it, or remove it from the list.  [reference-roleplay-unknown]

      content/lessons/en/first-call.mdx:1  The course does not list this. Add "first-call" to a module in content/course.yaml.  [course-unlisted]

      content/lessons/zh-Hans/first-call.mdx:1  The course does not list this. Add "first-call" to a module in content/course.yaml.  [course-unlisted]

      content/roleplays/late-parcel.yaml:1  The course does not list this. Add "late-parcel" to a module in content/course.yaml.  [course-unlisted]

      6 problems in 4 files."
    `);
  });

  test('names what is listed twice', async () => {
    const said = await checkChanged({
      'course.yaml': (base) =>
        base
          .replace('[second-call]', '[second-call, first-call]')
          .replace('[final]', '[final, final]')
          .replace('id: styles', 'id: calls'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/course.yaml:8  modules.calls.planned.1  "first-call" is listed twice. Keep one.  [course-listed-twice]
      content/course.yaml:8  modules.calls.planned.1  "first-call" has a file, but learners do not see it. When it is ready, move it from "planned" to "lessons".  [course-plan-written]
      content/course.yaml:10  exams.1  "final" is listed twice. Keep one.  [course-listed-twice]
      content/course.yaml:13  topics.calls.id  "calls" is listed twice. Keep one.  [course-listed-twice]

      3 problems and 1 notice in 1 file."
    `);
  });

  test('only tells that a planned lesson has a file', async () => {
    const said = await checkChanged({
      'course.yaml': replace(
        'lessons: [first-call]\n    planned: [second-call]',
        'lessons: []\n    planned: [first-call]',
      ),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/course.yaml:8  modules.calls.planned.0  "first-call" has a file, but learners do not see it. When it is ready, move it from "planned" to "lessons".  [course-plan-written]

      1 notice in 1 file."
    `);
  });

  test('says when there is no course at all', async () => {
    expect(await checkChanged({ 'course.yaml': null })).toMatchInlineSnapshot(`
      "content/course.yaml:1  There is no such file. Add it, with the modules of the course and their lessons.  [file-missing]

      1 problem in 1 file."
    `);
    expect(await checkChanged({ 'course.yaml': '# nothing yet\n' })).toMatchInlineSnapshot(`
      "content/course.yaml:1  Nothing is written here. Write its fields on lines of their own, each as "name: value".  [file-empty]

      1 problem in 1 file."
    `);
  });

  test('names mistakes in flowcharts', async () => {
    const said = await checkChanged({
      'diagrams/hand-over.yaml': replace('to: hand', 'to: hant, label: Yes'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/diagrams/hand-over.yaml:6  edges.0.to  There is no box "hant". Did you mean "hand"?  [reference-box-unknown]
      content/diagrams/hand-over.yaml:6  edges.0.label  This text is in one language only. Write both: { zh: …, en: … }.  [field-one-language]

      2 problems in 1 file."
    `);
  });

  test('names mistakes in the glossary', async () => {
    const said = await checkChanged({
      'glossary.yaml': (base) => base + base.replace('first-call', 'frist-call'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/glossary.yaml:5  parcel.id  The id "parcel" is already used at content/glossary.yaml:1. Give this one its own.  [field-id-twice]
      content/glossary.yaml:8  parcel.lesson  There is no lesson "frist-call". Did you mean "first-call"?  [reference-lesson-unknown]

      2 problems in 1 file."
    `);
  });
});
