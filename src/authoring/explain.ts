import { CODES } from './codes.ts';
import { suggest } from './did-you-mean.ts';
import type { Both } from './explanations.ts';
import type { ShownExplanation, ShownGroup } from './show-explanations.ts';

/** In which languages to explain. */
export type Languages = readonly (keyof Both)[];

/** What `--explain` prints, and whether it was asked for something that there is. */
export interface Answer {
  text: string;
  isKnown: boolean;
}

/**
 * Explains one kind of mistake, or lists them all.
 *
 * @param code What was asked for, if anything.
 */
export function explain(
  groups: readonly ShownGroup[],
  code: string | undefined,
  languages: Languages,
): Answer {
  if (code === undefined) return { text: listAll(groups, languages), isKnown: true };
  const asked = code.replace(/^\[|\]$/g, '');
  const found = groups
    .flatMap(({ explanations }) => explanations)
    .find((explanation) => explanation.code === asked);
  if (found) return { text: explainOne(found, languages), isKnown: true };
  const advice = suggest(asked, CODES, 'Leave the name out to see them all.');
  return { text: `No kind of mistake is called "${asked}". ${advice}`, isKnown: false };
}

/** The languages of an environment such as `zh_CN.UTF-8`; both where it says neither. */
export function languagesFor(locale: string | undefined): Languages {
  if (locale?.startsWith('zh')) return ['zh'];
  return locale?.startsWith('en') ? ['en'] : ['zh', 'en'];
}

function explainOne(explanation: ShownExplanation, languages: Languages): string {
  const { code, title, advice, file } = explanation;
  return [
    code,
    ...languages.map((lang) => `${title[lang]}\n${advice[lang]}`),
    ...(file ? [file] : []),
    ...(['wrong', 'right'] as const).map(
      (which) => `${wordBoth(LABELS[which], languages)}\n\n${showLines(explanation, which)}`,
    ),
  ].join('\n\n');
}

function showLines(explanation: ShownExplanation, which: 'wrong' | 'right'): string {
  const mark = which === 'wrong' ? '✗' : '✓';
  return explanation[which]
    .map(({ text, isOwn }) => `  ${isOwn ? mark : ' '} ${text}`.trimEnd())
    .join('\n');
}

function listAll(groups: readonly ShownGroup[], languages: Languages): string {
  const width = Math.max(...CODES.map((code) => code.length));
  const lists = groups.map(({ title, explanations }) => {
    const lines = explanations.map(
      (each) => `  ${each.code.padEnd(width)}  ${wordBoth(each.title, languages)}`,
    );
    return [wordBoth(title, languages), ...lines].join('\n');
  });
  return [...lists, 'npm run check:content -- --explain <name>'].join('\n\n');
}

function wordBoth(text: Both, languages: Languages): string {
  return languages.map((lang) => text[lang]).join(' · ');
}

const LABELS = {
  wrong: { zh: '错', en: 'Wrong' },
  right: { zh: '对', en: 'Right' },
} as const;
