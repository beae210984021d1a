import { describe, expect, test } from 'vitest';
import { times, toChoice, withItems, type ItemSketch } from './make-bank.ts';
import { checkChanged } from './make-content.ts';

const ids = ['a', 'b', 'c', 'd'];

/** Four choices of which one stands out a little; of the rest, none is shorter than another. */
function choices(standsOut: number, by = 1): Record<string, string> {
  const lengths = ids.map((_, place) => 20 + (place === standsOut ? by : 0));
  return Object.fromEntries(ids.map((id, place) => [id, textOf(id, lengths[place] ?? 0)]));
}

/** A text of so many characters, unlike that of another choice. */
function textOf(id: string, length: number): string {
  return id.repeat(length);
}

/** Keys in all four places in turn. */
const keyOf = (index: number) => [ids[index % 4] ?? 'a'];

/** Items whose longest choice is right in so many of them. */
function itemsWith(longestIsKey: number, of: number, rest: ItemSketch = {}): ItemSketch[] {
  return times(of, (index) => ({
    choices: choices(index < longestIsKey ? index % 4 : (index + 1) % 4, 1 + (index % 4)),
    key: keyOf(index),
    ...rest,
  }));
}

async function check(items: readonly ItemSketch[]): Promise<string> {
  return checkChanged(withItems(...items));
}

describe('the length of choices over the bank', () => {
  test('must not point to the key', async () => {
    const said = await check(itemsWith(24, 40));

    expect(said).toMatchInlineSnapshot(`
      "content/items:1  In Chinese the longest choice is right in 26 of 42 "single" items; chance would give 11. Whoever picks the longest gains by it. Shorten correct choices, or make distractors as substantial. Begin with: calls-first-words, calls-two-things, item-4, item-8, item-12, item-16, item-20, item-24, item-3, item-7.  [bank-length-tells]
      content/items:1  In English the longest choice is right in 26 of 42 "single" items; chance would give 11. Whoever picks the longest gains by it. Shorten correct choices, or make distractors as substantial. Begin with: calls-first-words, calls-two-things, item-4, item-8, item-12, item-16, item-20, item-24, item-3, item-7.  [bank-length-tells]

      2 problems in 1 file."
    `);
  });

  test('must not point away from it', async () => {
    const said = await check(itemsWith(0, 40));

    expect(said).toMatchInlineSnapshot(`
      "content/items:1  In Chinese the longest choice is right in 2 of 42 "single" items; chance would give 11. Whoever never picks the longest gains by it. Make correct choices fuller, or trim distractors. Begin with: item-4, item-8, item-12, item-16, item-20, item-24, item-28, item-32, item-36, item-40.  [bank-length-tells]
      content/items:1  In English the longest choice is right in 2 of 42 "single" items; chance would give 11. Whoever never picks the longest gains by it. Make correct choices fuller, or trim distractors. Begin with: item-4, item-8, item-12, item-16, item-20, item-24, item-28, item-32, item-36, item-40.  [bank-length-tells]

      2 problems in 1 file."
    `);
  });

  test('must not point to it as the shortest', async () => {
    const shortest = times(40, (index) => ({ choices: choices(index % 4, -1), key: keyOf(index) }));

    const said = await check(shortest);

    expect(said).toMatchInlineSnapshot(`
      "content/items:1  In Chinese the shortest choice is right in 40 of 42 "single" items; chance would give 11. Whoever picks the shortest gains by it. Make correct choices fuller, or trim distractors. Begin with: item-1, item-2, item-3, item-4, item-5, item-6, item-7, item-8, item-9, item-10.  [bank-length-tells]
      content/items:1  In English the shortest choice is right in 40 of 42 "single" items; chance would give 11. Whoever picks the shortest gains by it. Make correct choices fuller, or trim distractors. Begin with: item-1, item-2, item-3, item-4, item-5, item-6, item-7, item-8, item-9, item-10.  [bank-length-tells]

      2 problems in 1 file."
    `);
  });

  test('is worth knowing where chance seldom goes as far, and no more', async () => {
    expect(await check(itemsWith(17, 40))).toMatchInlineSnapshot(`
      "content/items:1  In Chinese the longest choice is right in 19 of 42 "single" items; chance would give 11. Whoever picks the longest gains by it. Shorten correct choices, or make distractors as substantial. Begin with: calls-first-words, calls-two-things, item-4, item-8, item-12, item-16, item-3, item-7, item-11, item-15.  [bank-length-tells]
      content/items:1  In English the longest choice is right in 19 of 42 "single" items; chance would give 11. Whoever picks the longest gains by it. Shorten correct choices, or make distractors as substantial. Begin with: calls-first-words, calls-two-things, item-4, item-8, item-12, item-16, item-3, item-7, item-11, item-15.  [bank-length-tells]

      2 notices in 1 file."
    `);
  });

  test('may be as chance would have it', async () => {
    expect(await check(itemsWith(10, 40))).toBe('No problems.');
  });

  test('counts by type: gaps and multiple items have a habit of their own', async () => {
    const gaps = times(30, (index) => ({
      type: 'cloze',
      text: { zh: '{x}。', en: '{x}.' },
      gaps: [{ id: 'x', choices: Object.entries(choices((index + 1) % 4)).map(toChoice) }],
      key: { x: ids[index % 4] },
    }));
    const multiple = itemsWith(0, 40, { type: 'multiple' });

    expect(await check(gaps)).toMatchInlineSnapshot(`
      "content/items:1  In Chinese the longest choice is right in 0 of 30 gaps of "cloze" items; chance would give 8. Whoever never picks the longest gains by it. Make correct choices fuller, or trim distractors. Begin with: item-1, item-2, item-3, item-4, item-5, item-6, item-7, item-8, item-9, item-10.  [bank-length-tells]
      content/items:1  In English the longest choice is right in 0 of 30 gaps of "cloze" items; chance would give 8. Whoever never picks the longest gains by it. Make correct choices fuller, or trim distractors. Begin with: item-1, item-2, item-3, item-4, item-5, item-6, item-7, item-8, item-9, item-10.  [bank-length-tells]

      2 problems in 1 file."
    `);
    expect(await check(multiple)).toContain('0 of 40 "multiple" items');
  });

  test('does not count withdrawn items', async () => {
    const said = await check(itemsWith(0, 40, { withdrawn: '2027-01-10' }));

    expect(said).toBe('No problems.');
  });
});

