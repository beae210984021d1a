import { describe, expect, test } from 'vitest';
import { LOCALE_NAMES, type Locale } from '#domain/text/locale.ts';
import { en } from '#words/en.ts';
import { toTraditional } from '#words/traditional.ts';
import { zh } from '#words/zh.ts';
import { readDataFiles, readPages } from './built-site.ts';
import { stringsIn, type Phrase } from './parse-page.ts';

const HAN = /\p{Script=Han}/u;
/** Full-width commas, full stops, brackets. */
const CHINESE_MARKS = /[\u3000-\u303f\uff00-\uffef]/;

const sources = [...readPages(), ...readDataFiles()];
const phrasesIn = (locale: Locale) =>
  sources
    .filter((source) => source.locale === locale)
    .flatMap(({ address, phrases }) => phrases.map((phrase) => ({ address, ...phrase })));

describe('Traditional Chinese', () => {
  const phrases = phrasesIn('zh-hant').filter(({ lang }) => !isMarked('en', lang));
  const own = phrases.filter(({ lang }) => lang !== 'zh-Hans');

  test('has no character that is only Simplified', () => {
    // Sound Traditional that a second conversion would spoil: 么 read yāo, the number one on the
    // telephone; 干 in 干擾; 明 and 了 that OpenCC takes for 明瞭.
    const simplified = own.filter(({ text }) => {
      const rest = text.replace(/么|干擾|明了/g, '');
      return toTraditional(rest) !== rest;
    });

    expect(own.length).toBeGreaterThan(1000);
    expect(listed(simplified)).toEqual([]);
  });

  test('leaves nothing Simplified but the name of that language', () => {
    const left = phrases.filter(({ lang, text }) => lang === 'zh-Hans' && HAN.test(text));

    expect([...new Set(left.map(({ text }) => text))]).toEqual([LOCALE_NAMES['zh-hans']]);
  });

  test('quotes with 「 」', () => {
    expect(own.some(({ text }) => text.includes('「'))).toBe(true);
    expect(listed(own.filter(({ text }) => /[“”]/.test(text)))).toEqual([]);
  });
});

describe('Simplified Chinese', () => {
  const own = phrasesIn('zh-hans').filter(({ lang }) => !isMarked('en', lang));
  const chinese = new Set(stringsIn(zh, 'zh').map(({ text }) => text));
  /** Single words in small letters may be ids, which are English everywhere. */
  const interfaceWords = stringsIn(en, 'en')
    .map(({ text }) => text)
    .filter((text) => /^[A-Z]| /.test(text) && !chinese.has(text));

  test('quotes with “ ”', () => {
    expect(own.some(({ text }) => text.includes('“'))).toBe(true);
    expect(listed(own.filter(({ text }) => /[「」]/.test(text)))).toEqual([]);
  });

  test('shows no English that is not marked as English', () => {
    const isText = ({ where }: Phrase) =>
      /^[\w-]+$|@(aria-label|alt|title|placeholder)$/.test(where);
    const english = own.filter((phrase) => isText(phrase) && isEnglish(phrase.text));

    expect(listed(english)).toEqual([]);
  });

  test('hands its scripts no words of the English interface, and no English sentence', () => {
    const isSentence = (text: string) =>
      !HAN.test(text) && /[a-z]{2} [a-z]{2,} [a-z]{2}/.test(text);
    const isData = ({ where }: Phrase) => /@(props\.|data-)|^data\./.test(where);
    const english = own.filter(
      ({ text, ...phrase }) =>
        interfaceWords.includes(text) || (isData({ text, ...phrase }) && isSentence(text)),
    );

    expect(interfaceWords.length).toBeGreaterThan(100);
    expect(listed(english)).toEqual([]);
  });

  /** Names and abbreviations in capitals, such as DISC, are nobody's language. */
  function isEnglish(text: string): boolean {
    return !HAN.test(text) && /[a-z]{2}/.test(text);
  }
});

describe('English', () => {
  const isText = ({ where }: Phrase) => /^[\w-]+$/.test(where);
  const own = phrasesIn('en').filter(({ lang }) => !isMarked('zh', lang));

  test('shows no Chinese that is not marked as Chinese', () => {
    const chinese = own.filter((phrase) => isText(phrase) && HAN.test(phrase.text));

    expect(listed(chinese)).toEqual([]);
  });

  test('has Chinese in attributes and data only as a term inside an English sentence', () => {
    const chinese = own.filter(
      (phrase) => !isText(phrase) && HAN.test(phrase.text) && !/[a-z]{2} /.test(phrase.text),
    );

    expect(listed(chinese)).toEqual([]);
  });

  test('has no Chinese punctuation', () => {
    expect(listed(own.filter(({ text }) => CHINESE_MARKS.test(text)))).toEqual([]);
  });
});

function isMarked(language: string, lang: string): boolean {
  return lang.startsWith(language);
}

function listed(phrases: readonly (Phrase & { address: string })[]): string[] {
  return phrases.map(
    ({ address, where, text }) => `${address} ${where}: ${text.trim().slice(0, 60)}`,
  );
}
