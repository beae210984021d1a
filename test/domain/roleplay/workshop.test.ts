import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  PHRASE_LIMIT,
  reviewPhrase,
  splitPhrase,
  type Workshop,
  type WorkshopRule,
} from '#domain/roleplay/workshop.ts';
import { findPattern, hasWords } from '#domain/roleplay/workshop/find-pattern.ts';
import type { Lang } from '#domain/text/locale.ts';

type Given = Pick<WorkshopRule, 'match' | 'is' | 'atMost'>;

const makeRule = (given: Given, id = 'rule'): WorkshopRule => ({ id, name: '', why: '', ...given });

function review(text: string, given: Given, lang: Lang, kind: 'wants' | 'avoids' = 'wants') {
  const workshop: Workshop = { wants: [], avoids: [], [kind]: [makeRule(given)] };
  const [finding] = reviewPhrase(text, workshop, lang);
  return {
    isMet: finding?.isMet,
    marked: finding?.ranges.map(([start, end]) => text.slice(start, end)),
  };
}

/** What a pattern finds in a text. */
function find(text: string, pattern: string, lang: Lang): string[] {
  return findPattern(text, pattern, lang).map(([start, end]) => text.slice(start, end));
}

describe('findPattern', () => {
  test('fits whole words in English, in small letters or large', () => {
    expect(find('Calm down. CALM\n down!', 'calm down', 'en')).toEqual([
      'Calm down',
      'CALM\n down',
    ]);
    expect(find('We button it up, but rebut nothing.', 'but', 'en')).toEqual(['but']);
    expect(find('We can’t.', 'can', 'en')).toEqual([]);
    expect(find('We can’t.', "can't", 'en')).toEqual(['can’t']);
  });

  test('takes * in an English word for letters', () => {
    expect(find('I apologise. My apologies; apolog', 'apolog*', 'en')).toEqual([
      'apologise',
      'apologies',
      'apolog',
    ]);
    expect(find('untied, unable', 'un*ed', 'en')).toEqual(['untied']);
  });

  test('takes * between English words for words, or none, within the sentence', () => {
    expect(find('Sorry, Mr Hale, but no. Sorry but no.', 'sorry * but', 'en')).toEqual([
      'Sorry, Mr Hale, but',
      'Sorry but',
    ]);
    expect(find('Sorry. But no.', 'sorry * but', 'en')).toEqual([]);
    expect(find('Sorry at 3.30, but no.', 'sorry * but', 'en')).toEqual(['Sorry at 3.30, but']);
  });

  test('takes * in Chinese for any characters within the sentence', () => {
    expect(find('没查到也打给您。没有。也打', '没*也打', 'zh')).toEqual(['没查到也打']);
    expect(find('您先冷静，冷静！', '*冷静*', 'zh')).toEqual(['冷静', '冷静']);
  });

  test('takes full-width and half-width signs, and both of a pair of variants, as one', () => {
    expect(find('ＯＫ，好', 'ok,', 'zh')).toEqual(['ＯＫ，']);
    expect(find('您在屋裏嗎', '屋裡', 'zh')).toEqual(['屋裏']);
    expect(find('爲您', '為您', 'zh')).toEqual(['爲您']);
  });

  test('finds nothing for a wildcard alone', () => {
    expect(hasWords(' * ')).toBe(false);
    expect(find('anything', '*', 'en')).toEqual([]);
    expect(find('什么都行', '*', 'zh')).toEqual([]);
  });

  test('takes signs of regular expressions as they stand', () => {
    expect(find('a+b (c) a.b [x]', 'a.b', 'en')).toEqual(['a.b']);
    expect(find('aaa', 'a+', 'en')).toEqual([]);
  });
});

