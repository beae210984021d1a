import { describe, expect, test } from 'vitest';
import { toChoice, withItems, type ItemSketch } from './make-bank.ts';
import { checkChanged } from './make-content.ts';

/** What the check says of one item beside those of the small course. */
async function check(sketch: ItemSketch): Promise<string> {
  return (await checkChanged(withItems(sketch))).replaceAll('content/items/more.yaml:', '');
}

const SHORT = { b: 'Ring them back.', c: 'Write it all down.' };

describe('a key that gives itself away by its length', () => {
  test('is named in each language in which it does', async () => {
    const said = await check({
      choices: {
        a: { zh: '先请对方把话说完再答', en: 'Let them say it all before you answer' },
        b: { zh: '马上打断他', en: 'Cut in politely, and then answer' },
        c: { zh: '把电话转走', en: 'Hand over the telephone' },
      },
    });

    expect(said).toMatchInlineSnapshot(`
      "12  item-1.choices.a.text.zh  The key gives itself away by its length in Chinese: it has 10 characters, the longest distractor 5. Shorten it, or make a distractor as substantial.  [item-longest-is-key]

      1 problem in 1 file."
    `);
  });

  test('is named among the choices of best-worst items and of gaps', async () => {
    const long = 'Say what you will do about it, and by when';
    const gap = Object.entries({ a: long, ...SHORT }).map(toChoice);

    const bestWorst = await check({
      type: 'best-worst',
      choices: { a: long, ...SHORT },
      key: { best: 'a', worst: 'b' },
    });
    const cloze = await check({
      type: 'cloze',
      text: { zh: '{x}。', en: '{x}.' },
      gaps: [{ id: 'x', choices: gap }],
      key: { x: 'a' },
    });

    expect(bestWorst).toMatchInlineSnapshot(`
      "12  item-1.choices.a.text.zh  The key gives itself away by its length in Chinese: it has 42 characters, the longest distractor 18. Shorten it, or make a distractor as substantial.  [item-longest-is-key]
      13  item-1.choices.a.text.en  The key gives itself away by its length in English: it has 42 characters, the longest distractor 18. Shorten it, or make a distractor as substantial.  [item-longest-is-key]

      2 problems in 1 file."
    `);
    expect(cloze).toMatchInlineSnapshot(`
      "19  item-1.gaps.x.choices.a.text.zh  The key gives itself away by its length in Chinese: it has 42 characters, the longest distractor 18. Shorten it, or make a distractor as substantial.  [item-longest-is-key]
      20  item-1.gaps.x.choices.a.text.en  The key gives itself away by its length in English: it has 42 characters, the longest distractor 18. Shorten it, or make a distractor as substantial.  [item-longest-is-key]

      2 problems in 1 file."
    `);
  });

  test('is not seen in a few characters, in a quarter more, or where several are correct', async () => {
    const few = await check({ choices: { a: 'Mine', b: 'Us' } });
    const quarter = await check({ choices: { a: 'x'.repeat(25), b: 'y'.repeat(20) } });
    const several = await check({
      type: 'multiple',
      choices: { a: 'Say what you will do about it', b: 'Say by when it will be done', c: 'Hum' },
      key: ['a', 'b'],
    });

    expect([few, quarter, several]).toEqual(Array(3).fill('No problems.'));
  });

  test('may stay where the item says why', async () => {
    const said = await check({
      choices: { a: 'Say what you will do about it, and by when', ...SHORT },
      exceptions: [{ flaw: 'longest-is-key', reason: 'The document has it so.' }],
    });

    expect(said).toBe('No problems.');
  });

  test('is missing where an exception is needless', async () => {
    const said = await check({
      choices: { a: 'Ask them to wait.', ...SHORT },
      exceptions: [{ flaw: 'longest-is-key', reason: 'The document has it so.' }],
    });

    expect(said).toMatchInlineSnapshot(`
      "34  item-1.exceptions.0.flaw  The item does not have the flaw "longest-is-key". Remove the exception.  [item-exception-needless]

      1 problem in 1 file."
    `);
  });
});

describe('a choice about the other choices', () => {
  test.each([
    '以上都是',
    '以上都对。',
    '以上皆非',
    '上述各项均不正确',
    '另外三点都要注意',
    '都不对',
    '没有正确答案',
    'All of the above',
    'None of the above.',
    'All three of the other points',
    'None of these is correct',
    'Both of them',
  ])('is named: %s', async (text) => {
    expect(await check({ choices: { a: 'Ring them.', b: text } })).toContain('speaks of the other');
  });

  test.each([
    '都听完了再答',
    '其他客人先请',
    '“还有呢？您都说说。”',
    'All of it, in your own words',
    'None',
  ])('is not meant by: %s', async (text) => {
    expect(await check({ choices: { a: 'Ring.', b: text } })).toBe('No problems.');
  });

  test('is named with what to do, unless the item says why it has to stay', async () => {
    const choices = { a: 'Ring.', b: { zh: '以上都不对', en: 'None of the above' } };
    const exceptions = [{ flaw: 'all-or-none-of-the-above', reason: 'The document has it.' }];

    expect(await check({ choices })).toMatchInlineSnapshot(`
      "19  item-1.choices.b.text.zh  "以上都不对" speaks of the other choices, not of the matter. Write a choice of its own, leave it out, or make the type "multiple".  [item-all-or-none-of-the-above]

      1 problem in 1 file."
    `);
    expect(await check({ choices, exceptions })).toBe('No problems.');
  });
});

