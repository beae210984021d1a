import type { Strategy } from '#domain/roleplay/proof.ts';
import type { Words } from '#words/en.ts';

/** What a way without judgement picks, such as "the longest in English". */
export function wordTrick(
  { kind, language }: Pick<Strategy, 'kind' | 'language'>,
  { trickName, inLang }: Words['trainer']['roleplay'],
): string {
  const lang = language === 'zh' || language === 'en' ? inLang[language] : '';
  // Chinese puts the language in brackets of its own.
  return `${trickName[kind]}${lang.startsWith('（') ? '' : ' '}${lang}`.trim();
}
