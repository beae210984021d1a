import { Question } from '#components/item/Question.tsx';
import { ReadAgain } from '#components/item/ReadAgain.tsx';
import { Phrase } from '#components/site/Phrase.tsx';
import type { ItemView } from '#domain/assessment/item-view.ts';
import type { Scoring } from '#domain/assessment/scoring.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { Attempt } from '#domain/record/fold.ts';
import type { Words } from '#words/en.ts';

interface Props {
  attempt: Attempt;
  scoring: Scoring;
  bank: readonly ItemView[];
  keys: ExamKeys;
  /** Whether the review policy shows the key. */
  isOpen: boolean;
  words: Words['result'];
  itemWords: Words['item'];
}

/** The items of the form: which were wrong or, once the key may be seen, everything. */
export function ResultItems({ attempt, scoring, bank, keys, isOpen, words, itemWords }: Props) {
  return (
    <section aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      {!isOpen && <p className="soft">{words.wrongOnly}</p>}
      <ol className="plain answers">
        {attempt.form.map(({ itemId, choiceIds }, index) => {
          const item = bank.find(({ id }) => id === itemId);
          const counts = Object.hasOwn(scoring.keys, itemId);
          const isRight = scoring.correct.includes(itemId);
          const isEmpty = !attempt.responses[itemId]?.length;
          const verdict = isRight ? words.itemRight : isEmpty ? words.itemEmpty : words.itemWrong;
          const answer = isOpen && counts ? keys[itemId] : undefined;
          return (
            <li key={itemId}>
              <p className={`mark small ${isRight ? 'right' : 'wrong'}`}>
                {index + 1}. <span aria-hidden="true">{counts ? (isRight ? '✓' : '✗') : '–'}</span>{' '}
                {counts ? verdict : words.withdrawn}
              </p>
              {item && answer && (
                <Question
                  item={item}
                  order={choiceIds}
                  response={attempt.responses[itemId] ?? []}
                  words={itemWords}
                  answer={answer}
                />
              )}
              {item && !answer && (
                <p>
                  <Phrase of={item.stem} />
                </p>
              )}
              {!isRight && <ReadAgain link={keys[itemId]?.read} words={itemWords} />}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
