import { Phrase } from '#components/site/Phrase.tsx';
import { toggleChoice } from '#domain/assessment/response.ts';
import { fill } from '#domain/text/format.ts';
import { plain } from '#domain/text/wording.ts';
import { useId } from 'react';
import { Feedback } from './Feedback.tsx';
import { markOf, MARK_WORDS } from './marks.ts';
import type { PartProps } from './Question.tsx';

/** Choices as radio buttons or boxes to tick. In an exam each can be struck out. */
export function ChoiceList(props: PartProps) {
  const { item, choices, response, words, answer, onChange, struck = [], onStrike } = props;
  const name = useId();

  return choices.map(({ id, text }) => {
    const isPicked = response.includes(id);
    const isStruck = struck.includes(id);
    const mark = answer && markOf(isPicked, answer.key.includes(id));
    const strike = isStruck ? words.unstrike : words.strike;
    return (
      <div key={id} className={`choice ${mark ?? ''} ${isStruck ? 'struck' : ''}`}>
        <label>
          <input
            type={item.type === 'multiple' ? 'checkbox' : 'radio'}
            name={name}
            checked={isPicked}
            onChange={() => onChange?.(toggleChoice(item, response, id))}
          />
          <span>
            <Phrase of={text} />
          </span>
          {mark && mark !== 'left' && <span className="verdict">{words[MARK_WORDS[mark]]}</span>}
        </label>
        {onStrike && (
          <button
            className="strike"
            type="button"
            aria-pressed={isStruck}
            aria-label={fill(strike, { choice: plain(text) })}
            title={fill(strike, { choice: '' }).trim()}
            onClick={() => onStrike(id, !isStruck)}
          >
            <span aria-hidden="true">S</span>
          </button>
        )}
        <Feedback answer={answer} of={id} />
      </div>
    );
  });
}