describe('the written place of keys', () => {
  const inPlace = (place: number, of: number) =>
    times(of, () => ({
      choices: Object.fromEntries(ids.map((id) => [id, textOf(id, 20)])),
      key: [ids[place]],
    }));

  test('is worth knowing when most stand in one', async () => {
    expect(await check([...inPlace(1, 14), ...rename(inPlace(2, 8))])).toMatchInlineSnapshot(`
      "content/items:1  The key is written second in 14 of 22 "single" items with 4 choices; chance would give 6. Learners see choices shuffled, but a printed form is not. Move some keys.  [bank-keys-bunched]

      1 notice in 1 file."
    `);
  });

  test('is to be put right when it is hardly ever another', async () => {
    expect(await check(inPlace(1, 40))).toMatchInlineSnapshot(`
      "content/items:1  The key is written second in 40 of 40 "single" items with 4 choices; chance would give 10. Learners see choices shuffled, but a printed form is not. Move some keys.  [bank-keys-bunched]

      1 problem in 1 file."
    `);
  });
});

describe('true-false items', () => {
  const feedback = { true: { zh: '是。', en: 'Yes.' }, false: { zh: '不。', en: 'No.' } };
  const statements = (trueOnes: number, of: number) =>
    times(of, (index) => ({ type: 'true-false', key: index < trueOnes, feedback }));

  test('must not be nearly all true', async () => {
    expect(await check(statements(28, 34))).toMatchInlineSnapshot(`
      "content/items:1  29 of 36 true-false statements are true; chance would give 18. Whoever always answers "true" gains by it. Turn some round, so that they are false.  [bank-statements-lopsided]

      1 problem in 1 file."
    `);
  });

  test('must not be nearly all false', async () => {
    expect(await check(statements(4, 34))).toMatchInlineSnapshot(`
      "content/items:1  31 of 36 true-false statements are false; chance would give 18. Whoever always answers "false" gains by it. Turn some round, so that they are true.  [bank-statements-lopsided]

      1 problem in 1 file."
    `);
  });

  test('may lean a little to one side', async () => {
    expect(await check(statements(20, 34))).toBe('No problems.');
  });
});

test('habits are not counted while an item cannot be read', async () => {
  const items = itemsWith(0, 40);

  const said = await check([...items, { ...items[0], id: 'broken', difficulty: 7 }]);

  expect(said).toMatchInlineSnapshot(`
    "content/items/more.yaml:1565  broken.difficulty  Found 7. Write 1 (recall), 2 (apply) or 3 (judge).  [field-value-not-allowed]

    1 problem in 1 file."
  `);
});

/** The same items under other ids. */
function rename(items: readonly ItemSketch[]): ItemSketch[] {
  return items.map((item, index) => ({ ...item, id: `other-${index}` }));
}
