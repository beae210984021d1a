import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { proseIn } from '#authoring/mdx-prose.ts';
import type { MdxNode } from '#authoring/mdx-nodes.ts';
import { readYaml } from '#authoring/read-yaml.ts';
import { mdxToMdast } from 'satteri';

/** What a file has where a part of a text stands. */
function found(
  file: string,
  text: ReturnType<ReturnType<typeof readYaml>['written']>,
  part: string,
) {
  const at = text?.text.indexOf(part) ?? -1;
  const span = at < 0 ? undefined : text?.spanOf(at, at + part.length);
  return span && file.slice(span.start, span.end);
}

describe('a text of YAML', () => {
  test.each([
    ['plain', 'a: x, yes', 'yes', 'yes'],
    ['in single quotation marks', "a: 'it''s, yes'", "'", "''"],
    ['in double quotation marks', 'a: "say \\"yes\\", no"', '"yes"', '\\"yes\\"'],
    ['folded', 'a: >-\n  one\n  two, yes\n', 'yes', 'yes'],
    ['kept', 'a: |\n  one\n\n  two, yes\n', 'yes', 'yes'],
    ['plain on two lines', 'a: one\n  two, yes\n', 'two, yes', 'two, yes'],
    ['in braces', 'a: { b: x, c: "yes" }', 'yes', 'yes'],
  ])('is found where it is written: %s', (_, yaml, part, written) => {
    const { written: at } = readYaml('x.yaml', yaml);

    expect(found(yaml, at(yaml.includes('{') ? ['a', 'c'] : ['a']), part)).toBe(written);
  });

  test('shows where a line ends', () => {
    const { written } = readYaml('x.yaml', 'a: 一行\n  两行 三\n');

    expect(written(['a'])?.text).toBe('一行\n两行 三');
  });

  test('is not followed through spellings that nobody types', () => {
    const { written } = readYaml('x.yaml', 'a: "\\u4E2D,x"');

    expect(written(['a'])?.spanOf(1, 2)).toBeUndefined();
  });

  test('is followed character by character, however the file writes it', () => {
    const words = fc.array(
      fc.constantFrom('中', '文', ',', ' ', "'", '"', ': ', 'a', '#', '\n', '-', '…'),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    const types = fc.constantFrom(
      'PLAIN',
      'QUOTE_SINGLE',
      'QUOTE_DOUBLE',
      'BLOCK_LITERAL',
      'BLOCK_FOLDED',
    );
    fc.assert(
      fc.property(words, types, (parts, defaultStringType) => {
        const value = parts.join('');
        const yaml = stringify({ a: { b: value } }, { defaultStringType, lineWidth: 20 });
        const text = readYaml('x.yaml', yaml).written(['a', 'b']);
        for (const [index, character] of [...(text?.text ?? '')].entries()) {
          const span = text?.spanOf(index, index + 1);
          const raw = span && yaml.slice(span.start, span.end);
          const isBlank = character.trim() === '';
          expect(raw === undefined || isBlank || raw.at(-1)).toSatisfy(
            (last) => last === true || last === character,
          );
        }
      }),
    );
  });
});

describe('the texts of a lesson', () => {
  const LESSON = `## 铃响之前 [#ring]

先说**姓名**，再\\*问*。见 [这里](../a/)&amp;\`x,y\`。

<Figure name="call-curve" alt="一条,曲线" caption='他说"好"' />

<Dialogue label="两人">
  <Line who="customer" name="林女士">
    喂,你好
  </Line>
</Dialogue>

<Foreign lang="en">Hello,中文</Foreign>

| 听到 | 说,写 |
| --- | --- |
| 甲 | 乙 |
`;
  const texts = proseIn(
    mdxToMdast(LESSON, { features: { frontmatter: false } }) as MdxNode,
    LESSON,
  );

  test('are what people read, without names, code and other languages', () => {
    expect(texts.map(({ at, kind, text }) => [at, kind, text].join(' | '))).toEqual([
      ' | running | 铃响之前',
      ' | running | 先说姓名，再*问*。见 这里&\uFFFC。',
      '<Figure alt> | line | 一条,曲线',
      '<Figure caption> | line | 他说"好"',
      '<Dialogue label> | line | 两人',
      '<Line name> | line | 林女士',
      ' | speech | 喂,你好',
      ' | running | 听到',
      ' | running | 说,写',
      ' | running | 甲',
      ' | running | 乙',
    ]);
  });

  test('are found where they are written, across markup', () => {
    const paragraph = texts[1];
    const at = (part: string) => {
      const from = paragraph?.text.indexOf(part) ?? -1;
      const span = paragraph?.spanOf(from, from + part.length);
      return span && LESSON.slice(span.start, span.end);
    };

    expect(at('姓名')).toBe('姓名');
    expect(at('*问')).toBe('\\*问');
    expect(at('里&')).toBe('里](../a/)&amp;');
    expect(LESSON.slice(texts[2]?.spanOf(2, 3)?.start).startsWith(',曲线')).toBe(true);
  });
});
