import { describe, expect, test } from 'vitest';
import { findChineseFaults } from '#authoring/chinese-prose.ts';
import type { ProseKind } from '#authoring/prose.ts';
import { mended } from '#authoring/prose-rule.ts';

/** The text after everything has been mended that can be. */
function mend(text: string): string {
  return mended(
    text,
    findChineseFaults(text, 'line')
      .flatMap(({ mends }) => mends)
      .sort((a, b) => a.from - b.from),
  );
}

function codes(text: string, kind: ProseKind = 'line'): string[] {
  return findChineseFaults(text, kind).map(({ code }) => code);
}

describe('Chinese prose', () => {
  test.each([
    ['您好,请稍等', '您好，请稍等'],
    ['您好, 请稍等', '您好，请稍等'],
    ['真的吗?!我不信.', '真的吗？！我不信。'],
    ['三样:笔、纸;还有灯', '三样：笔、纸；还有灯'],
    ['他说“好”,就走了', '他说“好”，就走了'],
    ['GB/T 19012,还有', 'GB/T 19012，还有'],
    ['她(站着)说', '她（站着）说'],
    ['客户(VIP)来了', '客户（VIP）来了'],
    ['他说"好"就走', '他说“好”就走'],
    ['他说“写"到店"两个字”', '他说“写‘到店’两个字”'],
    ['我想...再看看…', '我想……再看看……'],
    ['等等。。。好', '等等……好'],
    ['他停下--然后', '他停下——然后'],
    ['好，，走', '好，走'],
    ['好 ，走（ 慢慢地 ）', '好，走（慢慢地）'],
    ['第１２页Ａ栏', '第12页A栏'],
    ['用 SPIN 的次序', '用SPIN的次序'],
    ['等 3 天', '等3天'],
  ])('mends %s', (wrong, right) => {
    expect(mend(wrong)).toBe(right);
    expect(codes(right)).toEqual([]);
  });

  test.each([
    '上午9:30到10:00',
    '按3:2的比例，共1,234.5元',
    '文件a.pdf里有',
    '1. 先听，2) 再问',
    '级别：S 现状，1 主动接单',
    'C18001S 试题',
    '在吗　订单4471 付款四天了 物流一片空白',
    '便利贴：“民宿 热水器 急 回电”',
    '写成‘面容洁净’，他说的‘四指’',
    '30°—35°，GB/T 19012—2019',
    '好的:)',
    '屏幕5"宽',
    '￼，好',
    '“短信里‘到店’指的是镜片到了。”',
    'Hello, Mr. O\'Neil said "hi".',
  ])('leaves alone: %s', (text) => {
    expect(codes(text)).toEqual([]);
  });

  test.each([
    ['他说“好就走', 'prose-zh-unpaired'],
    ['（他说“好）”就走', 'prose-zh-unpaired'],
    ['就走》', 'prose-zh-unpaired'],
    ['他說了', 'prose-zh-traditional'],
    ['他说"好就走', 'prose-zh-straight-quote'],
    ['好。，走', 'prose-zh-repeated'],
    ['这是一行，\n没有写完', 'prose-zh-line-break'],
  ])('names in %s what a person has to mend', (text, code) => {
    expect(codes(text)).toEqual([code]);
    expect(mend(text)).toBe(text);
  });

  test('takes shouting for a way of talking where somebody talks, and else for one mark too many', () => {
    expect(codes('再不修我投诉！！', 'speech')).toEqual([]);
    expect(codes('客户写：“人呢？？？”')).toEqual([]);
    expect(codes('一定要记住！！')).toEqual(['prose-zh-shouting']);
  });

  test('says what is wrong and how to write it, with the bit of text', () => {
    const said = ['我们先听他说完,然后再问一句', '他說了這件事', '他说“好就走', '用 SPIN 的次序']
      .flatMap((text) => findChineseFaults(text, 'line'))
      .map(({ message }) => message);

    expect(said.join('\n')).toMatchInlineSnapshot(`
      ""先听他说完,然后再问一": punctuation between Chinese is full-width. Write "先听他说完，然后再问一".
      "他說了這件事": this is Traditional Chinese. Write 说 for 說, 这 for 這.
      "他说“好就走": “ is never closed. Add ”.
      "用 SPIN": no space is typed between Chinese and letters or digits; the page sets the gap. Write "用SPIN".
      "SPIN 的次序": no space is typed between Chinese and letters or digits; the page sets the gap. Write "SPIN的次序"."
    `);
  });
});
