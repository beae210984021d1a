import { TryItem } from '#components/item/TryItem.tsx';
import { useFetched } from '#components/use-fetched.ts';
import { useRecord } from '#components/use-record.ts';
import { seeded, seedFor, shuffle } from '#domain/chance.ts';
import type { TaughtItem } from '#domain/assessment/taught-item.ts';
import { fill } from '#domain/text/format.ts';
import { keep } from '#stores/record.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useRef, useState } from 'react';

interface Props {
  /** Address of the topic's items. */
  source: string;
  /** Address of the list of topics. */
  topics: string;
  words: Words['practice'];
  itemWords: Words['item'];
  tag: string;
}

/** Practice on one topic: item after item, each with its reason at once, then what was missed. */
export default function PracticeRun({ source, topics, words, itemWords, tag }: Props) {
  const [items, retry] = useFetched<TaughtItem[]>(source);

  if (items.state === 'loading') return <p className="soft">{words.loading}</p>;
  if (items.state === 'failed') {
    return (
      <div className="note error" role="alert">
        <p>{words.failed}</p>
        <button className="button" type="button" onClick={retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  return <Run {...{ topics, words, itemWords, tag }} bank={items.data} />;
}

function Run({
  bank,
  topics,
  words,
  itemWords,
  tag,
}: Omit<Props, 'source'> & { bank: TaughtItem[] }) {
  const { isLoaded } = useRecord();
  const [list, setList] = useState(bank);
  const [round, setRound] = useState(0);
  const [position, setPosition] = useState(0);
  const [verdicts, setVerdicts] = useState<ReadonlyMap<string, boolean>>(new Map());
  const head = useRef<HTMLParagraphElement>(null);
  const item = list[position];

  useEffect(() => {
    if (position > 0 || round > 0) head.current?.focus();
  }, [position, round]);

  function begin(items: TaughtItem[]) {
    setList(items);
    setRound(round + 1);
    setPosition(0);
    setVerdicts(new Map());
  }

  if (!item) {
    const missed = list.filter(({ id }) => !verdicts.get(id));
    return (
      <section className="stack">
        <p ref={head} tabIndex={-1} role="status">
          <strong>{words.doneTitle}</strong>{' '}
          {fill(words.doneText, { right: list.length - missed.length, all: list.length })}
        </p>
        <div className="buttons">
          {missed.length > 0 && (
            <button className="button main" type="button" onClick={() => begin(missed)}>
              {words.againMissed}
            </button>
          )}
          <button className="button" type="button" onClick={() => begin(bank)}>
            {words.again}
          </button>
          <a className="button quiet" href={topics}>
            {words.otherTopics}
          </a>
        </div>
      </section>
    );
  }

  const ids = item.choices.map(({ id }) => id);
  const order =
    item.type === 'true-false' ? ids : shuffle(ids, seeded(seedFor(item.id, round + 1)));
  return (
    <section className="stack">
      <p ref={head} tabIndex={-1} className="eyebrow numbers">
        {fill(words.position, { n: position + 1, all: list.length })}
      </p>
      <TryItem
        key={`${round}:${item.id}`}
        item={item}
        order={order}
        words={itemWords}
        tag={tag}
        isReady={isLoaded}
        onAnswer={(response, correct) => {
          keep({ kind: 'item-answered', item: item.id, response, correct });
          if (!verdicts.has(item.id)) setVerdicts(new Map(verdicts).set(item.id, correct));
        }}
      />
      {verdicts.has(item.id) && (
        <p>
          <button className="button main" type="button" onClick={() => setPosition(position + 1)}>
            {position + 1 < list.length ? words.nextItem : words.finish}
          </button>
        </p>
      )}
    </section>
  );
}
