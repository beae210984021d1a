import { checkResponse, slotsOf, type Response } from '#domain/assessment/response.ts';
import { isCorrect } from '#domain/assessment/score-item.ts';
import type { TaughtItem } from '#domain/assessment/taught-item.ts';
import type { Sureness } from '#domain/record/event.ts';
import { count } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import { useRef, useState } from 'react';
import { AnswerBySureness } from './AnswerBySureness.tsx';
import { Question } from './Question.tsx';
import { ReadAgain } from './ReadAgain.tsx';

interface Props {
  item: TaughtItem;
  order?: readonly string[];
  words: Words['item'];
  tag: string;
  /** A response given earlier, shown as answered until the learner tries again. */
  earlier?: Response | undefined;
  isReady: boolean;
  /** Asks how sure the learner is, before the feedback. */
  asksSureness?: boolean;
  onAnswer: (response: Response, correct: boolean, sure?: Sureness) => void;
}

/** An item to try without marks: answer, see why, try again. */
export function TryItem(props: Props) {
  const { item, order, words, tag, earlier, isReady, asksSureness, onAnswer } = props;
  const [draft, setDraft] = useState<Response>([]);
  const [given, setGiven] = useState<Response | 'none'>();
  const [sure, setSure] = useState<Sureness>();
  const question = useRef<HTMLFormElement>(null);
  const shown = given ?? earlier ?? 'none';
  const isAnswered = shown !== 'none';
  const isWhole = checkResponse(item, draft) === 'fits';

  function answer(sureness?: Sureness) {
    setGiven(draft);
    setSure(sureness);
    onAnswer(draft, isCorrect(item, draft), sureness);
  }

  function tryAgain() {
    setDraft([]);
    setGiven('none');
    question.current?.querySelector<HTMLElement>('input, select, button')?.focus();
  }

  return (
    <form
      ref={question}
      className="try-item"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isAnswered && isWhole && !asksSureness) answer();
      }}
    >
      <Question
        item={item}
        {...(order ? { order } : {})}
        response={isAnswered ? shown : draft}
        words={words}
        answer={isAnswered ? item : undefined}
        onChange={setDraft}
        disabled={!isReady}
      />
      <div className="outcome">
        <p role="status">
          {isAnswered && <strong>{verdict(item, shown, words, tag)}</strong>}{' '}
          {isAnswered && sure && remark(isCorrect(item, shown), sure, words)}
        </p>
        {isAnswered && <ReadAgain link={item.read} words={words} />}
        {isAnswered ? (
          <button className="button" type="button" onClick={tryAgain}>
            {words.again}
          </button>
        ) : asksSureness ? (
          <AnswerBySureness isReady={isReady && isWhole} words={words} onAnswer={answer} />
        ) : (
          <button className="button main" type="submit" disabled={!isReady || !isWhole}>
            {words.answer}
          </button>
        )}
      </div>
    </form>
  );
}

/** What being sure, or guessing, means for the answer just given. */
function remark(isRight: boolean, sure: Sureness, words: Words['item']): string {
  if (!isRight) return sure === 3 ? words.certainWrong : '';
  return sure === 1 ? words.guessedRight : '';
}

function verdict(item: TaughtItem, response: Response, words: Words['item'], tag: string): string {
  if (isCorrect(item, response)) return words.right;
  const all = slotsOf(item).length || item.choices.length;
  switch (item.type) {
    case 'single':
    case 'true-false':
      return words.wrong;
    case 'multiple': {
      const judged = item.choices.filter(
        ({ id }) => item.key.includes(id) === response.includes(id),
      );
      return count(words.partly, judged.length, tag, { all });
    }
    case 'order': {
      const placed = item.key.filter((id, index) => response[index] === id);
      return count(words.partlyPlaced, placed.length, tag, { all });
    }
    default: {
      const placed = item.key.filter((pair) => response.includes(pair));
      return count(words.partlyPlaced, placed.length, tag, { all });
    }
  }
}
