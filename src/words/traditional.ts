import { Converter } from 'opencc-js/cn2t';

const convert = Converter({ from: 'cn', to: 'tw' });

/**
 * Our own readings, after OpenCC's characters. OpenCC's own Taiwan phrases convert too much
 * (窗口 at a post office becomes the window of a program), so only these change.
 */
const TERMS: readonly (readonly [from: string, to: string])[] = [
  ['會松', '會鬆'],
  // 第五条几乎: OpenCC sees a table, 條几.
  ['几乎', '幾乎'],
  // 礼数里: it sees several miles, 數里.
  ['禮數里', '禮數裡'],
  ['質量', '品質'],
  ['短信', '簡訊'],
  ['視頻', '影片'],
  ['屏幕', '螢幕'],
  ['文件夾', '資料夾'],
  ['鏈接', '連結'],
  ['打印', '列印'],
  ['網絡', '網路'],
  ['服務器', '伺服器'],
  ['信息', '資訊'],
  ['加載', '載入'],
  ['反饋', '回饋'],
  ['默認', '預設'],
  ['刷新', '重新整理'],
  ['死機', '當機'],
  ['設備', '裝置'],
  ['標籤頁', '分頁'],
];

/**
 * Turns a page or data file in Simplified Chinese into Traditional Chinese.
 *
 * Works on the whole text: prose, attributes and island data alike, because nothing but
 * Chinese changes. “ ” become 「 」. An element marked `lang="zh-Hans"` or `lang="en"`
 * keeps its text, such as a language's own name in the switcher.
 */
export function toTraditional(text: string): string {
  return text
    .split(/(<(\w+)\b[^>]*\blang="(?:zh-Hans|en)"[^>]*>[^<]*<\/\2>)/)
    .map((part, index) => {
      if (index % 3 === 1) return part;
      return index % 3 === 2 ? '' : convertText(part);
    })
    .join('');
}

/** ‘ and the ’ that closes it, also after a Latin word: 说‘OK’. */
const INNER_QUOTE = /‘((?:[^‘’<>]|(?<=[A-Za-z])’(?=[A-Za-z]))*)’/g;

function convertText(text: string): string {
  const paired = text.replace(INNER_QUOTE, '『$1』');
  const quoted = paired.replace(/[“”‘’]/g, (mark, at: number) => quoteMark(paired, mark, at));
  return TERMS.reduce((done, [from, to]) => done.replaceAll(from, to), convert(quoted));
}

/** Chinese quotation marks around Chinese; an apostrophe of a Latin word stays. */
function quoteMark(text: string, mark: string, at: number): string {
  const isLatin = (sign: string | undefined) => sign !== undefined && /[A-Za-z]/.test(sign);
  if (mark === '’' && isLatin(text[at - 1])) return mark;
  return { '“': '「', '”': '」', '‘': '『', '’': '』' }[mark] ?? mark;
}
