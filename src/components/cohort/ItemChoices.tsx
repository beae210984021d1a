import { pairOf } from '#domain/assessment/pair.ts';
import type { CohortItem } from '#domain/cohort/course.ts';
import type { Given } from '#domain/cohort/given.ts';
import { fill, percent } from '#domain/text/format.ts';
import { plain } from '#domain/text/wording.ts';
import type { Words } from '#words/en.ts';
import type { CohortProps } from './CohortRoom.tsx';
import type { Weighed } from './Items.tsx';

type ItemWords = Words['cohort']['items'];

interface Props extends CohortProps {
  of: Weighed;
}

/** What was chosen, and how often; the key is marked. */
export function ItemChoices({ of: { item, figures }, words: { items: words }, sides, tag }: Props) {
  const rows = [
    ...figures.given.map((given) => ({
      name: nameGiven(item, given, words, sides),
      count: given.count,
      isKeyed: given.isKeyed,
    })),
    ...(figures.blank > 0 ? [{ name: words.blank, count: figures.blank, isKeyed: false }] : []),
  ];
  return (
    <ul className="plain chosen" aria-label={words.show}>
      {rows.map(({ name, count, isKeyed }) => (
        <li key={name} className={isKeyed ? 'keyed' : undefined}>
          <span>
            {name} {isKeyed && <span className="small key">{words.keyedMark}</span>}
          </span>
          <span className="numbers">
            {count} · {percent(count / figures.answers, tag)}
          </span>
          <svg
            className="bar"
            viewBox={`0 0 ${figures.answers} 1`}
            preserveAspectRatio="none"
            aria-hidden="true"
            focusable="false"
          >
            <rect width={count} height={1} />
          </svg>
        </li>
      ))}
    </ul>
  );
}

/** What was given, as the learner saw it: "place 2: ring back", "gap 1 → before". */
export function nameGiven(
  item: CohortItem,
  { slot, value }: Given,
  words: ItemWords,
  sides: CohortProps['sides'],
): string {
  const textOf = (id: string) => {
    const option = [...item.choices, ...(item.targets ?? [])].find((each) => each.id === id);
    return option ? plain(option.text) : id;
  };
  if (slot === '') return textOf(value);
  if (item.type === 'order') return fill(words.place, { n: slot, choice: textOf(value) });
  if (item.type === 'cloze') {
    return fill(words.slot, { slot, choice: textOf(pairOf(slot, value)) });
  }
  if (item.type === 'best-worst') {
    const side = slot === 'best' ? sides.best : sides.worst;
    return fill(words.slot, { slot: side, choice: textOf(value) });
  }
  return fill(words.slot, { slot: textOf(slot), choice: textOf(value) });
}
