import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FORMAT_NAMES, FORMATS } from '#authoring/exchange/formats.ts';
import type { Language } from '#authoring/exchange/multilang.ts';
import { tidy } from '#authoring/exchange/rich-text.ts';
import { ItemSchema, type Item } from '#schemas/item.ts';
import { essenceOf } from './essence.ts';
import { thereAndBack } from './there-and-back.ts';

const RUNS = 1000;

/** What has a meaning in one of the formats, in HTML, in Markdown or in a spreadsheet. */
const NASTY = [
  ...[
    '~',
    '=',
    '#',
    '####',
    '{',
    '}',
    ':',
    '::',
    '\\',
    '\\n',
    '->',
    '//',
    '%50%',
    '%',
    '[html]',
    '[',
  ],
  ...[
    '$CATEGORY:',
    '<',
    '>',
    '&',
    '&amp;',
    '&lt;',
    '&#35;',
    ']]>',
    '<![CDATA[',
    '<!--',
    '<br>',
    '</p>',
  ],
  ...[
    '"',
    "'",
    '“',
    ',',
    ';',
    '\t',
    '|',
    '=1+1',
    '@',
    '+',
    '-',
    '＝',
    '＋',
    '\n',
    '\n\n',
    '. ',
    ' ',
  ],
  ...[
    '**',
    '`',
    '_____',
    '{1:MC:=a}',
    '[[1]]',
    'TRUE',
    'T',
    '0',
    '1',
    '😀',
    '👩‍🔧',
    'é',
    '字',
    '　',
    '，',
  ],
  ...[
    '</span>',
    '<dl><dt>',
    'null',
    'constructor',
    '__proto__',
    '\u0007',
    '\u2028',
    'sep=;',
    'question',
  ],
];

const wording = fc
  .array(fc.oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) => tidy(parts.join('')))
  // Signs of the reader of GIFT and of our own for gaps, which nobody types.
  .filter((text) => text.trim() !== '' && !/[\uE000\uE001]|&&0/.test(text))
  .map((text) => text.trim());
const text = fc.record({ zh: wording, en: wording });
const inBraces = (braced: string) => braced.replace(/[{}]/g, '');

const texts = (min: number, max: number) =>
  fc.uniqueArray(fc.record({ text, feedback: text }), {
    minLength: min,
    maxLength: max,
    comparator: (a, b) =>
      fold(a.text.zh) === fold(b.text.zh) || fold(a.text.en) === fold(b.text.en),
  });
/** What two texts look like in a browser, where runs of blanks are one. */
const fold = (written: string) => written.replace(/\s+/g, ' ');

const common = { topic: 'calls', difficulty: 2 };
const named = <T extends object>(list: readonly T[]) =>
  list.map((each, index) => ({ id: `c${index}`, ...each }));
const ids = (list: readonly unknown[]) => list.map((_, index) => `c${index}`);

const single = fc.tuple(texts(2, 8), fc.nat()).map(([list, at]) => ({
  type: 'single',
  choices: named(list),
  key: [`c${at % list.length}`],
}));
const multiple = fc.tuple(texts(2, 8), fc.nat()).map(([list, bits]) => {
  const key = ids(list).filter((_, index) => (bits >> index) % 2 === 1);
  const some = key.length === 0 || key.length === list.length ? ['c1'] : key;
  return { type: 'multiple', choices: named(list), key: some };
});
const statement = fc
  .tuple(fc.boolean(), text, text)
  .map(([key, yes, no]) => ({ type: 'true-false', key, feedback: { true: yes, false: no } }));
const order = fc.tuple(texts(3, 8), fc.nat(7)).map(([list, turn]) => {
  const all = ids(list);
  const at = turn % all.length;
  return { type: 'order', choices: named(list), key: [...all.slice(at), ...all.slice(0, at)] };
});
const match = fc.tuple(texts(2, 6), texts(2, 8)).map(([list, groups]) => {
  const choices = named(list).slice(0, groups.length);
  return {
    type: 'match',
    choices,
    targets: groups.map((group, index) => ({ id: `t${index}`, text: group.text })),
    key: Object.fromEntries(choices.map(({ id }, index) => [id, `t${groups.length - 1 - index}`])),
  };
});
const categorise = fc.tuple(texts(3, 8), texts(2, 3)).map(([list, groups]) => ({
  type: 'categorise',
  choices: named(list),
  targets: groups.map((group, index) => ({ id: `t${index}`, text: group.text })),
  key: Object.fromEntries(ids(list).map((id, index) => [id, `t${index % groups.length}`])),
}));
const bestWorst = texts(3, 8).map((list) => ({
  type: 'best-worst',
  choices: named(list),
  key: { best: `c${list.length - 1}`, worst: 'c0' },
}));
const cloze = fc
  .tuple(text, text, fc.array(texts(2, 4), { minLength: 1, maxLength: 3 }), text)
  .map(([before, between, lists, after]) => ({
    type: 'cloze',
    text: {
      zh: sentence(before.zh, between.zh, after.zh, lists.length),
      en: sentence(before.en, between.en, after.en, lists.length),
    },
    gaps: lists.map((list, index) => ({ id: `g${index}`, choices: named(list) })),
    key: Object.fromEntries(lists.map((list, index) => [`g${index}`, `c${list.length - 1}`])),
  }));

function sentence(before: string, between: string, after: string, gaps: number): string {
  const middle = Array.from({ length: gaps }, (_, index) => `{g${index}}`).join(inBraces(between));
  return tidy(`${inBraces(before)}${middle}${inBraces(after)}`);
}

const item: fc.Arbitrary<Item> = fc
  .tuple(
    text,
    fc.constantFrom('calls#greet', 'calls'),
    fc.oneof(single, multiple, statement, order, match, categorise, bestWorst, cloze),
  )
  .map(([stem, teaches, body]) =>
    ItemSchema.parse({ id: 'nasty-item', ...common, teaches, stem, ...body }),
  );

describe('an item with every nasty sign', { timeout: 120_000 }, () => {
  test.each(FORMAT_NAMES)('comes back from %s as it went', (format) => {
    const language = fc.constantFrom<Language>('zh', 'en', 'both');

    fc.assert(
      fc.property(item, language, (went, spoken) => {
        const { exported, back } = thereAndBack([went], format, spoken);
        if (exported[0]?.as === undefined) {
          expect(went.type).toBe('cloze');
          return;
        }
        expect(back.map((each) => essenceOf(each.item, spoken))).toEqual([essenceOf(went, spoken)]);
      }),
      { numRuns: RUNS },
    );
  });
});

describe('a file of rubbish', { timeout: 120_000 }, () => {
  const rubbish = fc
    .array(
      fc.oneof(
        fc.constantFrom(...NASTY, '\n\n', '<question type="multichoice">', '</question>'),
        fc.string(),
      ),
      {
        maxLength: 40,
      },
    )
    .map((parts) => parts.join(''));

  test.each(FORMAT_NAMES)('never stops the reader of %s', (format) => {
    fc.assert(
      fc.property(rubbish, (file) => {
        const { drafts, left } = FORMATS[format].read(file);

        expect(left.every(({ notes }) => notes[0]?.kind === 'left-out')).toBe(true);
        expect(Array.isArray(drafts)).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});
