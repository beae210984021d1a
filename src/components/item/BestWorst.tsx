import { Phrase } from '#components/site/Phrase.tsx';
import { valueIn } from '#domain/assessment/pair.ts';
import { fillSlot } from '#domain/assessment/response.ts';
import { useId } from 'react';
import { Feedback } from './Feedback.tsx';
import type { PartProps } from './Question.tsx';

const SLOTS = ['best', 'worst'] as const;

/** Replies of which one is the best and one the worst: two radio buttons beside each. */
export function BestWorst(props: PartProps) {
  const { choices, response, words, answer, onChange } = props;
  const name = useId();

  return (
    <ul className="plain best-worst">
      {choices.map(({ id, text }) => {
        const given = SLOTS.find((slot) => valueIn(response, slot) === id);
        const keyed = answer && SLOTS.find((slot) => valueIn(answer.key, slot) === id);
        const isRight = given === keyed;
        const mark = answer && (isRight ? (keyed ? 'right' : 'left') : keyed ? 'missed' : 'wrong');
        return (
          <li key={id} className={`choice ${mark ?? ''}`}>
            <div className="placed">
              <span className="what" id={`${name}-${id}`}>
                <Phrase of={text} />
              </span>
              <span className="slots">
                {SLOTS.map((slot) => (
                  <label key={slot} className={given === slot ? 'picked' : ''}>
                    <input
                      type="radio"
                      name={`${name}-${slot}`}
                      id={`${name}-${id}-${slot}`}
                      aria-labelledby={`${name}-${id}-${slot}-name ${name}-${id}`}
                      checked={given === slot}
                      // The best cannot be the worst as well; arrow keys pass it over.
                      disabled={given !== undefined && given !== slot}
                      onChange={() => onChange?.(fillSlot(response, slot, id))}
                    />
                    <span id={`${name}-${id}-${slot}-name`}>{words[slot]}</span>
                  </label>
                ))}
              </span>
              {keyed && <span className="verdict">{words.keyedAs[keyed]}</span>}
              {answer && !keyed && given && <span className="verdict">{words.notThis[given]}</span>}
            </div>
            <Feedback answer={answer} of={id} />
          </li>
        );
      })}
    </ul>
  );
}