describe('a negative question', () => {
  test.each([
    '下列哪一项不属于投诉？',
    '哪句话不合适？',
    '以下说法错误的是',
    '除了道歉之外，哪些该写进答复？',
    'Which of these is not a complaint?',
    'Which sentence should you never say?',
    'Which of the steps doesn’t belong here?',
    'Which of these replies is wrong?',
    'All of these help, except:',
  ])('is named: %s', async (stem) => {
    expect(await check({ stem, choices: SHORT, key: ['b'] })).toContain('asks for what does not');
  });

  test.each([
    '下列哪一项【不属于】投诉？',
    '客户说“这不是我要的”，哪句最合适？',
    '客户不满意。哪句最合适？',
    '哪个动作会惹恼他，而不是帮到他？',
    '哪句能听出他是不是满意？',
    '除了道歉之外，还有哪些该写进答复？',
    'Which of these is NOT a complaint?',
    'The customer is not pleased. Which reply fits?',
    'You are not sure. What do you say?',
    'A customer asks, “Which one is not broken?” Which reply fits?',
  ])('is not meant by: %s', async (stem) => {
    expect(await check({ stem, choices: SHORT, key: ['b'] })).toBe('No problems.');
  });

  test('is named with what to do, unless the item says why it has to stay', async () => {
    const negative = {
      stem: { zh: '下列哪一项不属于投诉？', en: 'Which of these is not a complaint?' },
      choices: SHORT,
      key: ['b'],
    };
    const exceptions = [{ flaw: 'negative-stem', reason: 'The document asks so.' }];

    expect(await check(negative)).toMatchInlineSnapshot(`
      "7  item-1.stem.zh  The question asks for what does not hold, and "不属于" is easily overlooked. Ask for what holds, or set it off: 【不属于】.  [item-negative-stem]
      8  item-1.stem.en  The question asks for what does not hold, and "not" is easily overlooked. Ask for what holds, or write NOT.  [item-negative-stem]

      2 problems in 1 file."
    `);
    expect(await check({ ...negative, exceptions })).toBe('No problems.');
  });
});

describe('choices that are too alike', () => {
  test('are named: the same but for signs and capitals, or all but the same', async () => {
    const same = await check({ choices: { a: 'Ring them back.', b: 'ring them back' } });
    const almost = await check({
      type: 'order',
      choices: {
        a: 'Say what you have understood',
        b: 'Say what you had understood',
        c: 'Ask what comes next',
      },
      key: ['a', 'b', 'c'],
    });

    expect(same).toMatchInlineSnapshot(`
      "19  item-1.choices.b.text.zh  In Chinese this says the same as "a". Make them differ in what they say, or leave one out.  [item-near-duplicates]
      20  item-1.choices.b.text.en  In English this says the same as "a". Make them differ in what they say, or leave one out.  [item-near-duplicates]

      2 problems in 1 file."
    `);
    expect(almost).toMatchInlineSnapshot(`
      "19  item-1.choices.b.text.zh  In Chinese this says almost the same as "a". Make them differ in what they say, or leave one out.  [item-near-duplicates]
      20  item-1.choices.b.text.en  In English this says almost the same as "a". Make them differ in what they say, or leave one out.  [item-near-duplicates]

      2 problems in 1 file."
    `);
  });

  test('are not seen where a number makes the difference', async () => {
    const said = await check({
      choices: {
        a: { zh: '答应三天之内给书面答复', en: 'Promise a letter within 24 hours' },
        b: { zh: '答应七天之内给书面答复', en: 'Promise a letter within 48 hours' },
      },
    });

    expect(said).toBe('No problems.');
  });

  test('may stay where the item says why', async () => {
    const said = await check({
      choices: { a: 'Ring them back today', b: 'Ring them back to-day' },
      exceptions: [{ flaw: 'near-duplicates', reason: 'The document has both.' }],
    });

    expect(said).toBe('No problems.');
  });
});

test('flaws stand where a course in one language has its texts', async () => {
  const item = { stem: 'Which of these is not a complaint?', choices: SHORT, key: ['b'] };
  const changes = withItems(item);
  const english = String(changes['items/more.yaml']).replace(
    /\n +zh: (.*)\n +en: .*/g,
    (_, text: string) => ` ${JSON.stringify(text)}`,
  );

  const said = await checkChanged({
    ...changes,
    'items/more.yaml': english,
    'lessons/zh-Hans/first-call.mdx': null,
  });

  expect(said).toMatchInlineSnapshot(`
    "content/items/more.yaml:6  item-1.stem  The question asks for what does not hold, and "not" is easily overlooked. Ask for what holds, or write NOT.  [item-negative-stem]

    1 problem in 1 file."
  `);
});
