import { toggleChoice, type Response } from '#domain/assessment/response.ts';
import type { ItemKey, ItemView } from '#domain/assessment/item-view.ts';
import { Phrase } from '#components/site/Phrase.tsx';
import type { Words } from '#words/en.ts';
import { useId } from 'react';

interface Props {
  item: ItemView;
  /** The order in which the choices are shown; that of the item unless given. */
  order?: readonly string[];
  response: Response;
  words: Words['item'];
  /** Given once the item is answered: the choices are closed, marked and explained. */
  answer?: ItemKey | undefined;
  onChange?: (response: Response) => void;
  disabled?: boolean;
}

/** One item: its stem, and its choices as radio buttons or boxes to tick. */
export function Question({ item, order, response, words, answer, onChange, disabled }: Props) {
  const name = useId();
  const choices = order
    ? order.flatMap((id) => item.choices.find((choice) => choice.id === id) ?? [])
    : item.choices;

  return (
    <fieldset className="question" disabled={disabled || answer !== undefined}>
      <legend>
        <span className="stem">
          <Phrase of={item.stem} />
        </span>
        <span className="hint">{words[item.type]}</span>
      </legend>
      {choices.map((choice) => {
        const isPicked = response.includes(choice.id);
        const mark = answer && markOf(isPicked, answer.key.includes(choice.id));
        return (
          <div key={choice.id} className={`choice ${mark ?? ''}`}>
            <label>
              <input
                type={item.type === 'multiple' ? 'checkbox' : 'radio'}
                name={name}
                checked={isPicked}
                onChange={() => onChange?.(toggleChoice(item, response, choice.id))}
              />
              <span>
                <Phrase of={choice.text} />
              </span>
              {mark && mark !== 'left' && (
                <span className="verdict">{words[MARK_WORDS[mark]]}</span>
              )}
            </label>
            {answer && (
              <p className="feedback">
                <Phrase of={answer.feedback[choice.id] ?? ''} />
              </p>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}

type Mark = 'right' | 'missed' | 'wrong' | 'left';

const MARK_WORDS = { right: 'keyed', missed: 'keyedMissed', wrong: 'wronglyChosen' } as const;

function markOf(isPicked: boolean, isKeyed: boolean): Mark {
  if (isKeyed) return isPicked ? 'right' : 'missed';
  return isPicked ? 'wrong' : 'left';
}
