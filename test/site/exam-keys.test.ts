import { describe, expect, test } from 'vitest';
import { readContent } from '#authoring/read-content.ts';
import type { ItemKey, ItemView } from '#domain/assessment/item-view.ts';
import type { Locale } from '#domain/text/locale.ts';
import type { Item } from '#schemas/item.ts';
import type { Text } from '#schemas/text.ts';
import { toTraditional } from '#words/traditional.ts';
import { listFiles, readBuilt, readDataFiles, readPages } from './built-site.ts';
import { fieldsIn, readProps, stringsIn } from './parse-page.ts';

const bank = (await readContent('.')).items.entries.map(({ data }) => data);
const reasons = bank.flatMap(feedbackOf).flatMap(({ text }) => inEveryLanguage(text));

const pages = readPages();
const examPages = pages.filter(({ address }) => /\/exams\/[^/]+\//.test(address));
const dataFiles = readDataFiles();
const itemFiles = dataFiles.filter(({ address }) => address.endsWith('/items.json'));
const keyFiles = dataFiles.filter(({ address }) => address.endsWith('/key.json'));

/** What gives an answer away, or helps to guess it. */
const SECRET =
  /^(key|keys|keyed|correct|feedback|why|teaches|read|letter|provenance|confidence|exceptions)$/;

test('there is a bank, and there are exams in three languages, to look at', () => {
  expect(reasons.length).toBeGreaterThan(100);
  expect(examPages.length).toBeGreaterThanOrEqual(9);
  const startPages = examPages.filter(({ address }) => /\/exams\/[^/]+\/$/.test(address));
  expect(itemFiles).toHaveLength(startPages.length);
});

describe('before an exam is handed in', () => {
  test('pages and items hold no feedback', () => {
    const given = [...examPages, ...itemFiles].flatMap(({ address, phrases }) => {
      const said = phrases.map(({ text }) => text).join('\n');
      return reasons
        .filter((reason) => said.includes(reason))
        .map((reason) => `${address}: ${reason}`);
    });

    expect(given).toEqual([]);
  });

  test('items hold no field that gives the answer away', () => {
    const fields = new Set(itemFiles.flatMap(({ data }) => fieldsIn(data)));

    expect([...fields]).toContain('stem');
    expect([...fields].filter((name) => SECRET.test(name))).toEqual([]);
  });

  test('islands are given no field that gives the answer away', () => {
    const islands = examPages.flatMap(({ elements }) =>
      elements.filter(({ name }) => name === 'astro-island').map(readProps),
    );
    // Words for the interface are no answers: `item.keyed` is the word "correct".
    const given = islands
      .flatMap(fieldsIn)
      .filter((name) => /^(key|keys|feedback|teaches)$/.test(name));

    expect(islands).not.toHaveLength(0);
    expect(given).toEqual([]);
  });

  test('no page asks for the key', () => {
    const asking = pages.filter(({ html }) => html.includes('key.json'));

    expect(asking.map(({ address }) => address)).toEqual([]);
  });

  test('no script carries a part of the bank', () => {
    const scripts = listFiles().filter((address) => address.endsWith('.js'));
    const texts = [...reasons, ...bank.flatMap(({ stem }) => inEveryLanguage(stem))];
    const carrying = scripts.filter((address) => {
      const code = readBuilt(address).toString();
      return texts.some((text) => code.includes(text));
    });

    expect(scripts).not.toHaveLength(0);
    expect(carrying).toEqual([]);
  });

  test('no item that was withdrawn is offered', () => {
    const withdrawn = bank.filter((item) => item.withdrawn).map(({ id }) => id);
    const offered = itemFiles.flatMap(({ data }) => (data as ItemView[]).map(({ id }) => id));

    expect(offered).not.toHaveLength(0);
    expect(offered.filter((id) => withdrawn.includes(id))).toEqual([]);
  });
});

describe('when an exam is handed in', () => {
  test.each(itemFiles)(
    'the key is there for every item of $address',
    ({ address, locale, data }) => {
      const keys = keyFiles.find((file) => file.address === address.replace('items', 'key'))?.data;
      const expected = (data as ItemView[]).map(({ id }) => keyInBank(id, locale ?? 'en'));

      expect(expected).not.toHaveLength(0);
      expect(keys).toMatchObject(Object.fromEntries(expected));
    },
  );
});

function keyInBank(id: string, locale: Locale): [string, Pick<ItemKey, 'key' | 'feedback'>] {
  const item = bank.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`The bank has no item "${id}".`);
  const feedback = feedbackOf(item).map(({ answer, text }) => [answer, textIn(locale, text)]);
  return [id, { key: keyAsWritten(item), feedback: Object.fromEntries(feedback) }];
}

function keyAsWritten({ key }: Item): string[] {
  if (typeof key === 'boolean') return [String(key)];
  if (Array.isArray(key)) return key;
  return Object.entries(key).map(([slot, value]) => `${slot}=${value}`);
}

function feedbackOf(item: Item): { answer: string; text: Text }[] {
  if (item.type === 'true-false') {
    return Object.entries(item.feedback).map(([answer, text]) => ({ answer, text }));
  }
  if (item.type === 'cloze') {
    return item.gaps.flatMap(({ id: gap, choices }) =>
      choices.map(({ id, feedback }) => ({ answer: `${gap}=${id}`, text: feedback })),
    );
  }
  return item.choices.map(({ id, feedback }) => ({ answer: id, text: feedback }));
}

function textIn(locale: Locale, text: Text): string {
  if (typeof text === 'string') return text;
  if (locale === 'en') return text.en ?? '';
  return locale === 'zh-hant' ? toTraditional(text.zh ?? '') : (text.zh ?? '');
}

function inEveryLanguage(text: Text): string[] {
  return stringsIn(text, '').flatMap((phrase) => [
    ...new Set([phrase.text, toTraditional(phrase.text)]),
  ]);
}
