import type { TextSlip } from './lesson-body.ts';
import type { Told } from './problem.ts';

/** What a Chinese keyboard makes of a link or a component, so that readers would see it as text. */
const SLIPS: readonly (readonly [RegExp, Told])[] = [
  [
    /＜\/?([A-Za-z]*)/,
    [
      'component-full-width',
      'A component stands between full-width signs ＜ ＞, so that readers would see it as text. Write < and >.',
    ],
  ],
  [
    /\]\s*（[^）]*）/,
    [
      'lesson-link-full-width',
      'The address of a link stands between full-width signs （ ）. Write [text](address).',
    ],
  ],
];

export const HEADING_WITHOUT_SPACE: Told = [
  'lesson-heading-without-space',
  'After the ## of a heading a space is missing. Write "## Title [#anchor]".',
];

/** The first slip in a text that begins on a line. */
export function findTextSlip(text: string, firstLine: number): TextSlip | undefined {
  for (const [pattern, told] of SLIPS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const line = firstLine + text.slice(0, found.index).split('\n').length - 1;
    return { line, told, component: found[1] };
  }
  return undefined;
}

/** The level of a heading that a paragraph was meant to be. */
export function headingIn(paragraph: string): number | undefined {
  const signs = /^(#{1,6})[^\s#]/.exec(paragraph)?.[1];
  return signs?.length;
}
