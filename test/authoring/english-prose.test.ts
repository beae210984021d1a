import { describe, expect, test } from 'vitest';
import { findEnglishFaults } from '#authoring/english-prose.ts';
import type { ProseKind } from '#authoring/prose.ts';
import { mended } from '#authoring/prose-rule.ts';

function mend(text: string): string {
  return mended(
    text,
    findEnglishFaults(text, 'line')
      .flatMap(({ mends }) => mends)
      .sort((a, b) => a.from - b.from),
  );
}

function codes(text: string, kind: ProseKind = 'line'): string[] {
  return findEnglishFaults(text, kind).map(({ code }) => code);
}

describe('English prose', () => {
  test.each([
    ['She said "no" and left.', 'She said “no” and left.'],
    ["Don't ask.", 'Don’t ask.'],
    ['Wait , please .', 'Wait, please.'],
    ['Well...', 'Well…'],
    ['(so it goes )', '(so it goes)'],
  ])('mends %s', (wrong, right) => {
    expect(mend(wrong)).toBe(right);
    expect(codes(right)).toEqual([]);
  });

  test.each([
    'He moved in in March, and she had had enough of that that day.',
    'ok ok, no no, very very well :)',
    'A screen of 24", a man of 6\'2".',
    '“It isn’t ‘ready’,” she said, “but … it’s ‘on its way’.”',
    'Half past nine – or 9:30 – and .5 of an hour.',
    '1) first, a) second',
    'The World Trade Center, prize, seize, size, practise, practice, check, program, meter.',
    'She calls it 申诉, “a word，kept”.',
    'Pages 30–35, GB/T 19012-2019, 0–6.',
  ])('leaves alone: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ['Put it in the the box.', 'prose-en-double-word'],
    ['Put it to\nto her.', 'prose-en-double-word'],
    ['She said “no and left.', 'prose-en-unpaired'],
    ['(See below.', 'prose-en-unpaired'],
    ['She said "no and left.', 'prose-en-straight-quote'],
    ["She said 'no' and left.", 'prose-en-straight-quote'],
    ['Wait，please.', 'prose-en-full-width'],
    ['Wait—please.', 'prose-en-dash'],
    ['Wait -- please.', 'prose-en-dash'],
    ['Wait - please.', 'prose-en-dash'],
    ['Apologize to the customer.', 'prose-en-american'],
  ])('names in %s what a person has to mend', (text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(mend(text)).toBe(text);
  });

  test('knows the British spelling of the commonest words', () => {
    const words =
      'color colored favorite behavior honorable neighbors apologize organizing realized recognizes prioritization analyzed center theaters canceled traveling labeled defense fulfill enrollment judgment catalog gray toward percent gotten skeptical';

    const better = findEnglishFaults(words, 'line').map(
      ({ message }) => /spells it "([^"]*)"/.exec(message)?.[1],
    );

    expect(better.join(' ')).toBe(
      'colour coloured favourite behaviour honourable neighbours apologise organising realised recognises prioritisation analysed centre theatres cancelled travelling labelled defence fulfil enrolment judgement catalogue grey towards per cent got sceptical',
    );
  });

  test('counts the words of a sentence in a paragraph, up to a stop or a semicolon', () => {
    const clause = (words: number) => Array.from({ length: words }, () => 'word').join(' ');

    expect(codes(`${clause(40)}.`, 'running')).toEqual([]);
    expect(codes(`${clause(41)}.`, 'running')).toEqual(['prose-en-long-sentence']);
    expect(codes(`${clause(30)}; ${clause(30)}.`, 'running')).toEqual([]);
    expect(codes(`${clause(41)}.`, 'line')).toEqual([]);
  });

  test('says what is wrong and how to write it, with the bit of text', () => {
    const said = [
      'Put it in the the box.',
      'She said "no" and left.',
      'Apologize to her.',
      '(See below.',
    ]
      .flatMap((text) => findEnglishFaults(text, 'line'))
      .map(({ message }) => message);

    expect(said.join('\n')).toMatchInlineSnapshot(`
      ""it in the the box.": a word stands twice. Keep one.
      "said "no" and": quotation marks are curly. Write "said “no” and".
      "Apologize to her": the course spells it "apologise".
      "(See below": ( is never closed. Add )."
    `);
  });
});
