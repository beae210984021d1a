import { TryItem } from '#components/item/TryItem.tsx';
import { practiceOrder } from '#domain/assessment/choice-order.ts';
import type { TaughtItem } from '#domain/assessment/taught-item.ts';
import { fill } from '#domain/text/format.ts';
import { answerItem, startPractice } from '#stores/practice.ts';
import { $record } from '#stores/record.ts';
import { useEffect, useRef, useState } from 'react';
import type { Chosen } from './choose-items.ts';
import type { PracticeProps } from './PracticePage.tsx';

interface Run {
  /** Given once the first item is answered: a run nobody answered is not kept. */
  id?: string;
  items: readonly TaughtItem[];
  position: number;
  /** By item: whether the first answer was right. */
  verdicts: ReadonlyMap<string, boolean>;
  isResumed: boolean;
}

/** Practice: item after item, each with its reason at once, then what was missed. */
export function PracticeRun(props: PracticeProps & Chosen) {
  const { source, items: bank, open, practice, words, itemWords, tag } = props;
  const [run, setRun] = useState<Run>(() => resume(bank, open) ?? begin(bank));
  // Counts up, so that the choices of an item stand in another order each round.
  const [round, setRound] = useState(() => roundsOf(source.name));
  const head = useRef<HTMLParagraphElement>(null);
  const drawn = run.items[run.position];
  // The bank is newer than the run where somebody edits an item that is open.
  const item = drawn && (bank.find(({ id }) => id === drawn.id) ?? drawn);

  const isFirst = useRef(true);

  // Where the page opens, the reader starts at its top; after that, at the item that is new.
  useEffect(() => {
    if (!isFirst.current) head.current?.focus();
    isFirst.current = false;
  }, [run.position, round]);

  function start(items: readonly TaughtItem[]) {
    setRun(begin(items));
    setRound(round + 1);
  }

  if (!item) {
    const missed = run.items.filter(({ id }) => !run.verdicts.get(id));
    const right = run.items.length - missed.length;
    return (
      <section className="stack">
        <p ref={head} tabIndex={-1} role="status">
          <strong>{words.doneTitle}</strong>{' '}
          {fill(words.doneText, { right, all: run.items.length })}
        </p>
        <div className="buttons">
          {missed.length > 0 && (
            <button className="button main" type="button" onClick={() => start(missed)}>
              {words.againMissed}
            </button>
          )}
          <button className="button" type="button" onClick={() => start(bank)}>
            {words.again}
          </button>
          <a className="button quiet" href={practice}>
            {words.otherTopics}
          </a>
        </div>
      </section>
    );
  }

  const isAnswered = run.verdicts.has(item.id);
  const isLast = run.position + 1 === run.items.length;
  return (
    <section className="stack">
      <p ref={head} tabIndex={-1} className="eyebrow numbers">
        {fill(words.position, { n: run.position + 1, all: run.items.length })}
      </p>
      {run.isResumed && (
        <p className="small soft">
          {words.resumed}{' '}
          <button className="button quiet" type="button" onClick={() => start(bank)}>
            {words.startOver}
          </button>
        </p>
      )}
      <TryItem
        key={`${round}:${item.id}`}
        item={item}
        order={practiceOrder(item, round)}
        words={itemWords}
        tag={tag}
        isReady
        asksSureness
        onAnswer={(response, correct, sure) => {
          const ids = run.items.map(({ id }) => id);
          const id = run.id ?? startPractice(source.name, ids);
          answerItem(item.id, response, correct, { sure, practice: id });
          const verdicts = isAnswered ? run.verdicts : new Map(run.verdicts).set(item.id, correct);
          setRun({ ...run, id, verdicts, isResumed: false });
        }}
      />
      {isAnswered && (
        <p>
          <button
            className="button main"
            type="button"
            onClick={() => setRun({ ...run, position: run.position + 1 })}
          >
            {isLast ? words.finish : words.nextItem}
          </button>
        </p>
      )}
    </section>
  );
}

function begin(items: readonly TaughtItem[]): Run {
  return { items, position: 0, verdicts: new Map(), isResumed: false };
}

/** Goes on with a run at its first item without an answer. */
function resume(bank: readonly TaughtItem[], open: Chosen['open']): Run | undefined {
  if (!open) return undefined;
  const items = open.items.flatMap((id) => bank.find((item) => item.id === id) ?? []);
  const verdicts = new Map(Object.entries(open.answered));
  const position = items.findIndex(({ id }) => !verdicts.has(id));
  return position < 0 ? undefined : { id: open.id, items, position, verdicts, isResumed: true };
}

function roundsOf(source: string): number {
  return Object.values($record.get().practices).filter((run) => run.source === source).length;
}
