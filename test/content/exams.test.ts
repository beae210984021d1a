import { describe, expect, test } from 'vitest';
import { readContent } from '#authoring/read-content.ts';
import { seeded } from '#domain/chance.ts';
import { fitsPart, type Form } from '#domain/assessment/form.ts';
import { toItemKey, toItemView, type ItemView } from '#domain/assessment/item-view.ts';
import { pairOf, slotOf } from '#domain/assessment/pair.ts';
import { slotsOf, type Response } from '#domain/assessment/response.ts';
import { scoreAttempt } from '#domain/assessment/score.ts';
import { drawNext, drawOfSeries, type Drawn } from '#domain/assessment/series.ts';
import { localise, plain } from '#domain/text/wording.ts';

const content = await readContent('.');
const items = content.items.entries.map(({ data }) => data);
const exams = content.exams.entries.map(({ data, id }) => ({ ...data, id }));
const keys = Object.fromEntries(
  items.map((item) => [item.id, toItemKey(localise(item, 'en'))] as const),
);
const banks = { zh: viewsIn('zh'), en: viewsIn('en') };

function viewsIn(lang: 'zh' | 'en'): ItemView[] {
  const words = { true: lang === 'zh' ? '对' : 'True', false: lang === 'zh' ? '错' : 'False' };
  return items
    .filter((item) => !item.withdrawn)
    .map((item) => toItemView(localise(item, lang), words));
}

/** What a form of an exam may draw. */
function bankOf(exam: (typeof exams)[number], lang: 'zh' | 'en' = 'en'): ItemView[] {
  return banks[lang].filter((item) => exam.blueprint.some((part) => fitsPart(part, item)));
}

/** The keys of the two documents, by number: letters, or whether a statement is true. */
const DOCUMENTED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  C18001S: {
    ...{ S1: 'D', S2: 'C', S3: 'B', S4: 'B' },
    ...{ M1: 'ABCD', M2: 'ABCD', M3: 'ABCD', M4: 'ABCD', M5: 'AB' },
    ...{ M6: 'ABCD', M7: 'ABCDE', M8: 'BCD', M9: 'ABCDE', M10: 'ABCDE' },
    ...{ T1: 'true', T2: 'true', T3: 'false', T4: 'true', T5: 'true' },
  },
  PRAC: {
    ...{ '01': 'A', '02': 'A', '03': 'D', '04': 'A', '05': 'D', '06': 'D', '07': 'D' },
    ...{ '08': 'true', '09': 'true', '10': 'true', '11': 'true', '12': 'true' },
    ...{ '13': 'false', '14': 'false', '15': 'true' },
  },
};

describe('the documented exams', () => {
  test.each(Object.entries(DOCUMENTED))('have every item of %s with its key', (exam, numbers) => {
    const found = items.flatMap((item) => {
      if (item.documented?.exam !== exam) return [];
      if (item.type === 'true-false') return [[item.documented.number, String(item.key)]];
      if (item.type !== 'single' && item.type !== 'multiple')
        return [[item.documented.number, '?']];
      const letters = item.choices.flatMap(({ id, letter }) =>
        item.key.includes(id) ? letter : [],
      );
      return [[item.documented.number, letters.sort().join('')]];
    });

    expect(Object.fromEntries(found)).toEqual(numbers);
  });

  test('draw 2 single, 5 multiple and 3 true or false at 10 points for C18001S', () => {
    const exam = exams.find(({ id }) => id === 'c18001s');
    if (!exam) throw new Error('There is no exam c18001s');
    const bank = bankOf(exam);
    const form = drawOfSeries(exam.blueprint, bank, { seed: 7, draw: 1 });
    const types = form.map(({ itemId }) => bank.find(({ id }) => id === itemId)?.type);

    expect(types).toEqual([
      ...['single', 'single'],
      ...['multiple', 'multiple', 'multiple', 'multiple', 'multiple'],
      ...['true-false', 'true-false', 'true-false'],
    ]);
    expect([exam.points, bank.length]).toEqual([10, 19]);
  });
});

