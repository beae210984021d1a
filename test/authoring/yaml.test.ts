import { describe, expect, test } from 'vitest';
import { formatProblems } from '#authoring/problem.ts';
import { readYaml } from '#authoring/read-yaml.ts';

function read(text: string): string {
  return formatProblems(readYaml('x.yaml', text).problems);
}

describe('readYaml', () => {
  test('names a tab', () => {
    expect(read('- id: greet\n\ttype: single\n')).toMatchInlineSnapshot(`
      "x.yaml:2  A tab stands at the beginning of this line. Indent with spaces only, two for each level.  [yaml-tab]

      1 problem in 1 file."
    `);
  });

  test.each([
    '- id: greet\n  type：single\n  topic: calls\n',
    '- id: greet\n  topic: calls\n  type：single\n',
    'type：single\nid: greet\n',
  ])('names a full-width colon in %j', (text) => {
    expect(read(text)).toContain(
      '"type：" has a full-width colon. Write an ordinary colon and a space: "type: ".',
    );
  });

  test('keeps full-width colons that belong to a text', () => {
    expect(read('a: 他说：“好。”\nb: >-\n  VIP：甲\n  zh：乙\nc: Tip：one\n')).toBe('No problems.');
  });

  test('names a full-width comma between brackets', () => {
    expect(read('stem: { zh: 甲， en: b }\n')).toMatchInlineSnapshot(`
      "x.yaml:1  A full-width comma "，" stands between brackets. Write an ordinary comma and a space.  [yaml-comma-full-width]

      1 problem in 1 file."
    `);
  });

  test('names a line that is indented too far, or not far enough', () => {
    expect(read('- id: greet\n  type: single\n   topic: calls\n')).toMatchInlineSnapshot(`
      "x.yaml:3  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]

      1 problem in 1 file."
    `);
    expect(read('a:\n  b: 1\n c: 2\n')).toMatchInlineSnapshot(`
      "x.yaml:3  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]

      1 problem in 1 file."
    `);
  });

  test('names a quotation mark that is not closed, where it opens', () => {
    expect(read('a: 1\nb: "x\nc: y\n')).toMatchInlineSnapshot(`
      "x.yaml:2  The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".  [yaml-quote-unclosed]

      1 problem in 1 file."
    `);
    expect(read('a: 1\nb: "x\nc: "y"\n')).toMatchInlineSnapshot(`
      "x.yaml:2  The quotation mark that opens here is not closed where its text ends. Add the closing one; a text of several lines is easier to write after ">-".  [yaml-quote-unclosed]

      1 problem in 1 file."
    `);
  });

  test('names text after a closing quotation mark', () => {
    expect(read("a: 'it's'\n")).toMatchInlineSnapshot(`
      "x.yaml:1  More text follows after the closing quotation mark. Put the whole text in quotation marks, and use “ ” inside it.  [yaml-text-after-quote]

      1 problem in 1 file."
    `);
  });

  test('names a second colon', () => {
    expect(read('zh: 他说: 好\n')).toMatchInlineSnapshot(`
      "x.yaml:1  The text on this line contains a colon and a space, which YAML takes for a second name. Put the text in quotation marks.  [yaml-second-colon]

      1 problem in 1 file."
    `);
  });

  test('names a name that stands twice, and still reads the rest', () => {
    const { data, problems } = readYaml('x.yaml', 'a: 1\nb: 2\na: 3\n');

    expect(data).toMatchObject({ b: 2 });
    expect(formatProblems(problems)).toMatchInlineSnapshot(`
      "x.yaml:3  "a" stands here a second time; the first is on line 1. Keep one.  [yaml-field-twice]

      1 problem in 1 file."
    `);
  });

  test('names a bracket that is not closed', () => {
    expect(read('a: [x, y\nb: 1\n')).toMatchInlineSnapshot(`
      "x.yaml:1  The bracket "[" that opens here is not closed. Add "]" where its entries end.  [yaml-bracket-unclosed]

      1 problem in 1 file."
    `);
    expect(read('a: { b: 1\nc: 2\n')).toMatchInlineSnapshot(`
      "x.yaml:1  The brace "{" that opens here is not closed. Add "}" where its entries end.  [yaml-bracket-unclosed]

      1 problem in 1 file."
    `);
  });

  test('names a text that begins with a sign YAML keeps for itself', () => {
    expect(read('a: *important*\n')).toMatchInlineSnapshot(`
      "x.yaml:1  A text must not begin with * & ! % @ or \`. Put it in quotation marks.  [yaml-sign-first]

      1 problem in 1 file."
    `);
    expect(read('a: @home\n')).toMatchInlineSnapshot(`
      "x.yaml:1  A text must not begin with * & ! % @ or \`. Put it in quotation marks.  [yaml-sign-first]

      1 problem in 1 file."
    `);
  });

  test('names a line without a name', () => {
    expect(read('a: 1\nb\nc: 2\n')).toMatchInlineSnapshot(`
      "x.yaml:2  This line has no name. Write "name: value" with an ordinary colon and a space, or indent the line further than the name whose text it continues.  [yaml-line-without-name]

      1 problem in 1 file."
    `);
  });

  test('names a text on the line of its "|"', () => {
    expect(read('a: |x\n')).toMatchInlineSnapshot(`
      "x.yaml:1  After "|" or ">" nothing else may stand on the line. Begin the text on the next line, indented.  [yaml-block-text]

      1 problem in 1 file."
    `);
  });

  test('says something helpful of anything else', () => {
    expect(read('- a\nb: 1\n')).toMatchInlineSnapshot(`
      "x.yaml:2  This line does not belong to what stands above it. Check its indentation, whether it lacks a "- " or a name with a colon, and whether a text needs quotation marks.  [yaml-stray-line]

      1 problem in 1 file."
    `);
    expect(read('a: 1\n---\nb: 2\n')).toMatchInlineSnapshot(`
      "x.yaml:2  A line "---" begins a second document here. Remove the line.  [yaml-second-document]

      1 problem in 1 file."
    `);
    expect(read('a: "\\q"\n')).toMatchInlineSnapshot(`
      "x.yaml:1  In double quotation marks a backslash is special. Write \\\\ for one, or use single quotation marks.  [yaml-backslash]

      1 problem in 1 file."
    `);
    expect(read('- id: x\n type: y\n')).toMatchInlineSnapshot(`
      "x.yaml:2  The indentation of this line fits no line above it. Lines that belong together begin in the same column; use two spaces for each level.  [yaml-indentation]

      1 problem in 1 file."
    `);
  });

  test('finds the line of a path, or of the nearest thing around it', () => {
    const { lineOf } = readYaml('x.yaml', '# top\n- id: a\n  texts:\n    zh: x\n- id: b\n');

    expect(lineOf([0, 'texts', 'zh'])).toBe(4);
    expect(lineOf([0, 'texts', 'en'])).toBe(3);
    expect(lineOf([1, 'texts', 'zh'])).toBe(5);
  });
});
