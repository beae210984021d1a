import type { Lang } from '#domain/text/locale.ts';
import type { Text } from '#schemas/text.ts';
import { wordingsOf } from '../item-lists.ts';
import { tidy, toHtml } from './rich-text.ts';

/** Which languages a file is written in. */
export type Language = Lang | 'both';

/** What Moodle calls the languages. */
const CODES: Readonly<Record<Lang, string>> = { zh: 'zh_cn', en: 'en' };

/**
 * A text in each language that the file asks for. A plain string serves all: it is the one
 * wording of a course in one language.
 */
export function wordingsIn(text: Text, language: Language): [Lang, string][] {
  if (typeof text === 'string') {
    const own = wordingsOf(text)[0]?.[0] ?? 'en';
    return [[language === 'both' ? own : language, tidy(text)]];
  }
  return wordingsOf(text)
    .filter(([lang]) => language === 'both' || lang === language)
    .map(([lang, wording]) => [lang, tidy(wording)]);
}

/**
 * A text as HTML. Both languages stand side by side as Moodle's filter "Multi-Language Content"
 * reads them, and each learner sees their own.
 *
 * @param finish Applied to each language: marks that a format needs inside.
 */
export function htmlIn(text: Text, language: Language, finish = (html: string) => html): string {
  const wordings = wordingsIn(text, language);
  const [only] = wordings;
  if (only && (language !== 'both' || typeof text === 'string')) return finish(toHtml(only[1]));
  return wordings
    .map(([lang, wording]) => {
      const content = finish(toHtml(wording));
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
