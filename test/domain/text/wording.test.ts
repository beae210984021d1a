import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { localise, plain, resolveText } from '#domain/text/wording.ts';

const text = { zh: '您好', en: 'Hello' };

describe('resolveText', () => {
  test('gives the text in the language asked for', () => {
    expect(resolveText(text, 'zh')).toBe('您好');
    expect(resolveText(text, 'en')).toBe('Hello');
  });

  test('gives the other language with its name where one is missing', () => {
    expect(resolveText({ en: 'Hello' }, 'zh')).toEqual({ text: 'Hello', lang: 'en' });
    expect(resolveText({ zh: '您好' }, 'en')).toEqual({ text: '您好', lang: 'zh-Hans' });
  });

  test('gives a text in one language as it is', () => {
    expect(resolveText('Hello', 'zh')).toBe('Hello');
  });
});

describe('plain', () => {
  test('gives the text with or without a language', () => {
    expect(plain('Hello')).toBe('Hello');
    expect(plain({ text: '您好', lang: 'zh-Hans' })).toBe('您好');
  });
});

describe('localise', () => {
  test('resolves every text, however deep', () => {
    const item = { stem: text, choices: [{ id: 'own', text: { zh: '我来办' }, feedback: text }] };

    expect(localise(item, 'en')).toEqual({
      stem: 'Hello',
      choices: [{ id: 'own', text: { text: '我来办', lang: 'zh-Hans' }, feedback: 'Hello' }],
    });
  });

  test('takes an object for a text only where languages are all it has', () => {
    const value = { zh: '您好', other: 'Hello' };

    expect(localise(value, 'en')).toEqual(value);
    expect(localise({}, 'en')).toEqual({});
  });

  test('keeps whatever is no text', () => {
    const plainName = fc.string().filter((name) => name !== 'zh' && name !== 'en');
    const value = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom(null, true, 0.8, 'own'),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(plainName, tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    })).value;

    fc.assert(
      fc.property(value, fc.constantFrom('zh', 'en'), (value, lang) => {
        expect(localise<unknown>(value, lang)).toEqual(value);
      }),
    );
  });

  test('leaves what the author wrote as it is', () => {
    const item = { stem: { ...text } };

    localise(item, 'en');

    expect(item).toEqual({ stem: text });
  });
});