describe('reviewPhrase', () => {
  test('meets a want that is there, and something to avoid that is not', () => {
    const given = { match: { en: ['calm down'] } };

    expect(review('Calm down.', given, 'en', 'wants')).toEqual({
      isMet: true,
      marked: ['Calm down'],
    });
    expect(review('Calm down.', given, 'en', 'avoids')).toEqual({
      isMet: false,
      marked: ['Calm down'],
    });
    expect(review('I am here.', given, 'en', 'avoids')).toEqual({ isMet: true, marked: [] });
  });

  test('marks what several phrases of one rule found as one, where they overlap', () => {
    const given = { match: { zh: ['我打', '打给您', '五点'] } };

    expect(review('我打给您，五点。', given, 'zh')).toEqual({
      isMet: true,
      marked: ['我打给您', '五点'],
    });
  });

  test('finds nothing for a language without phrases', () => {
    expect(review('calm down', { match: { zh: ['冷静'] } }, 'en').isMet).toBe(false);
  });

  test.each([
    ['zh', '先讲。您在哪儿？我来。', true, ['您在哪儿？']],
    ['zh', '您在哪儿？？！', true, ['您在哪儿？？！']],
    ['zh', '您在哪儿？冷吗？', false, ['您在哪儿？', '冷吗？']],
    ['en', 'I see. Where are you?', true, ['Where are you?']],
    ['en', 'Where are you', false, []],
  ] as const)('counts questions: %s %s', (lang, text, isMet, marked) => {
    expect(review(text, { is: 'asks-one-question' }, lang)).toEqual({ isMet, marked });
  });

  test.each([
    ['zh', '今天五点我打来', ['五点']],
    ['zh', '三点一刻前給您，下午一點到', ['三点一刻', '下午一點']],
    ['zh', '半个钟头，两小时，十分鐘，三個工作日', ['半个钟头', '两小时', '十分鐘', '三個工作日']],
    [
      'zh',
      '星期五、週二、明早、後天、今晚、3月5日',
      ['星期五', '週二', '明早', '後天', '今晚', '3月5日'],
    ],
    ['zh', '有一点难，早一点说，几点？马上，今天尽快，10号窗', []],
    ['en', 'At five I ring you, by Friday', ['At five', 'Friday']],
    ['en', 'by quarter past four; 3.30 or 10 am', ['quarter past four', '3.30', '10 am']],
    ['en', 'in half an hour, in ten minutes', ['half an hour', 'ten minutes']],
    ['en', 'tomorrow, 5 March, later today', ['tomorrow', '5 March', 'later today']],
    ['en', 'soon, today, £3.50, at one point, one of two things', []],
  ] as const)('knows a time: %s %s', (lang, text, marked) => {
    expect(review(text, { is: 'gives-a-time' }, lang)).toEqual({
      isMet: marked.length > 0,
      marked,
    });
  });

  test.each([
    ['zh', '一二 三四', true, []],
    ['zh', '一二三四五六', false, ['五六']],
    ['en', 'one two three four', true, []],
    ['en', 'one two three four five six', false, ['five six']],
    ['en', '  ', false, []],
  ] as const)('counts length: %s “%s”', (lang, text, isMet, marked) => {
    const given = { is: 'short-enough', atMost: { zh: 4, en: 4 } } as const;

    expect(review(text, given, lang)).toEqual({ isMet, marked });
  });

  test('looks at the first 500 characters, and halves none', () => {
    const given = { is: 'short-enough', atMost: { zh: 1, en: 1 } } as const;
    const text = `${'a '.repeat(249)}a😀 calm down`;

    const [finding] = reviewPhrase(text, { wants: [makeRule(given)], avoids: [] }, 'en');

    expect(finding?.ranges).toEqual([[2, PHRASE_LIMIT - 1]]);
    expect(review(text, { match: { en: ['calm down'] } }, 'en').marked).toEqual([]);
  });
});

