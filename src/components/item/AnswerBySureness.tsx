import type { Sureness } from '#domain/record/event.ts';
import type { Words } from '#words/en.ts';
import { useId } from 'react';

interface Props {
  isReady: boolean;
  words: Words['item'];
  onAnswer: (sure: Sureness) => void;
}

const LEVELS = [1, 2, 3] as const;

/** Three ways to answer: guessing, fairly sure, certain. */
export function AnswerBySureness({ isReady, words, onAnswer }: Props) {
  const id = useId();
  return (
    <div className="sureness" role="group" aria-labelledby={id}>
      <p id={id}>{words.howSure}</p>
      {LEVELS.map((level) => (
        <button
          key={level}
          className="button"
          type="button"
          disabled={!isReady}
          onClick={() => onAnswer(level)}
        >
          {words.sure[level]}
        </button>
      ))}
    </div>
  );
}