describe.each(exams)('$id', (exam) => {
  const bank = bankOf(exam);
  const slots = exam.blueprint.flatMap((part) => Array.from({ length: part.count }, () => part));

  test('draws a full form without repeats for twenty attempts, unseen items first', () => {
    const attempts: Drawn[] = [];
    const seen = new Set<string>();
    for (let time = 0; time < 20; time += 1) {
      const drawn = drawNext(exam.blueprint, bank, attempts.toReversed(), 1000 + time);
      const ids = drawn.form.map(({ itemId }) => itemId);
      expect(new Set(ids).size).toBe(slots.length);
      // Nothing comes again while an unseen item of its part waits.
      const waiting = (part: (typeof slots)[number]) =>
        bank.some((item) => fitsPart(part, item) && !seen.has(item.id) && !ids.includes(item.id));
      expect(slots.filter((part, at) => seen.has(ids[at] ?? '') && waiting(part))).toEqual([]);
      ids.forEach((id) => seen.add(id));
      attempts.push(drawn);
    }
  });

  test.each(['zh', 'en'] as const)('is not passed by a trick in %s', (lang) => {
    const views = bankOf(exam, lang);
    const runs = 400;
    const table = Object.entries(TRICKS).map(([name, trick]) => {
      const random = seeded(20261127);
      let passed = 0;
      let sum = 0;
      for (let run = 0; run < runs; run += 1) {
        const form = drawOfSeries(exam.blueprint, views, { seed: run * 7919, draw: 1 });
        const responses = Object.fromEntries(
          form.map((line) => [line.itemId, trick(shown(views, line), random)] as const),
        );
        const score = scoreAttempt(form, responses, keys, exam);
        passed += Number(score.passed);
        sum += score.share;
      }
      return { name, share: sum / runs, passed: passed / runs };
    });
    console.info(
      [
        `${exam.id} (${lang}), ${runs} forms:`,
        ...table.map(
          ({ name, share, passed }) =>
            `  ${name.padEnd(16)} mean ${(share * 100).toFixed(1)} %, passes ${(passed * 100).toFixed(1)} %`,
        ),
      ].join('\n'),
    );

    for (const { name, share, passed } of table) {
      // Eight of the ten documented multiple-choice items are right with everything ticked: that
      // is the document's own flaw, and the item bank names it. Even so the trick mostly fails.
      const isDocumentsFlaw = exam.id === 'c18001s' && name === 'ticks everything';
      expect(share, name).toBeLessThan(exam.cutScore);
      expect(passed, name).toBeLessThanOrEqual(isDocumentsFlaw ? 1 / 3 : 0.02);
    }
  });
});

/** An item as a form shows it. */
function shown(views: readonly ItemView[], { itemId, choiceIds }: Form[number]): ItemView {
  const view = views.find(({ id }) => id === itemId);
  if (!view) throw new Error(`No item ${itemId}`);
  const choices = choiceIds.flatMap((id) => view.choices.find((choice) => choice.id === id) ?? []);
  return { ...view, choices };
}

type Trick = (item: ItemView, random: () => number) => Response;

/** Answers that need no reading. */
const TRICKS: Readonly<Record<string, Trick>> = {
  'ticks everything': (item) =>
    item.type === 'multiple' ? item.choices.map(({ id }) => id) : choose(item, () => 0),
  'first choice': (item) => choose(item, () => 0),
  'longest choice': (item) => choose(item, (texts) => indexOfLongest(texts)),
  'at random': (item, random) => {
    if (item.type === 'multiple') {
      const some = item.choices.filter(() => random() < 0.5).map(({ id }) => id);
      return some.length > 0 ? some : [item.choices[0]?.id ?? ''];
    }
    return choose(item, (texts) => Math.floor(random() * texts.length));
  },
};

/** Fills an item by one rule for which of several texts to take. */
function choose(item: ItemView, pick: (texts: readonly string[]) => number): Response {
  const { type, choices, targets = [] } = item;
  const one = (options: readonly { id: string; text: ItemView['stem'] }[]) =>
    options[pick(options.map(({ text }) => plain(text)))]?.id ?? '';
  if (type === 'order') return choices.map(({ id }) => id);
  if (type === 'match' || type === 'categorise') {
    return slotsOf(item).map((slot) => pairOf(slot, one(targets)));
  }
  if (type === 'cloze') {
    return slotsOf(item).map((gap) => one(choices.filter(({ id }) => slotOf(id) === gap)));
  }
  if (type === 'best-worst') {
    const best = one(choices);
    return [pairOf('best', best), pairOf('worst', one(choices.filter(({ id }) => id !== best)))];
  }
  return [one(choices)];
}

function indexOfLongest(texts: readonly string[]): number {
  return texts.reduce(
    (longest, text, at) => (text.length > (texts[longest]?.length ?? 0) ? at : longest),
    0,
  );
}
