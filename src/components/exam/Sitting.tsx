import { Question } from '#components/item/Question.tsx';
import { fetchData } from '#components/use-fetched.ts';
import type { ItemView } from '#domain/assessment/item-view.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import { minutesAllowed } from '#domain/assessment/time-limit.ts';
import { secondsLeft, type Timer } from '#domain/assessment/timer.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { fill } from '#domain/text/format.ts';
import { submitAttempt } from '#stores/attempt.ts';
import { runTimer } from '#stores/exam-timer.ts';
import { keep } from '#stores/record.ts';
import { useEffect, useRef, useState } from 'react';
import { Beads } from './Beads.tsx';
import { ExamClock } from './ExamClock.tsx';
import type { SittingProps } from './ExamSitting.tsx';
import { HandIn } from './HandIn.tsx';
import { LeaveExam } from './LeaveExam.tsx';
import { openItems } from './open-items.ts';

interface Props extends SittingProps {
  attempt: Attempt;
  bank: readonly ItemView[];
}

/** An exam in progress: one item at a time, the beads, the clock, and handing in. */
export function Sitting({ exam, address, words, itemWords, tag, attempt, bank }: Props) {
  const [position, setPosition] = useState(() => openItems(attempt, bank)[0] ?? 0);
  const [isReviewing, setReviewing] = useState(false);
  const [isStriking, setStriking] = useState(false);
  const [handIn, setHandIn] = useState<'open' | 'sending' | 'failed'>('open');
  const timer = useTimer(attempt);
  const head = useRef<HTMLHeadingElement>(null);
  const minutes = minutesAllowed(attempt.minutes, attempt.time);
  const seconds = timer && minutes !== undefined ? secondsLeft(timer, minutes) : undefined;
  const isTimeUp = seconds === 0;

  async function submit() {
    if (handIn === 'sending') return;
    setHandIn('sending');
    try {
      const keys = await fetchData<ExamKeys>(`${address}key.json`);
      submitAttempt(attempt, exam, keys, timer?.elapsed ?? 0);
    } catch {
      setHandIn('failed');
    }
  }

  useEffect(() => {
    if (isTimeUp) void submit();
  }, [isTimeUp]);

  // What was handed in without a connection goes through by itself once there is one.
  useEffect(() => {
    if (handIn !== 'failed') return undefined;
    const again = () => void submit();
    addEventListener('online', again);
    return () => removeEventListener('online', again);
  }, [handIn]);

  function go(to: number) {
    setReviewing(false);
    setPosition(to);
    requestAnimationFrame(() => head.current?.focus());
  }

  function strike(choice: string, struck: boolean) {
    if (!line) return;
    keep({ kind: 'attempt-struck', attempt: attempt.id, item: line.itemId, choice, struck });
  }

  const line = attempt.form[position];
  const item = line && bank.find(({ id }) => id === line.itemId);
  const isFlagged = line !== undefined && attempt.flagged.includes(line.itemId);
  const goneItems = attempt.form.some(({ itemId }) => !bank.some(({ id }) => id === itemId));

  return (
    <div className="exam">
      <div className="exam-bar">
        <ExamClock seconds={seconds} words={words} />
        <LeaveExam address={address} words={words} />
      </div>
      {isTimeUp && (
        <p className="note" role="alert">
          {words.timeUp}
        </p>
      )}
      {handIn === 'failed' && (
        <p className="note error" role="alert">
          {words.keyFailed}
        </p>
      )}
      {goneItems && <p className="note">{words.gone}</p>}
      {isReviewing || isTimeUp ? (
        <HandIn
          {...{ attempt, bank, words, tag, isTimeUp }}
          isSending={handIn === 'sending'}
          onGo={go}
          onSubmit={() => void submit()}
        />
      ) : (
        <section className="exam-item">
          <h2 ref={head} tabIndex={-1} className="eyebrow numbers">
            {fill(words.itemOf, { n: position + 1, all: attempt.form.length })}
          </h2>
          {item && line && (
            <Question
              key={item.id}
              item={item}
              order={line.choiceIds}
              response={attempt.responses[item.id] ?? []}
              words={itemWords}
              onChange={(response) =>
                keep({ kind: 'attempt-answered', attempt: attempt.id, item: item.id, response })
              }
              struck={attempt.struck[item.id] ?? []}
              {...(isStriking ? { onStrike: strike } : {})}
            />
          )}
          {item && (item.type === 'single' || item.type === 'multiple') && (
            <button
              className="button quiet"
              type="button"
              aria-pressed={isStriking}
              onClick={() => setStriking(!isStriking)}
            >
              {isStriking ? words.strikeDone : words.strike}
            </button>
          )}
          <div className="exam-moves">
            <button
              className="button"
              type="button"
              disabled={position === 0}
              onClick={() => go(position - 1)}
            >
              {words.previous}
            </button>
            {line && (
              <button
                className="button quiet"
                type="button"
                aria-pressed={isFlagged}
                onClick={() =>
                  keep({
                    kind: 'attempt-flagged',
                    attempt: attempt.id,
                    item: line.itemId,
                    flagged: !isFlagged,
                  })
                }
              >
                <span aria-hidden="true">{isFlagged ? '⚑' : '⚐'}</span>{' '}
                {isFlagged ? words.unflag : words.flag}
              </button>
            )}
            {position + 1 < attempt.form.length ? (
              <button className="button main" type="button" onClick={() => go(position + 1)}>
                {words.next}
              </button>
            ) : (
              <button className="button main" type="button" onClick={() => setReviewing(true)}>
                {words.handIn}
              </button>
            )}
          </div>
        </section>
      )}
      <Beads {...{ attempt, bank, words, position }} isReviewing={isReviewing} onGo={go} />
      {!isReviewing && !isTimeUp && (
        <p>
          <button className="button" type="button" onClick={() => setReviewing(true)}>
            {words.handIn}
          </button>
        </p>
      )}
    </div>
  );
}

function useTimer(attempt: Attempt): Timer | undefined {
  const [timer, setTimer] = useState<Timer>();
  useEffect(
    () =>
      runTimer(attempt.id, attempt.startedAt, setTimer, (jump) =>
        keep({
          kind: 'attempt-jumped',
          attempt: attempt.id,
          seconds: Math.round(jump / 1000),
        }),
      ),
    [attempt.id, attempt.startedAt],
  );
  return timer;
}
