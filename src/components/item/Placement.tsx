import { Phrase } from '#components/site/Phrase.tsx';
import { pairOf, valueIn } from '#domain/assessment/pair.ts';
import { fillSlot } from '#domain/assessment/response.ts';
import { plain } from '#domain/text/wording.ts';
import { useId } from 'react';
import { Feedback } from './Feedback.tsx';
import { KeyedValue } from './KeyedValue.tsx';
import type { PartProps } from './Question.tsx';

/** Choices to be matched with, or sorted into, something: a list to choose from beside each. */
export function Placement(props: PartProps) {
  const { item, choices, response, words, answer, onChange } = props;
  const name = useId();
  const targets = item.targets ?? [];

  return (
    <ul className="plain placement">
      {choices.map(({ id, text }) => {
        const value = valueIn(response, id) ?? '';
        const keyed = answer && valueIn(answer.key, id);
        const mark = answer && (answer.key.includes(pairOf(id, value)) ? 'right' : 'wrong');
        return (
          <li key={id} className={`choice ${mark ?? ''}`}>
            <div className="placed">
              <span className="what" id={`${name}-${id}`}>
                <Phrase of={text} />
              </span>
              <select
                aria-labelledby={`${name}-${id}`}
                value={value}
                onChange={({ target }) => onChange?.(fillSlot(response, id, target.value))}
              >
                <option value="">{words.choose}</option>
                {targets.map((target) => (
                  <option key={target.id} value={target.id}>
                    {plain(target.text)}
                  </option>
                ))}
              </select>
              <KeyedValue
                mark={mark}
                text={targets.find((target) => target.id === keyed)?.text}
                words={words}
              />
            </div>
            <Feedback answer={answer} of={id} />
          </li>
        );
      })}
    </ul>
  );
}
