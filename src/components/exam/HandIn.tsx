import type { ItemView } from '#domain/assessment/item-view.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { count, fill } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useRef } from 'react';
import { openItems } from './open-items.ts';

interface Props {
  attempt: Attempt;
  bank: readonly ItemView[];
  words: Words['exam'];
  tag: string;
  isTimeUp: boolean;
  isSending: boolean;
  onGo: (position: number) => void;
  onSubmit: () => void;
}

/** The look back before handing in: what has no answer, what is flagged. */
export function HandIn({ attempt, bank, words, tag, isTimeUp, isSending, onGo, onSubmit }: Props) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const positions = attempt.form.map((_, index) => index);
  const idAt = (index: number) => attempt.form[index]?.itemId ?? '';
  const open = openItems(attempt, bank);
  const isBegun = (index: number) => (attempt.responses[idAt(index)]?.length ?? 0) > 0;
  const empty = open.filter((index) => !isBegun(index));
  const begun = open.filter(isBegun);
  const flagged = positions.filter((index) => attempt.flagged.includes(idAt(index)));

  const links = (list: readonly number[]) =>
    list.map((index) => (
      <button
        key={index}
        className="button quiet"
        type="button"
        onClick={() => onGo(index)}
        disabled={isTimeUp}
      >
        {fill(words.itemOf, { n: index + 1, all: positions.length })}
      </button>
    ));

  return (
    <section className="stack hand-in">
      <h2 ref={head} tabIndex={-1}>
        {words.review}
      </h2>
      {open.length === 0 && <p>{words.allAnswered}</p>}
      {empty.length > 0 && (
        <div className="note">
          <p>{count(words.unanswered, empty.length, tag)}</p>
          <div className="buttons">{links(empty)}</div>
        </div>
      )}
      {begun.length > 0 && (
        <div className="note">
          <p>{count(words.begun, begun.length, tag)}</p>
          <div className="buttons">{links(begun)}</div>
        </div>
      )}
      {flagged.length > 0 && (
        <div>
          <p>{words.flaggedList}</p>
          <div className="buttons">{links(flagged)}</div>
        </div>
      )}
      <div className="buttons">
        <button className="button main" type="button" disabled={isSending} onClick={onSubmit}>
          {isSending ? words.handingIn : words.confirm}
        </button>
        {!isTimeUp && (
          <button className="button" type="button" onClick={() => onGo(open[0] ?? 0)}>
            {words.back}
          </button>
        )}
      </div>
    </section>
  );
}
