import { Phrase } from '#components/site/Phrase.tsx';
import { moveChoice } from '#domain/assessment/response.ts';
import { fill } from '#domain/text/format.ts';
import { plain } from '#domain/text/wording.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import { Feedback } from './Feedback.tsx';
import type { PartProps } from './Question.tsx';

/** Choices to put in order, each with a button up and a button down. */
export function OrderList(props: PartProps) {
  const { choices, response, words, answer, onChange } = props;
  const shown = response.length > 0 ? response : choices.map(({ id }) => id);
  const [said, setSaid] = useState('');
  const list = useRef<HTMLOListElement>(null);
  const moved = useRef<{ id: string; by: number }>(undefined);

  // A button that moves with its choice loses the focus on the way.
  useLayoutEffect(() => {
    if (!moved.current) return;
    const { id, by } = moved.current;
    moved.current = undefined;
    const row = list.current?.querySelector(`[data-choice="${CSS.escape(id)}"]`);
    const [up, down] = row?.querySelectorAll('button') ?? [];
    const [wanted, other] = by < 0 ? [up, down] : [down, up];
    (wanted?.disabled ? other : wanted)?.focus();
  });

  function move(id: string, by: number) {
    const next = moveChoice(shown, id, by);
    moved.current = { id, by };
    setSaid(fill(words.nowAt, { n: next.indexOf(id) + 1, all: next.length }));
    onChange?.(next);
  }

  function keepOrder() {
    // The button goes, so the focus moves to the first thing that still changes the order.
    moved.current = { id: shown[0] ?? '', by: 1 };
    setSaid(words.orderKept);
    onChange?.(shown);
  }

  return (
    <>
      <ol className="plain order" ref={list}>
        {shown.map((id, index) => {
          const choice = choices.find((each) => each.id === id);
          if (!choice) return null;
          const place = answer ? answer.key.indexOf(id) : index;
          const mark = answer && (place === index ? 'right' : 'wrong');
          const named = { choice: plain(choice.text) };
          return (
            <li key={id} data-choice={id} className={`choice ${mark ?? ''}`}>
              <div className="placed">
                <span className="place numbers">{index + 1}</span>
                <span className="what">
                  <Phrase of={choice.text} />
                </span>
                {mark && (
                  <span className="verdict">
                    {mark === 'right' ? words.inPlace : fill(words.belongsAt, { n: place + 1 })}
                  </span>
                )}
                {!answer && (
                  <span className="moves">
                    <button
                      type="button"
                      className="move"
                      disabled={index === 0}
                      aria-label={fill(words.up, named)}
                      onClick={() => move(id, -1)}
                    >
                      <span aria-hidden="true">↑</span>
                    </button>
                    <button
                      type="button"
                      className="move"
                      disabled={index === shown.length - 1}
                      aria-label={fill(words.down, named)}
                      onClick={() => move(id, 1)}
                    >
                      <span aria-hidden="true">↓</span>
                    </button>
                  </span>
                )}
              </div>
              <Feedback answer={answer} of={id} />
            </li>
          );
        })}
      </ol>
      <p role="status" className="sr-only">
        {said}
      </p>
      {!answer && response.length === 0 && (
        <button type="button" className="button quiet" onClick={keepOrder}>
          {words.keepOrder}
        </button>
      )}
    </>
  );
}
