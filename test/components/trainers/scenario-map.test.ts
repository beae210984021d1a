import { describe, expect, test } from 'vitest';
import { drawScenario } from '#components/trainers/draw-scenario.ts';
import { inPercent } from '#components/trainers/in-percent.ts';
import { wordCondition } from '#components/trainers/word-condition.ts';
import { wordTrick } from '#components/trainers/word-trick.ts';
import { toScenario } from '#domain/roleplay/scenario.ts';
import { resolveText } from '#domain/text/wording.ts';
import { wordsFor } from '#words/index.ts';
import { makeRolePlay } from '../../domain/roleplay/make-roleplay.ts';

const scenario = toScenario(
  makeRolePlay(({ beats }) => {
    beats['aside'] = structuredClone(beats['offer']!);
    beats['ask']!.choices['promise']!.goesTo = 'aside';
    beats['close']!.says = [{ text: '三月订好的湖景房，到店少了五间。'.repeat(9) }];
  }),
  (text) => resolveText(text, 'en'),
);

describe('the map', () => {
  const count = (svg: string, look: string) => svg.split(`class="${look}"`).length - 1;

  test('has a box for each beat and ending, and a line for each choice', async () => {
    const svg = await drawScenario(scenario, 'end', new Map());

    expect(count(svg, 'node beat best')).toBe(5);
    expect(count(svg, 'node beat')).toBe(1);
    expect([count(svg, 'node ending best'), count(svg, 'node ending')]).toEqual([1, 2]);
    // Besides the choices, a line from the end to each ending.
    expect(count(svg, 'edge best')).toBe(6 + 1);
    expect(count(svg, 'edge critical')).toBe(6);
    expect(count(svg, 'edge other')).toBe(6 + 2);
  });

  test('writes names, points and notes, and leads to the script', async () => {
    const svg = await drawScenario(scenario, 'end', new Map([['waits', ['otherwise', '75%']]]));

    for (const text of ['>1 greet<', 'own&#45;it 6', '>otherwise<', '>75%<', 'href="#beat-greet"'])
      expect(svg).toContain(text);
  });

  test('shows no more than the first words of a long line', async () => {
    const svg = await drawScenario(scenario, 'end', new Map());

    expect(svg.match(/湖景房/g)?.length).toBeLessThan(4);
    expect(svg).toContain(' …<');
  });
});

describe('words of the trainers’ pages', () => {
  test.each([
    [{ anger: { atLeast: 70 } }, 'Anger 70 or more'],
    [{ anger: { atMost: 42 }, trust: { atLeast: 60 } }, 'Anger 42 or less · Trust 60 or more'],
    [{ trust: { atLeast: 20, atMost: 40 } }, 'Trust 20 to 40'],
    [undefined, ''],
  ])('say when a line applies: %j', (condition, said) => {
    expect(wordCondition(condition, wordsFor('en'))).toBe(said);
  });

  test('name a trick and the language it goes by', () => {
    const { en, zh } = {
      en: wordsFor('en').trainer.roleplay,
      zh: wordsFor('zh-hans').trainer.roleplay,
    };

    expect(wordTrick({ kind: 'longest', language: 'zh' }, en)).toBe('the longest in Chinese');
    expect(wordTrick({ kind: 'longest', language: 'zh' }, zh)).toBe('最长的（中文）');
    expect(wordTrick({ kind: 'calming' }, en)).toBe('the most calming');
  });

  test.each([
    [0, '0%'],
    [0.0004, '< 0.1%'],
    [0.359, '35.9%'],
    [1, '100%'],
  ])('write a share of %d as %s', (share, said) => {
    expect(inPercent(share, 'en')).toBe(said);
  });
});
