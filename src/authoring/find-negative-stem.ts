import type { Lang } from '#domain/text/locale.ts';
import type { Item } from '#schemas/item.ts';
import type { Finding } from './finding.ts';
import { pathOfWording, wordingsOf } from './item-lists.ts';

const VERB = '(?:is|are|was|were|do|does|did|will|would|should|must|can|could|has|have|may)';
const WHICH = "[Ww]hich\\b(?: [\\w’'-]+){0,6}?";

/**
 * Negations that turn a question round, each in a group of its own.
 *
 * Others are part of the case: 不满, 办不了, "you are not sure".
 */
const NEGATIONS: Readonly<Record<Lang, readonly RegExp[]>> = {
  zh: [
    /(?:哪|下列|下面|以下)[^。！？；]*?((?<!而)不(?:正确|属于|包括|符合|合适|恰当|适合|适宜|合理|妥|应|该|宜|是|能|可))/,
    /(?:哪|下列|下面|以下)[^。！？；]*?(错误的|有误)/,
    // 除了……以外，还有哪些: nothing is turned round.
    /(除[^。！？；]*?[之以]?外)(?!.{0,2}[还也])/,
  ],
  en: [
    new RegExp(`${WHICH} ${VERB}(?: (?:you|one|it|they|we))? (not|never)\\b`),
    new RegExp(`${WHICH} ((?:${VERB}|wo|ca)n[’']t)\\b`),
    new RegExp(`${WHICH} (?:is|are) (?:the )?(incorrect|wrong|false|untrue|least|unsuitable)\\b`),
    /\b(except)\b[^.!?]*[?:]/,
  ],
};

/** What is quoted or set off, such as 【不属于】, is either the customer speaking or emphasis. */
const SET_OFF = /“[^”]*”|「[^」]*」|【[^】]*】|"[^"]*"/g;
/** 是不是, 能不能: a question, not a negation. */
const EITHER_WAY = /(.)不\1/g;

/**
 * Finds a question for what does *not* hold whose negation is easily overlooked.
 *
 * In capitals (NOT) or set off (【不属于】) it is not.
 */
export function findNegativeStem({ type, stem }: Item): Finding[] {
  if (type !== 'single' && type !== 'multiple') return [];
  return wordingsOf(stem).flatMap(([lang, wording]): Finding[] => {
    const asked = wording.replace(SET_OFF, '…').replace(EITHER_WAY, '…');
    const word = NEGATIONS[lang].map((pattern) => pattern.exec(asked)?.[1]).find(Boolean);
    if (!word) return [];
    const emphasis = lang === 'zh' ? `set it off: 【${word}】` : `write ${word.toUpperCase()}`;
    const message = `The question asks for what does not hold, and "${word}" is easily overlooked. Ask for what holds, or ${emphasis}.`;
    return [{ flaw: 'negative-stem', path: pathOfWording(['stem'], stem, lang), message }];
  });
}
