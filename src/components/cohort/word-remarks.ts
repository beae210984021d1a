import type { Words } from '#words/en.ts';
import { fill } from '#domain/text/format.ts';
import { nameGiven } from './ItemChoices.tsx';
import type { CohortProps } from './CohortRoom.tsx';
import type { Weighed } from './Items.tsx';

/** What figures say of an item, in sentences; that nothing stands out is one, too. */
export function wordRemarks(
  { item, figures, judgement }: Weighed,
  words: Words['cohort']['items'],
  sides: CohortProps['sides'],
  tag: string,
): string[] {
  const { remarks, outdoneBy, unchosen, isJudged } = judgement;
  if (remarks.length === 0) return [isJudged ? words.remarks.fine : words.remarks.few];
  const quote = (values: readonly string[]) => {
    const named = figures.given
      .filter(({ value }) => values.includes(value))
      .map((given) => shorten(nameGiven(item, given, words, sides)));
    return new Intl.ListFormat(tag, { type: 'conjunction' }).format(
      named.map((name) => `“${name}”`),
    );
  };
  return remarks.map((remark) => {
    if (remark === 'unchosen') return fill(words.remarks.unchosen, { choices: quote(unchosen) });
    if (remark !== 'outdone') return words.remarks[remark];
    const template = outdoneBy.length > 1 ? words.remarks.outdoneMany : words.remarks.outdone;
    return fill(template, { choices: quote(outdoneBy) });
  });
}

const LONGEST = 24;

function shorten(text: string): string {
  const signs = [...text];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST - 1).join('')}…` : text;
}
