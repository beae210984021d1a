import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '#authoring/check-content.ts';
import { fixContent } from '#authoring/fix-content.ts';
import { wordMended } from '#authoring/mended.ts';
import { makeContent, replace, type Changes } from './make-content.ts';

const LESSON = 'lessons/zh-Hans/first-call.mdx';
const TEXT = 'Say who you are. See [the other section](#read-back).';

/** What one file of the small course is after mending, and what is said of it. */
async function fix(file: string, change: Changes[string]) {
  const root = await makeContent({ [file]: change });
  const read = () => readFile(join(root, 'content', file), 'utf8');
  const before = await read();
  const said = wordMended(await fixContent(root));
  const after = await read();
  return { root, said, before, after };
}

/** The lines that differ, new ones only. */
function changed({ before, after }: { before: string; after: string }): string[] {
  const old = before.split('\n');
  return after.split('\n').filter((line, index) => line !== old[index]);
}

describe('mending', () => {
  test('changes marks and spaces in texts, and says where', async () => {
    const fixed = await fix('items/calls.yaml', (base) =>
      base
        .replace('zh: 先说什么？', 'zh: "先说,什么?"')
        .replace('en: What comes first?', "en: 'What''s \"first\"  here ?'")
        .replace('# none', ''),
    );

    expect(fixed.said).toMatchInlineSnapshot(`
      "Mended

      content/items/calls.yaml:6  "先说,什么?" → "先说，什么?"
      content/items/calls.yaml:6  "先说,什么?" → "先说,什么？"
      content/items/calls.yaml:6  "What's "first" → "What’s "first"
      content/items/calls.yaml:6  "What's "first"  here" → "What's “first”  here"
      content/items/calls.yaml:6  "first"  here" → "first" here"
      content/items/calls.yaml:6  "here ?" → "here?"

      6 places in 1 file."
    `);
    expect(changed(fixed)).toMatchInlineSnapshot(`
      [
        "  stem: { zh: "先说，什么？", en: 'What’s “first” here?' }",
      ]
    `);
  });

  test('leaves comments and layout as they are', async () => {
    const odd = `# 注释,不动 "x"...   \n- id:   parcel   # note,note\n  term: {zh: 包裹,   en: parcel}\n\n  definition:\n      zh: >-\n        寄的东西,\n        在路上。\n      en: What is sent.\n  lesson: first-call\n`;
    const { after } = await fix('glossary.yaml', odd);

    expect(after).toBe(odd.replace('"x"...   ', '"x"...').replace('东西,', '东西，'));
  });

  test.each([
    ['a paragraph', '先说,再问...', '先说，再问……'],
    ['bold words', '**先说,**再问。', '**先说，**再问。'],
    ['the end of bold words', '**先说,** 再问。', '**先说，** 再问。'],
    [
      'an attribute',
      '<Caveat title="先说,再问">好</Caveat>',
      '<Caveat title="先说，再问">好</Caveat>',
    ],
    ['a term', '见<Term id="parcel">包裹,信</Term>。', '见<Term id="parcel">包裹，信</Term>。'],
  ])('mends %s of a lesson', async (_, wrong, right) => {
    const { before, after } = await fix(LESSON, replace(TEXT, wrong));

    expect(after).toBe(before.replace(wrong, right));
  });

  test.each([
    ['code', '读`先,后`。'],
    ['another language', '<Foreign lang="en">Hello,中文 "x"</Foreign>'],
    ['an address', '见[这里](https://example.org/?a=中,文)。'],
    ['a name', '<Figure name="call-curve" alt="一条曲线。" caption="一通电话。" />'],
    ['a line break', '第一行  \n第二行'],
    ['a comment', '{/* 先,后 */}'],
  ])('never touches %s', async (_, text) => {
    const { before, after } = await fix(LESSON, replace(TEXT, text));

    expect(after).toBe(before);
  });

  test('leaves out a mend that would make something else of a paragraph', async () => {
    // With an ordinary 1 it would be a list.
    const { before, after } = await fix(LESSON, replace(TEXT, '１. 先听,再问'));

    expect(after).toBe(before.replace('先听,再问', '先听，再问'));
  });

  test('mends what an editor leaves', async () => {
    const windows = (base: string) =>
      `\uFEFF${base.replace('title: ', 'title:   ').replaceAll('\n', ' \r\n')}`;
    const { said, after, before } = await fix('exams/final.yaml', windows);

    expect(after).toBe(before.slice(1).replaceAll(' \r\n', '\n'));
    expect(said).toContain('content/exams/final.yaml:1  Windows line ends → plain ones');
    expect(said).toContain('content/exams/final.yaml:1  byte order mark removed');
  });

  test('mends tabs and full-width colons that keep YAML from being read', async () => {
    const { after, root, said } = await fix('exams/final.yaml', (base) =>
      base.replace('  - { count: 2', '\t- { count: 2').replace('minutes: 10', 'minutes：10'),
    );

    expect(await checkContent(root)).toEqual([]);
    expect(after).toContain('\n  - { count: 2');
    expect(after).toContain('\nminutes: 10\n');
    expect(said).toMatchInlineSnapshot(`
      "Mended

      content/exams/final.yaml:4  "⇥- { count: 2, type: single }" → "  - { count: 2, type: single }"
      content/exams/final.yaml:7  "minutes：10" → "minutes: 10"

      2 places in 1 file."
    `);
  });

  test('leaves tabs and colons that leave the file unreadable or could mean two things', async () => {
    const broken = await fix('exams/final.yaml', replace('minutes: 10', 'minutes：10\nx: [a'));
    const twofold = await fix('exams/final.yaml', () => 'a:\n  b:\n    c: 1\n\td: 2\n');

    expect(broken.after).toBe(broken.before);
    expect(twofold.after).toBe(twofold.before);
  });

  test('mends a text once for good, and changes nothing but marks and spaces of texts', async () => {
    const bit = fc.constantFrom(
      ...[
        '中',
        '文',
        '，',
        ',',
        '.',
        '...',
        '…',
        ' ',
        '  ',
        '"',
        "'",
        '“',
        '”',
        '(',
        ')',
        ':',
        '：',
      ],
      ...[
        '!',
        '？',
        'A',
        'b',
        '3',
        '9:30',
        '１',
        '--',
        '——',
        '。。',
        'https://a.org/,x',
        '*',
        '#',
        '\\',
      ],
    );
    const texts = fc.array(
      fc.array(bit, { minLength: 1, maxLength: 14 }).map((bits) => bits.join('')),
      {
        minLength: 12,
        maxLength: 12,
      },
    );
    const style = fc.constantFrom('single', 'double', 'block');
    await fc.assert(
      fc.asyncProperty(texts, style, async (written, as) => {
        const entry = (text: string, index: number) =>
          `- id: t${index} # "注释,"\n  term: ${quote(text, as)}\n  definition: { zh: 好, en: Fine }\n`;
        const { root, before, after } = await fix('glossary.yaml', written.map(entry).join(''));

        expect(await fixContent(root)).toEqual([]);
        expect(after.match(/^- id.*$/gm)).toEqual(before.match(/^- id.*$/gm));
        expect(letters(parse(after))).toEqual(letters(parse(before)));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});

function quote(text: string, style: string): string {
  if (style === 'single') return `'${text.replaceAll("'", "''")}'`;
  if (style === 'double') return JSON.stringify(text);
  return `>-\n    ${text.trim() || 'x'}`;
}

function letters(value: unknown): unknown {
  return JSON.stringify(value)
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s]/gu, '');
}
