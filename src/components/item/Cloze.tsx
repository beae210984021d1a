import { Phrase } from '#components/site/Phrase.tsx';
import { pairOf, slotOf, valueIn } from '#domain/assessment/pair.ts';
import { fillSlot } from '#domain/assessment/response.ts';
import { fill } from '#domain/text/format.ts';
import { plain, type Wording } from '#domain/text/wording.ts';
import { Feedback } from './Feedback.tsx';
import { markOf, MARK_WORDS } from './marks.ts';
import type { PartProps } from './Question.tsx';

/** A sentence with lists to choose from; once answered, each choice of each gap explained. */
export function Cloze(props: PartProps) {
  const { item, choices, response, words, answer, onChange } = props;
  const text = item.text ?? '';
  const parts = plain(text).split(/\{([^}]*)\}/);
  const gaps = parts.filter((_, index) => index % 2 === 1);
  const choicesOf = (gap: string) => choices.filter(({ id }) => slotOf(id) === gap);

  return (
    <>
      <p className="cloze" lang={langOf(text)}>
        {parts.map((part, index) => {
          // A comma or full stop stays with the gap before it.
          if (index % 2 === 0) return index > 0 ? `\u2060${part}` : part;
          const value = valueIn(response, part) ?? '';
          const mark = answer && (answer.key.includes(pairOf(part, value)) ? 'right' : 'wrong');
          return (
            <select
              key={part}
              className={mark}
              aria-label={fill(words.gap, { n: gaps.indexOf(part) + 1, all: gaps.length })}
              value={value}
              onChange={({ target }) => onChange?.(fillSlot(response, part, target.value))}
            >
              <option value="">{words.choose}</option>
              {choicesOf(part).map(({ id, text: choice }) => (
                <option key={id} value={id.slice(part.length + 1)}>
                  {plain(choice)}
                </option>
              ))}
            </select>
          );
        })}
      </p>
      {answer &&
        gaps.map((gap, index) => (
          <div key={gap} className="gap">
            <p className="eyebrow">{fill(words.gap, { n: index + 1, all: gaps.length })}</p>
            {choicesOf(gap).map(({ id, text: choice }) => {
              const mark = markOf(response.includes(id), answer.key.includes(id));
              return (
                <div key={id} className={`choice ${mark}`}>
                  <div className="placed">
                    <span className="what">
                      <Phrase of={choice} />
                    </span>
                    {mark !== 'left' && <span className="verdict">{words[MARK_WORDS[mark]]}</span>}
                  </div>
                  <Feedback answer={answer} of={id} />
                </div>
              );
            })}
          </div>
        ))}
    </>
  );
}

const langOf = (text: Wording) => (typeof text === 'string' ? undefined : text.lang);
