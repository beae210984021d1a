import { describe, expect, test } from 'vitest';
import { minutesFor } from '#authoring/reading-time.ts';
import { readMdx } from '#authoring/read-mdx.ts';
import { checkChanged, replace } from './make-content.ts';

function minutes(mdx: string, lang: 'zh' | 'en'): number | undefined {
  const { body } = readMdx(mdx);
  return body && minutesFor(body, lang);
}

describe('the time that a lesson takes', () => {
  test('is that of its characters in Chinese, and of its words in English', () => {
    expect(minutes('字'.repeat(600), 'zh')).toBe(2);
    expect(minutes('word '.repeat(360), 'en')).toBe(2);
  });

  test('adds what is to be done, and what is read in components', () => {
    expect(minutes('<Check item="x" />\n\n<Check item="y" />\n\n<Check item="z" />', 'en')).toBe(2);
    expect(
      minutes(`<Figure name="x" alt="${'a '.repeat(180)}" caption="${'a '.repeat(180)}" />`, 'en'),
    ).toBe(1);
    expect(minutes(`<DoDont><Do why="${'a '.repeat(180)}">a</Do></DoDont>`, 'en')).toBeCloseTo(
      1,
      1,
    );
  });

  test('is held against the minutes that the lesson states', async () => {
    const long = `Say who you are. ${'One more word. '.repeat(1200).trim()}`;
    const said = await checkChanged({
      'lessons/en/first-call.mdx': replace('Say who you are.', long),
    });

    expect(said).toMatchInlineSnapshot(`
      "content/lessons/en/first-call.mdx:5  minutes  The lesson states 10 minutes; reading it and answering its checks takes about 23. Write "minutes: 23", or change the lesson.  [lesson-minutes-off]

      1 notice in 1 file."
    `);
  });

  test('says nothing of a third more or less', async () => {
    const text = `Say who you are. ${'One more word. '.repeat(290).trim()}`;

    expect(
      await checkChanged({ 'lessons/en/first-call.mdx': replace('Say who you are.', text) }),
    ).toBe('No problems.');
  });
});
