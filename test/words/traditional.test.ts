import { describe, expect, test } from 'vitest';
import { toTraditional } from '#words/traditional.ts';
import { zh } from '#words/zh.ts';

describe('toTraditional', () => {
  test.each([
    ['投诉学堂', '投訴學堂'],
    ['学会答复投诉', '學會答覆投訴'],
    ['里面的头发', '裡面的頭髮'],
    ['发现以后，皇后来了', '發現以後，皇后來了'],
    ['干部的手很干净', '幹部的手很乾淨'],
    ['只有一只', '只有一隻'],
    ['他看着台湾', '他看著臺灣'],
    ['松开线上的结', '鬆開線上的結'],
  ])('writes %s as %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  test.each([
    ['质量', '品質'],
    ['短信', '簡訊'],
    ['视频', '影片'],
    ['屏幕', '螢幕'],
    ['文件夹', '資料夾'],
    ['链接', '連結'],
    ['打印', '列印'],
    ['网络', '網路'],
    ['服务器', '伺服器'],
    ['信息', '資訊'],
    ['加载', '載入'],
    ['反馈', '回饋'],
    ['默认', '預設'],
  ])('says %s our way: %s', (simplified, traditional) => {
    expect(toTraditional(`${simplified}，${simplified}`)).toBe(`${traditional}，${traditional}`);
  });

  test('keeps the window of a post office a window', () => {
    expect(toTraditional('邮局窗口')).toBe('郵局窗口');
  });

  test.each([
    ['“您好”', '「您好」'],
    ['他说“她说‘您好’，我听见了”', '他說「她說『您好』，我聽見了」'],
    ['他说‘OK’', '他說『OK』'],
    ['他说‘it’s OK’', '他說『it’s OK』'],
  ])('writes the quotation marks of %s as %s', (simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  test.each(['it’s', 'the customer’s name', 'others’ turn', 'I’d say that’s fair'])(
    'keeps the apostrophe in %s',
    (latin) => {
      expect(toTraditional(latin)).toBe(latin);
    },
  );

  test('converts prose, attributes and island data alike', () => {
    const page =
      '<a title="投诉" href="/zh-hant/course/">课程</a><astro-island props="{&quot;label&quot;:[0,&quot;练习&quot;]}">';

    expect(toTraditional(page)).toBe(
      '<a title="投訴" href="/zh-hant/course/">課程</a><astro-island props="{&quot;label&quot;:[0,&quot;練習&quot;]}">',
    );
  });

  test('gives JSON that means the same, with its texts converted', () => {
    const data = [{ id: 'own', text: '他说“谢谢”\n再见', share: 0.8, shown: true }];

    const converted: unknown = JSON.parse(toTraditional(JSON.stringify(data)));

    expect(converted).toEqual([{ id: 'own', text: '他說「謝謝」\n再見', share: 0.8, shown: true }]);
  });

  test('keeps the text of an element that is marked as another language', () => {
    const page = [
      '<a class="button" href="/zh-hans/" lang="zh-Hans" hreflang="zh-Hans">简体中文</a>',
      '<p lang="en">She said “thank you”, and that’s all.</p>',
    ].join('');

    expect(toTraditional(page)).toBe(page);
  });

  test('converts what stands around an element that it keeps', () => {
    const page = '<p>学<b lang="zh-Hans">学</b>学<i lang="en">“x”</i>学</p>';

    expect(toTraditional(page)).toBe('<p>學<b lang="zh-Hans">学</b>學<i lang="en">“x”</i>學</p>');
  });

  test.each([
    ['a link to another language', '<a hreflang="zh-Hans">学</a>', '<a hreflang="zh-Hans">學</a>'],
    ['Traditional Chinese itself', '<p lang="zh-Hant">学</p>', '<p lang="zh-Hant">學</p>'],
  ])('converts %s', (_, simplified, traditional) => {
    expect(toTraditional(simplified)).toBe(traditional);
  });

  test('leaves alone what has no Chinese in it', () => {
    const page = '<script type="module" src="/_astro/x.js"></script><p>14 of 25: "56%" \'ok\'</p>';

    expect(toTraditional(page)).toBe(page);
  });

  test('changes nothing that was converted already', () => {
    const once = toTraditional(JSON.stringify(zh));

    expect(toTraditional(once)).toBe(once);
  });

  test('leaves no straight or curly Chinese quotation mark in the words of the interface', () => {
    const words = toTraditional(JSON.stringify(zh));

    expect(words).toContain('「');
    expect(words).not.toMatch(/[“”‘]/);
  });

  test('keeps the places that values are put into', () => {
    const places = (text: string) => text.match(/\{\w+\}/g);

    expect(places(toTraditional(JSON.stringify(zh)))).toEqual(places(JSON.stringify(zh)));
  });
});
