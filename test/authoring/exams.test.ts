import { describe, expect, test } from 'vitest';
import { checkChanged, replace } from './make-content.ts';

function checkExam(part: string, replacement: string): Promise<string> {
  return checkChanged({ 'exams/final.yaml': replace(part, replacement) });
}

describe('the check of exams', () => {
  test('names a cut score in per cent', async () => {
    expect(await checkExam('cutScore: 0.8', 'cutScore: 80')).toMatchInlineSnapshot(`
      "content/exams/final.yaml:6  cutScore  Found 80. Write the share as a number up to 1, such as 0.8.  [field-share-in-percent]

      1 problem in 1 file."
    `);
  });

  test('names a cut score that everybody reaches', async () => {
    expect(await checkExam('cutScore: 0.8', 'cutScore: 0')).toMatchInlineSnapshot(`
      "content/exams/final.yaml:6  cutScore  Found 0. Write the share as a number above 0, such as 0.8.  [field-out-of-range]

      1 problem in 1 file."
    `);
  });

  test('names a part that is larger than its pool', async () => {
    expect(await checkExam('count: 2, type: single', 'count: 3, type: single'))
      .toMatchInlineSnapshot(`
        "content/exams/final.yaml:4  blueprint.0.count  This part asks for 3 items (type "single"), but the bank has 2. Write more items, or ask for fewer. Withdrawn items do not count.  [exam-pool-too-small]

        1 problem in 1 file."
      `);
  });

  test('does not count withdrawn items', async () => {
    const said = await checkChanged({
      'items/calls.yaml': replace('key: [name]', 'key: [name]\n  withdrawn: 2027-01-10'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/exams/final.yaml:4  blueprint.0.count  This part asks for 2 items (type "single"), but the bank has 1. Write more items, or ask for fewer. Withdrawn items do not count.  [exam-pool-too-small]

      content/lessons/en/first-call.mdx:19  <Check>  The item "calls-first-words" was withdrawn on 2027-01-10. Ask another, or remove "withdrawn" from the item.  [reference-item-withdrawn]

      content/lessons/zh-Hans/first-call.mdx:19  <Check>  The item "calls-first-words" was withdrawn on 2027-01-10. Ask another, or remove "withdrawn" from the item.  [reference-item-withdrawn]

      3 problems in 3 files."
    `);
  });

  test('names parts that fit their pools one by one, but not together', async () => {
    const said = await checkExam('- { count: 2, type: single }', '- { count: 4, topic: calls }');

    expect(said).toMatchInlineSnapshot(`
      "content/exams/final.yaml:4  blueprint.0  Parts 1 and 2 of the blueprint draw from the same items: together they ask for 5, and 4 fit. Write more items, or ask for fewer. Withdrawn items do not count.  [exam-parts-overlap]

      1 problem in 1 file."
    `);
  });

  test('lets parts share a pool that is large enough for both', async () => {
    expect(await checkExam('- { count: 2, type: single }', '- { count: 3 }')).toBe('No problems.');
  });

  test('says when a second sitting has to repeat items', async () => {
    expect(await checkExam('attempts: 1\n', '')).toMatchInlineSnapshot(`
      "content/exams/final.yaml:4  blueprint.0.count  This part draws 2 of 2 items (type "single"), so a second sitting repeats 2 of them. Write more items, ask for fewer, or allow one attempt.  [exam-sitting-repeats]

      1 notice in 1 file."
    `);
    expect(await checkExam('attempts: 1\n', 'attempts: 3\n')).toContain('1 notice');
  });

  test('says when parts together have too few items for a second sitting', async () => {
    const said = await checkChanged({
      'exams/final.yaml': replace(
        `  - { count: 2, type: single }
  - { count: 1, type: true-false, topic: calls }
cutScore: 0.8
minutes: 10
attempts: 1`,
        `  - { count: 2, topic: calls }
  - { count: 1, type: true-false }
cutScore: 0.8
minutes: 10`,
      ),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/exams/final.yaml:4  blueprint.0  Parts 1 and 2 of the blueprint draw from the same 4 items and take 3 at a time, so a second sitting repeats some. Write more items, ask for fewer, or allow one attempt.  [exam-sitting-repeats]

      1 notice in 1 file."
    `);
  });

  test('asks for no more items of a document than it has', async () => {
    const said = await checkChanged({
      'exams/final.yaml': (base) =>
        base
          .replace('type: single', 'documented: PRAC')
          .replace('attempts: 1\n', '')
          .replace('count: 1, type: true-false, topic: calls', 'count: 1, type: true-false'),
      'items/calls.yaml': (base) =>
        ['01', '02'].reduce(
          (text, number) =>
            text.replace(
              'key: [name]\n-',
              `key: [name]\n  documented: { exam: PRAC, number: "${number}", provenance: derived, confidence: low }\n-`,
            ),
          base,
        ),
    });

    expect(said).toBe('No problems.');
  });

  test('says in one line which items no exam can draw', async () => {
    expect(await checkExam('  - { count: 1, type: true-false, topic: calls }\n', ''))
      .toMatchInlineSnapshot(`
        "content/exams:1  No exam can draw 2 of 4 items; they are for practice only. By topic: calls 2.  [exam-item-undrawn]

        1 notice in 1 file."
      `);
  });

  test('names an unknown topic', async () => {
    expect(await checkExam('topic: calls', 'topic: cals')).toMatchInlineSnapshot(`
      "content/exams/final.yaml:5  blueprint.1.topic  There is no topic "cals" in content/course.yaml. Did you mean "calls"?  [reference-topic-unknown]

      1 problem in 1 file."
    `);
  });

  test('names an exam that the course does not list, and one that has no file', async () => {
    const said = await checkChanged({ 'course.yaml': replace('[final]', '[finale]') });

    expect(said).toMatchInlineSnapshot(`
      "content/course.yaml:10  exams.0  There is no exam "finale" in content/exams. Did you mean "final"?  [reference-exam-unknown]

      content/exams/final.yaml:1  The course does not list this. Add "final" to "exams" in content/course.yaml.  [course-unlisted]

      2 problems in 2 files."
    `);
  });
});
