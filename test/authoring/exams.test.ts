import { describe, expect, test } from 'vitest';
import { checkChanged, replace } from './make-content.ts';

function checkExam(part: string, replacement: string): Promise<string> {
  return checkChanged({ 'exams/final.yaml': replace(part, replacement) });
}

describe('the check of exams', () => {
  test('names a cut score in per cent', async () => {
    expect(await checkExam('cutScore: 0.8', 'cutScore: 80')).toMatchInlineSnapshot(`
      "content/exams/final.yaml:6  cutScore  Found 80. Write the share as a number up to 1, such as 0.8.

      1 problem in 1 file."
    `);
  });

  test('names a cut score that everybody reaches', async () => {
    expect(await checkExam('cutScore: 0.8', 'cutScore: 0')).toMatchInlineSnapshot(`
      "content/exams/final.yaml:6  cutScore  Found 0. Write the share as a number above 0, such as 0.8.

      1 problem in 1 file."
    `);
  });

  test('names a part that is larger than its pool', async () => {
    expect(await checkExam('count: 2, type: single', 'count: 3, type: single'))
      .toMatchInlineSnapshot(`
      "content/exams/final.yaml:4  blueprint.0.count  This part asks for 3 items (type "single"), but the bank has 2. Write more items, or ask for fewer. Withdrawn items do not count.

      1 problem in 1 file."
    `);
  });

  test('does not count withdrawn items', async () => {
    const said = await checkChanged({
      'items/calls.yaml': replace('key: [name]', 'key: [name]\n  withdrawn: 2027-01-10'),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/exams/final.yaml:4  blueprint.0.count  This part asks for 2 items (type "single"), but the bank has 1. Write more items, or ask for fewer. Withdrawn items do not count.

      1 problem in 1 file."
    `);
  });

  test('names parts that fit their pools one by one, but not together', async () => {
    const said = await checkExam('- { count: 2, type: single }', '- { count: 3, topic: calls }');

    expect(said).toMatchInlineSnapshot(`
      "content/exams/final.yaml:4  blueprint.0  Parts 1 and 2 of the blueprint draw from the same items: together they ask for 4, and 3 fit. Write more items, or ask for fewer. Withdrawn items do not count.

      1 problem in 1 file."
    `);
  });

  test('lets parts share a pool that is large enough for both', async () => {
    expect(await checkExam('- { count: 2, type: single }', '- { count: 3 }')).toBe('No problems.');
  });

  test('names an unknown topic', async () => {
    expect(await checkExam('topic: calls', 'topic: cals')).toMatchInlineSnapshot(`
      "content/exams/final.yaml:5  blueprint.1.topic  There is no topic "cals" in content/course.yaml. Did you mean "calls"?

      1 problem in 1 file."
    `);
  });

  test('names an exam that the course does not list, and one that has no file', async () => {
    const said = await checkChanged({ 'course.yaml': replace('[final]', '[finale]') });

    expect(said).toMatchInlineSnapshot(`
      "content/course.yaml:10  exams.0  There is no exam "finale" in content/exams. Did you mean "final"?

      content/exams/final.yaml:1  The course does not list this. Add "final" to "exams" in content/course.yaml.

      2 problems in 2 files."
    `);
  });
});
