import { describe, expect, test } from 'vitest';
import { decodeText, recogniseFormat } from '#authoring/exchange/formats.ts';
import { fromCsv } from '#authoring/exchange/from-csv.ts';
import { toCsv } from '#authoring/exchange/to-csv.ts';
import { makeItem } from './make-item.ts';

describe('our table', () => {
  test('has one row an item and a column for each language', () => {
    expect(toCsv([makeItem()], { language: 'both' }).text).toMatchInlineSnapshot(`
      "﻿id,type,topic,teaches,difficulty,stem_zh,stem_en,key,choice_1_id,choice_1_zh,choice_1_en,choice_1_feedback_zh,choice_1_feedback_en,choice_2_id,choice_2_zh,choice_2_en,choice_2_feedback_zh,choice_2_feedback_en
      first-words,single,calls,first-call#pick-up,1,先说什么？,What comes first: a name?,1,name,报姓名,Your name,对方知道你是谁。,They know who you are.,hello,喂,Hello,对方还不知道。,They do not know yet.
      "
    `);
  });

  test('has one language where one is asked for', () => {
    const [header] = toCsv([makeItem()], { language: 'en' }).text.split('\r\n');

    expect(header).toBe(
      '\uFEFFid,type,topic,teaches,difficulty,stem_en,key,choice_1_id,choice_1_en,choice_1_feedback_en,choice_2_id,choice_2_en,choice_2_feedback_en',
    );
  });

  test('lets no cell be a formula, and takes the guard away again', () => {
    const item = makeItem({ stem: { zh: '＝1+1', en: '=HYPERLINK("http://x")' } });
    const { text } = toCsv([item], { language: 'both' });

    expect(text).toContain(`,'＝1+1,"'=HYPERLINK(""http://x"")",`);
    expect(fromCsv(text).drafts[0]?.stem).toEqual(item.stem);
  });
});

describe('a table from a spreadsheet', () => {
  const rows = [
    ['Stem EN', 'choice_1', 'choice_2', 'choice_2_feedback', 'key', 'Remarks'],
    ['One, or "two"?', 'one', 'two', 'Two lines\nhere', 'B', 'ask Wu'],
    ['It rings.', '', '', '', 'TRUE', ''],
  ];
  const quote = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

  test.each([
    [',', ''],
    [';', '\uFEFF'],
    ['\t', ''],
    [';', 'sep=;\r\n'],
  ])('is read with %j between its columns, after %j', (separator, start) => {
    const text = rows.map((row) => row.map(quote).join(separator)).join('\r\n');
    const { drafts, left } = fromCsv(`${start}${text}\r\n\r\n`);

    expect(left).toEqual([]);
    expect(drafts).toMatchObject([
      {
        line: 2,
        stem: { en: 'One, or "two"?' },
        body: {
          type: 'single',
          key: [1],
          choices: [
            { text: { en: 'one' } },
            { text: { en: 'two' }, feedback: { en: 'Two lines\nhere' } },
          ],
        },
        notes: [{ kind: 'lost', what: 'columns' }],
      },
      { line: 3, body: { type: 'true-false', key: true } },
    ]);
  });

  test('says which row has which mistake', () => {
    const { drafts, left } = fromCsv(
      'id,type,stem_en,choice_1_en,choice_2_en,key\na,single,A?,x,y,3\nb,signle,B?,x,y,1\nc,single,C?,x,y,1\n',
    );

    expect(drafts.map(({ idnumber }) => idnumber)).toEqual(['c']);
    expect(left.map(({ name, line, notes }) => `${line} ${name}: ${notes[0]?.message}`)).toEqual([
      '2 a: The key names "3", but the choices are: 1, 2.',
      '3 b: There is no type "signle". Did you mean "single"?',
    ]);
  });

  test('says which columns it wants when the stem is not there', () => {
    expect(fromCsv('question,stam_en\nA?,B?').left[0]?.notes[0]?.message).toBe(
      'The table has no column "stem_zh" or "stem_en". Its columns are: question, stam_en. Did you mean "stem_en"?',
    );
  });

  test('is read in the encodings that Excel writes', () => {
    const utf16 = Buffer.from('\uFEFFstem_zh\tkey\n先说\ttrue', 'utf16le');
    const gb = Uint8Array.from([0x73, 0xcf, 0xc8, 0xcb, 0xb5]);

    expect(decodeText(utf16)).toMatchObject({
      text: 'stem_zh\tkey\n先说\ttrue',
      encoding: 'utf-16le',
    });
    expect(decodeText(gb)).toEqual({ text: 's先说', encoding: 'gb18030' });
    expect(decodeText(Buffer.from('先说')).text).toBe('先说');
  });
});

describe('a format', () => {
  test('is recognised by what a file holds, then by its ending', () => {
    expect(recogniseFormat('a.txt', '<?xml version="1.0"?>\n<quiz><question/></quiz>')).toBe(
      'moodle',
    );
    expect(recogniseFormat('a.txt', 'id;stem_en\n1;A')).toBe('csv');
    expect(recogniseFormat('a.xml', '::One:: Two {T}')).toBe('gift');
    expect(recogniseFormat('a.gift', 'One')).toBe('gift');
    expect(recogniseFormat('a.docx', 'PK')).toBeUndefined();
    expect(recogniseFormat('a.xml', '<!DOCTYPE html><html></html>')).toBeUndefined();
  });
});
