import { clock } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import { useState } from 'react';

interface Props {
  seconds: number | undefined;
  words: Words['exam'];
}

/** Time left. It can be hidden; five minutes and one minute before the end it says so. */
export function ExamClock({ seconds, words }: Props) {
  const [isHidden, setHidden] = useState(false);
  if (seconds === undefined) return null;

  const warning = seconds <= 60 ? words.warnings.one : seconds <= 300 ? words.warnings.five : '';
  return (
    <div className={`exam-clock ${warning ? 'short' : ''}`}>
      {!isHidden && (
        <p role="timer" aria-label={words.timeLeft}>
          <span className="small soft">{words.timeLeft}</span>{' '}
          <strong className="numbers">{clock(seconds)}</strong>
        </p>
      )}
      <button className="button quiet" type="button" onClick={() => setHidden(!isHidden)}>
        {isHidden ? words.showTime : words.hideTime}
      </button>
      <p className="warning" role="status">
        {warning}
      </p>
    </div>
  );
}
