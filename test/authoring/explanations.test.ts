import { describe, expect, test } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import { CODES } from '#authoring/codes.ts';
import { explain, languagesFor } from '#authoring/explain.ts';
import { readExplanations } from '#authoring/explanations.ts';
import { showExplanations } from '#authoring/show-explanations.ts';
import { makeContent } from './make-content.ts';
import { placeExample } from './place-example.ts';

const groups = readExplanations('src/authoring/explanations');
const shown = showExplanations('src/authoring/explanations');
const all = groups.flatMap(({ explanations }) => explanations);

describe('the explanations', () => {
  test('explain every kind of mistake, each once', () => {
    expect(new Set(CODES).size).toBe(CODES.length);
    expect(all.map(({ code }) => code).toSorted()).toEqual([...CODES].toSorted());
  });

  test('stand in the file of their area', () => {
    for (const { explanations } of groups) {
      expect(new Set(explanations.map(({ code }) => code.split('-')[0])).size).toBe(1);
    }
  });

  test('prove all but what is too large for an example', () => {
    expect(all.filter(({ unproved }) => unproved).map(({ code }) => code)).toEqual([
      'roleplay-too-long',
      'roleplay-too-many-beats',
      'roleplay-too-many-states',
    ]);
  });

  test.each(all.filter(({ unproved }) => !unproved))('tell the truth of $code', async (each) => {
    const codesOf = async (which: 'right' | 'wrong') => {
      const root = await makeContent(placeExample(each, which));
      return (await checkContent(root)).map(({ code }) => code);
    };

    expect(await codesOf('wrong')).toContain(each.code);
    expect(await codesOf('right')).not.toContain(each.code);
  });
});

describe('--explain', () => {
  test('says why, what to do, and shows what differs, in the language of the reader', () => {
    expect(explain(shown, 'yaml-tab', languagesFor('en_GB.UTF-8')).text).toMatchInlineSnapshot(`
      "yaml-tab

      A tab at the beginning of a line
      YAML shows levels by spaces, and nobody agrees how wide a tab is. Indent with spaces only, two for each level; most editors can turn the Tab key into spaces.

      content/items/calls.yaml

      Wrong

          type: single
        ✗ ⇥topic: calls

      Right

          type: single
        ✓ topic: calls"
    `);
    expect(explain(shown, '[yaml-tab]', languagesFor('zh_CN.UTF-8')).text).toContain(
      '行首有制表符',
    );
    expect(explain(shown, 'file-encoding', languagesFor('C')).text).toMatchInlineSnapshot(`
      "file-encoding

      文件不是 UTF-8 编码
      记事本等软件有时把文件存成 GBK 或“Unicode”（UTF-16），别的电脑读出来就是乱码。用原来的软件打开，选“另存为”，编码选 UTF-8。有没有 BOM、用哪种换行，都没关系。

      A file that is not saved as UTF-8
      Some editors save a file as GBK or as "Unicode" (UTF-16), and other computers then read gibberish. Open it where it was written, choose "Save as" and the encoding UTF-8. A byte order mark and Windows line ends do no harm.

      错 · Wrong

        ✗ content/glossary.yaml  (UTF-16)

      对 · Right

        ✓ content/glossary.yaml  (UTF-8)"
    `);
  });

  test('lists them all when it is asked for none', () => {
    const { text, isKnown } = explain(shown, undefined, ['en']);

    expect(isKnown).toBe(true);
    expect(CODES.filter((code) => !text.includes(`  ${code} `))).toEqual([]);
  });

  test('names the nearest where there is no such name', () => {
    expect(explain(shown, 'yaml-tabs', ['en'])).toEqual({
      isKnown: false,
      text: 'No kind of mistake is called "yaml-tabs". Did you mean "yaml-tab"?',
    });
    expect(explain(shown, 'E042', ['en']).text).toBe(
      'No kind of mistake is called "E042". Leave the name out to see them all.',
    );
  });
});
