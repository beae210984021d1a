import type { Lang } from '#domain/text/locale.ts';
import type { Item } from '#schemas/item.ts';
import type { Finding } from './finding.ts';
import { listsOf, pathOfWording, wordingsOf } from './item-lists.ts';

const THE_OTHERS =
  '(?:以上|上述|上面|前面|其他|其余|另外|另)(?:[两二三四五六七几各]?[项者个条种点])?';
const SO_MANY = '(?:[两二三四五六七几各][项者个条种点])';
const NOUN = '(?:选项|说法|答案|做法)?';
const ALL = '(?:都|全都|全部|全|均|皆)';
const HOLD = '(?:不?(?:是|对|正确|合适|可以|行|属于)|错误?|有|没有|非)';

const ALL_OF = '(?:all|none|both|neither|either|any)(?: (?:two|three|four|five))?(?: of)?(?: the)?';
const MORE = '(?: (?:two|three|four|five|points|things|answers|choices|options|ones)){0,2}';
const APPLY = '(?: (?:is|are|appl(?:y|ies)|fits?)\\b.*)?';

const CATCH_ALLS: Readonly<Record<Lang, readonly RegExp[]>> = {
  zh: [
    // 以上都是 · 上述各项均不正确 · 另外三点都要注意
    new RegExp(`^${THE_OTHERS}${NOUN}(?:${ALL}.{1,4}|${HOLD})$`),
    // 都不对 · 三项都对
    new RegExp(`^${SO_MANY}?${NOUN}${ALL}${HOLD}$`),
    // 没有正确答案 · 没有一项正确
    new RegExp(`^没有(?:一[项个条种])?(?:正确|对|合适)的?${NOUN}$`),
  ],
  en: [
    // All of the above · None of these is correct · All three of the other points
    new RegExp(
      `^${ALL_OF} (?:above|these|those|them|others?|rest|answers|choices|options)${MORE}${APPLY}$`,
      'i',
    ),
  ],
};

/** Finds choices such as "all of the above": whoever knows two of the others knows this one. */
export function findCatchAlls(item: Item): Finding[] {
  const picked = listsOf(item).filter(({ right }) => right);
  return picked.flatMap(({ path, texts }) =>
    texts.flatMap(({ text }, index): Finding[] => {
      const found = wordingsOf(text).find(([lang, wording]) => isCatchAll(wording, lang));
      if (!found) return [];
      const [lang, wording] = found;
      return [
        {
          flaw: 'all-or-none-of-the-above',
          path: pathOfWording([...path, index, 'text'], text, lang),
          message: `"${wording}" speaks of the other choices, not of the matter. Write a choice of its own, leave it out, or make the type "multiple".`,
        },
      ];
    }),
  );
}

function isCatchAll(wording: string, lang: Lang): boolean {
  const text = wording.replace(/[\s。.!！]+$/u, '');
  return CATCH_ALLS[lang].some((pattern) => pattern.test(text));
}
