import type { ItemView } from '#domain/assessment/item-view.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { fill } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import { isAnswered } from './open-items.ts';

interface Props {
  attempt: Attempt;
  bank: readonly ItemView[];
  words: Words['exam'];
  position: number;
  isReviewing: boolean;
  onGo: (position: number) => void;
}

/** The items of the form as a row of beads: empty, answered, flagged. */
export function Beads({ attempt, bank, words, position, isReviewing, onGo }: Props) {
  return (
    <nav aria-label={words.navigator}>
      <ol className="beads plain">
        {attempt.form.map(({ itemId }, index) => {
          const isDone = isAnswered(attempt, bank, itemId);
          const isFlagged = attempt.flagged.includes(itemId);
          const state = [
            isDone ? words.bead.answered : words.bead.empty,
            isFlagged ? words.bead.flagged : '',
          ]
            .filter(Boolean)
            .join(', ');
          const name = fill(words.itemOf, { n: index + 1, all: attempt.form.length });
          return (
            <li key={itemId}>
              <button
                type="button"
                className={`bead ${isDone ? 'answered' : ''} ${isFlagged ? 'flagged' : ''}`}
                aria-label={`${name}: ${state}`}
                aria-current={!isReviewing && index === position ? 'step' : undefined}
                onClick={() => onGo(index)}
              >
                {index + 1}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
