import { describe, expect, test } from 'vitest';
import { findSections, splitAnchor, withoutSamples } from '#domain/text/sections.ts';

describe('findSections', () => {
  test('finds the headings that have an anchor, in their order', () => {
    const markdown = [
      'Who calls?',
      '',
      '## Two rings [#two-rings]',
      'Text.',
      '### 听完再说 [#hear-3]',
      '## Read it back [#read-it-back]',
    ].join('\n');

    expect(findSections(markdown)).toEqual([
      { anchor: 'two-rings', title: 'Two rings', level: 2 },
      { anchor: 'hear-3', title: '听完再说', level: 3 },
      { anchor: 'read-it-back', title: 'Read it back', level: 2 },
    ]);
  });

  test.each([
    ['the title of the page', '# Title [#title]'],
    ['a heading of the fourth level', '#### Detail [#detail]'],
    ['a heading without an anchor', '## Two rings'],
    ['an anchor that no person would write', '## Two rings [#Two Rings]'],
    ['a link in the text', 'See [the section](#two-rings) [#two-rings]'],
    ['marks without a space', '##Two rings [#two-rings]'],
  ])('passes over %s', (_, markdown) => {
    expect(findSections(markdown)).toEqual([]);
  });

  test('does not take the anchor of the next heading for a heading without one', () => {
    expect(findSections('## Plain\n\n## Two rings [#two-rings]')).toEqual([
      { anchor: 'two-rings', title: 'Two rings', level: 2 },
    ]);
  });

  test('leaves emphasis and code marks out of titles', () => {
    expect(findSections('## The **first** `word` [#first]')[0]?.title).toBe('The first word');
  });

  test('passes over headings in a sample', () => {
    const markdown =
      '## One [#one]\n\n````mdx\n## Two [#two]\n```\n## Three [#three]\n````\n\n## Four [#four]';

    expect(findSections(markdown).map(({ anchor }) => anchor)).toEqual(['one', 'four']);
  });

  test('reads files with the line ends of Windows', () => {
    const sections = findSections('## One [#one]\r\nText.\r\n## Two [#two]\r\n');

    expect(sections.map(({ title, anchor }) => [title, anchor])).toEqual([
      ['One', 'one'],
      ['Two', 'two'],
    ]);
  });
});

describe('withoutSamples', () => {
  test('leaves out what a lesson only shows', () => {
    const markdown =
      'Write `<Check item="a" />`.\n\n```mdx\n<Check item="b" />\n```\n\n<Check item="c" />';

    expect(withoutSamples(markdown).match(/item="\w+"/g)).toEqual(['item="c"']);
  });
});

describe('splitAnchor', () => {
  test('takes the anchor off the end', () => {
    expect(splitAnchor('Two rings [#two-rings]')).toEqual({
      text: 'Two rings',
      anchor: 'two-rings',
    });
  });

  test('leaves a heading without an anchor as it is', () => {
    expect(splitAnchor('Two [sic] rings')).toEqual({ text: 'Two [sic] rings' });
    expect(splitAnchor('See [#two-rings] above')).toEqual({ text: 'See [#two-rings] above' });
  });

  test('keeps the markup of a heading', () => {
    expect(splitAnchor('The <em>first</em> word [#first]\n').text).toBe('The <em>first</em> word');
  });
});
