import { Phrase } from '#components/site/Phrase.tsx';
import type { OpenItem } from '#domain/assessment/item-view.ts';
import {
  betweenGaps,
  gapsOf,
  type PaperAnswer,
  type PaperItem as Paper,
} from '#domain/assessment/paper.ts';
import { slotOf, valueIn } from '#domain/assessment/pair.ts';
import { fill } from '#domain/text/format.ts';
import type { FormDeskProps } from './FormDesk.tsx';

interface Props {
  item: OpenItem;
  paper: Paper;
  number: number;
  words: FormDeskProps['words'];
}

/** One item as it is printed, with room to answer; what is right has the class `is-key`. */
export function PaperItem(props: Props) {
  const { item, number, words } = props;
  const Part = PARTS[item.type];
  return (
    <>
      <p className="stem">
        <span className="number numbers">{number}</span> <Phrase of={item.stem} />{' '}
        <span className="small soft">{words.hints[item.type]}</span>
      </p>
      <Part {...props} />
    </>
  );
}

/** Boxes to tick, each beside its choice. */
function Ticks({ item, paper, words }: Props) {
  const isNamed = item.type !== 'true-false';
  return (
    <ul className={isNamed ? 'plain choices' : 'plain choices across'}>
      {paper.choices.map(({ id, sign, text }) => (
        <li key={id} className={item.key.includes(id) ? 'is-key' : ''}>
          <Box isRight={item.key.includes(id)} words={words} />
          {isNamed && <span className="letter">{sign}</span>}
          <span>
            <Phrase of={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Choices with their letters, and as many lines to write them on in order. */
function Ordered({ paper }: Props) {
  return (
    <>
      <Lettered lines={paper.choices} />
      <p className="blanks" aria-hidden="true">
        {paper.choices.map(({ id }) => (
          <span key={id} className="blank" />
        ))}
      </p>
    </>
  );
}

/** Choices with a line each, and the numbered targets to write there. */
function Matched({ paper }: Props) {
  return (
    <div className="pairs">
      <ul className="plain choices">
        {paper.choices.map(({ id, sign, text }) => (
          <li key={id}>
            <span className="letter">{sign}</span>
            <span>
              <Phrase of={text} />
            </span>
            <span className="blank" aria-hidden="true" />
          </li>
        ))}
      </ul>
      <Lettered lines={paper.targets} />
    </div>
  );
}

function Gapped({ item, paper, words }: Props) {
  const between = betweenGaps(item);
  return (
    <>
      <p className="sentence" lang={typeof item.text === 'string' ? undefined : item.text?.lang}>
        {between.map((part, index) => (
          <span key={index}>
            {part}
            {index < between.length - 1 && <span className="gap numbers">({index + 1})</span>}
          </span>
        ))}
      </p>
      {gapsOf(item).map((gap, index) => (
        <div key={gap} className="of-gap">
          <span className="small soft">{fill(words.gap, { n: index + 1 })}</span>
          <ul className="plain choices across">
            {paper.choices
              .filter(({ id }) => slotOf(id) === gap)
              .map(({ id, sign, text }) => (
                <li key={id} className={item.key.includes(id) ? 'is-key' : ''}>
                  <Box isRight={item.key.includes(id)} words={words} />
                  <span className="letter">{sign}</span>
                  <span>
                    <Phrase of={text} />
                  </span>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </>
  );
}

/** Two boxes beside each choice. */
function BestAndWorst({ item, paper, words }: Props) {
  return (
    <ul className="plain choices">
      {paper.choices.map(({ id, sign, text }) => (
        <li key={id} className={item.key.some((pair) => pair.endsWith(`=${id}`)) ? 'is-key' : ''}>
          {(['best', 'worst'] as const).map((slot) => (
            <span key={slot} className="slot small">
              <Box isRight={valueIn(item.key, slot) === id} words={words} /> {words.itemWords[slot]}
            </span>
          ))}
          <span className="letter">{sign}</span>
          <span>
            <Phrase of={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Lettered({ lines }: { lines: Paper['choices'] }) {
  return (
    <ul className="plain choices">
      {lines.map(({ id, sign, text }) => (
        <li key={id}>
          <span className="letter">{sign}</span>
          <span>
            <Phrase of={text} />
          </span>
        </li>
      ))}
    </ul>
  );
}

function Box({ isRight, words }: { isRight: boolean; words: FormDeskProps['words'] }) {
  return (
    <span className="box">
      {isRight && (
        <span className="for-key">
          <span aria-hidden="true">✓</span>
          <span className="sr-only">{words.itemWords.keyed}</span>
        </span>
      )}
    </span>
  );
}

const PARTS = {
  single: Ticks,
  multiple: Ticks,
  'true-false': Ticks,
  order: Ordered,
  match: Matched,
  categorise: Matched,
  cloze: Gapped,
  'best-worst': BestAndWorst,
};

/** The key as whoever marks reads it: `B`, `C A D B`, `A 2 · B 1`. */
export function wordAnswer(
  item: OpenItem,
  answer: PaperAnswer,
  words: FormDeskProps['words'],
): string {
  if (item.type === 'true-false')
    return item.key[0] === 'true' ? words.itemWords.true : words.itemWords.false;
  return answer
    .map(({ slot, value }) => {
      if (slot === undefined) return value;
      const name = slot === 'best' || slot === 'worst' ? words.itemWords[slot] : slot;
      return `${name} ${value || words.none}`;
    })
    .join(answer.some(({ slot }) => slot !== undefined) ? ' · ' : ' ');
}
