import type { Lang } from '#domain/text/locale.ts';
import type { Text } from '#schemas/text.ts';
import { wordingIn, wordingsOf } from '../item-lists.ts';
import { tidy, toHtml } from './rich-text.ts';

/** Which languages a file is written in. */
export type Language = Lang | 'both';

/** What Moodle calls the languages. */
const CODES: Readonly<Record<Lang, string>> = { zh: 'zh_cn', en: 'en' };

/** Whether a text is written in everything that the file asks for, or at least in one of both. */
export function isWrittenIn(text: Text, language: Language): boolean {
  return language === 'both' || wordingIn(text, language) !== undefined;
}

/** Every wording that the file will have of a text. */
export function wordingsFor(text: Text, language: Language): string[] {
  return wordingsOf(text)
    .filter(([lang]) => language === 'both' || lang === language)
    .map(([, wording]) => tidy(wording));
}

/**
 * A text as HTML. Both languages stand side by side as Moodle's filter "Multi-Language Content"
 * reads them, and each learner sees their own.
 *
 * @param finish Applied to each language: marks that a format needs inside.
 */
export function htmlIn(text: Text, language: Language, finish = (html: string) => html): string {
  const wordings = wordingsOf(text).filter(([lang]) => language === 'both' || lang === language);
  const [first] = wordings;
  if (!first) return '';
  if (language !== 'both' || typeof text === 'string') return finish(toHtml(tidy(first[1])));
  return wordings
    .map(([lang, wording]) => {
      const content = finish(toHtml(tidy(wording)));
      return `<span lang="${CODES[lang]}" class="multilang">${content}</span>`;
    })
    .join('');
}

const SPAN =
  /<span(?=[^>]*\sclass=["']multilang["'])(?=[^>]*\slang=["']([\w-]+)["'])[^>]*>([\s\S]*?)<\/span>/gi;
const MLANG = /\{mlang\s+([\w, -]+)\}([\s\S]*?)\{mlang\}/gi;
const RUNS = [
  new RegExp(`(?:${SPAN.source}\\s*)+`, 'gi'),
  new RegExp(`(?:${MLANG.source}\\s*)+`, 'gi'),
];

/**
 * Takes a text of several languages apart, as Moodle's filters do: what stands outside of the
 * blocks belongs to each, and a block without a language gives its first.
 *
 * Nothing where the text is not in several languages.
 */
export function splitLanguages(html: string): { [lang in Lang]?: string } | undefined {
  const found = [SPAN, MLANG].flatMap((pattern) =>
    [...html.matchAll(pattern)].map(([, codes = '']) => codes),
  );
  if (found.length === 0) return undefined;
  const split: { [lang in Lang]?: string } = {};
  for (const lang of ['zh', 'en'] as const) {
    if (found.some((codes) => rank(codes, lang) < Infinity)) split[lang] = choose(html, lang);
  }
  return split;
}

function choose(html: string, lang: Lang): string {
  return RUNS.reduce(
    (text, run, index) =>
      text.replace(run, (block) => {
        const versions = [...block.matchAll(index === 0 ? SPAN : MLANG)];
        const best = versions.toSorted(
          ([, a = ''], [, b = '']) => rank(a, lang) - rank(b, lang) || 0,
        );
        const trailing = /\s$/.test(block) ? ' ' : '';
        return (best[0]?.[2] ?? '') + trailing;
      }),
    html,
  );
}

/** How well a block suits a language: Simplified Chinese before Traditional. */
function rank(codes: string, lang: Lang): number {
  const ranks = codes.split(',').map((code) => {
    const tag = code.trim().toLowerCase().replace('-', '_');
    if (tag === CODES[lang]) return 0;
    if (tag.startsWith(lang)) return /tw|hk|mo|hant/.test(tag) ? 2 : 1;
    return Infinity;
  });
  return Math.min(...ranks);
}