describe('any reply', () => {
  const lang = fc.constantFrom<Lang>('zh', 'en');
  const SYLLABLES = [
    ...'aAb*。.?！ ’\n五点钟一您',
    '😀',
    '\ud83d',
    '\ude00',
    'sorry',
    ' but ',
    '3:30',
    '冷静',
  ];
  const words = fc.oneof(
    fc.array(fc.constantFrom(...SYLLABLES), { maxLength: 40 }).map((parts) => parts.join('')),
    fc.string({ unit: 'binary', maxLength: 60 }),
  );
  const patterns = fc.array(words, { maxLength: 4 });
  const given: fc.Arbitrary<Given> = fc.oneof(
    fc.record({ match: fc.record({ zh: patterns, en: patterns }) }),
    fc.constant({ is: 'asks-one-question' as const }),
    fc.constant({ is: 'gives-a-time' as const }),
    fc
      .nat({ max: 30 })
      .map((n) => ({ is: 'short-enough' as const, atMost: { zh: n + 1, en: n + 1 } })),
  );
  const rules = fc
    .array(given, { maxLength: 4 })
    .map((all) => all.map((each, index) => makeRule(each, `rule-${index}`)));
  const workshop = fc.record({ wants: rules, avoids: rules });

  test('has its ranges within it, in order and apart', () => {
    fc.assert(
      fc.property(words, workshop, lang, (text, rules, lang) => {
        for (const { ranges } of reviewPhrase(text, rules, lang)) {
          let last = 0;
          for (const [start, end] of ranges) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            last = end;
          }
        }
      }),
    );
  });

  test('gets one finding a rule, the same every time', () => {
    fc.assert(
      fc.property(words, workshop, lang, (text, rules, lang) => {
        const findings = reviewPhrase(text, rules, lang);

        expect(findings.map(({ rule }) => rule)).toEqual([...rules.wants, ...rules.avoids]);
        expect(reviewPhrase(text, rules, lang)).toEqual(findings);
      }),
    );
  });

  test('is made up of its parts again', () => {
    fc.assert(
      fc.property(words, workshop, lang, (text, rules, lang) => {
        const parts = splitPhrase(text, reviewPhrase(text, rules, lang));

        expect(parts.map((part) => part.text).join('')).toBe(text);
        expect(parts.every((part) => part.text !== '' || text === '')).toBe(true);
      }),
    );
  });

  test('has each part with the findings that mark it', () => {
    const text = 'Please calm down.';
    const avoids = [makeRule({ match: { en: ['calm down'] } })];

    const parts = splitPhrase(text, reviewPhrase(text, { wants: [], avoids }, 'en'));

    expect(parts.map((part) => [part.text, part.findings.length])).toEqual([
      ['Please ', 0],
      ['calm down', 1],
      ['.', 0],
    ]);
  });

  test('is never cut within a pair of surrogates', () => {
    const whole = fc.string({
      unit: fc.constantFrom('😀', 'a', '您', '。', ' ', '?', '五点'),
      maxLength: 300,
    });
    const wild = fc.constantFrom('您*您', 'a*', '* a', 'a * a', '*您');
    fc.assert(
      fc.property(whole, fc.array(wild), workshop, lang, (text, some, rules, lang) => {
        const own = makeRule({ match: { zh: some, en: some } });
        const findings = reviewPhrase(text, { ...rules, wants: [own] }, lang);

        for (const [start, end] of findings.flatMap(({ ranges }) => ranges)) {
          expect(text.slice(start, end).isWellFormed()).toBe(true);
        }
      }),
    );
  });

  test('is looked at in a moment, however long, whatever is written', () => {
    const text = 'a'.repeat(200_000);
    const pattern = 'a*'.repeat(20);
    const began = performance.now();

    reviewPhrase(text, { wants: [makeRule({ match: { en: [pattern] } })], avoids: [] }, 'en');
    reviewPhrase(text, { wants: [makeRule({ match: { zh: [`${pattern}b`] } })], avoids: [] }, 'zh');

    expect(performance.now() - began).toBeLessThan(2_000);
  });

  test('that is empty does nothing, and nothing wrong', () => {
    fc.assert(
      fc.property(workshop, lang, (rules, lang) => {
        for (const { kind, isMet, ranges } of reviewPhrase('', rules, lang)) {
          expect(isMet).toBe(kind === 'avoid');
          expect(ranges).toEqual([]);
        }
      }),
    );
    expect(splitPhrase('', [])).toEqual([]);
  });
});
