import type { Lang } from '../../text/locale.ts';
import type { Range } from './find-pattern.ts';

// What names a clock time, a day or a span. “Soon”, “马上” and a bare “today” do not.
// Both Chinese scripts stand here: nothing converts a script after the build.

/** 一两 and 两三 name no number. */
const ZH_NUMBER =
  '(?:\\d+|(?<![一二三四五六七八九十两兩])(?!一[两兩]|[两兩]三|三[四五])[一二三四五六七八九十百两兩半]+)';
const ZH_PART = '(?:上午|下午|中午|早上|晚上|凌晨|今晚|明早|明晚)';
const ZH_AFTER = '(?:钟|鐘|整|半|[一二三]刻|[零一二三四五六七八九十]+分?|\\d{1,2}分?)?';
const ZH = [
  `\\d{1,2}:\\d{2}`,
  // 一点 alone mostly means “a little”.
  `${ZH_PART}?(?:\\d{1,2}|十[一二]?|[二两兩三四五六七八九])[点點]${ZH_AFTER}`,
  `${ZH_PART}一[点點]${ZH_AFTER}`,
  `一[点點](?:钟|鐘|整|半|[一二三]刻|前|之前|以前)`,
  `${ZH_NUMBER}[个個]?半?(?:分钟|分鐘|秒|小时|小時|钟头|鐘頭|刻钟|刻鐘|天|周|星期|礼拜|禮拜|工作日|月[内內])`,
  `(?:星期|礼拜|禮拜|周)[一二三四五六日天末]`,
  `明[天日早晚]|[后後]天|今晚`,
  `今[天日](?:[之以]?[内內]|[上下中]午|傍晚|晚上|下班)`,
  `\\d{1,2}月\\d{1,2}[日号號]?|[本这這]周[内內]|月底`,
];

const EN_HOUR =
  '(?:\\d{1,2}(?:[:.]\\d{2})?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon|midday|midnight)';
const EN_NUMBER =
  '(?:\\d+|half an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty)';
const EN_MONTH =
  '(?:january|february|march|april|may|june|july|august|september|october|november|december)';
const EN = [
  `(?<![£$€\\d.])\\d{1,2}[:.]\\d{2}(?![\\d%])`,
  `\\b${EN_HOUR} ?(?:[ap]m|[ap]\\.m\\.|o'clock)`,
  `\\b(?:half past|(?:a )?quarter past|(?:a )?quarter to|${EN_NUMBER} (?:minutes )?(?:past|to)) ${EN_HOUR}\\b`,
  `\\b(?:at|by|before|until|till) ${EN_HOUR}\\b(?! (?:point|time|of|thing))`,
  `\\b${EN_NUMBER} (?:more |working |full )?(?:seconds?|minutes?|hours?|days?|weeks?|months?)\\b`,
  // “A minute” is mostly any short while.
  `\\ban? (?:hour|day|week|month)\\b(?! or )`,
  `\\bwithin the (?:hour|day|week)\\b`,
  `\\b(?:mon|tues|wednes|thurs|fri|satur|sun)days?\\b`,
  `\\btomorrow\\b|\\btonight\\b|\\bthis (?:morning|afternoon|evening)\\b`,
  `\\bend of (?:the )?(?:day|week|month)\\b|\\b(?:later|by|before|end of) today\\b`,
  `\\b\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${EN_MONTH}\\b|\\b${EN_MONTH} \\d{1,2}\\b`,
];

const TIMES: Readonly<Record<Lang, RegExp>> = {
  zh: new RegExp(ZH.join('|'), 'g'),
  en: new RegExp(EN.join('|'), 'g'),
};

/** Every time that a folded text names. */
export function findTimes(folded: string, lang: Lang): Range[] {
  return [...folded.matchAll(TIMES[lang])].map(({ 0: words, index }) => [
    index,
    index + words.length,
  ]);
}
