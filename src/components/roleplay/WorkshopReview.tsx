import { Phrase } from '#components/site/Phrase.tsx';
import type { Rating } from '#domain/record/event.ts';
import type { PhraseFinding } from '#domain/roleplay/workshop.ts';
import type { Wording } from '#domain/text/wording.ts';
import type { Words } from '#words/en.ts';
import { WorkshopMarks } from './WorkshopMarks.tsx';
import { WorkshopRules } from './WorkshopRules.tsx';

interface Props {
  looked: string;
  findings: readonly PhraseFinding<Wording>[];
  expert: Wording;
  rating: Rating | undefined;
  words: Words['roleplay']['workshop'];
  onRate: (rating: Rating) => void;
}

const RATINGS = [1, 2, 3] as const;

/** A reply with its marks, what each rule says of it, and the expert's line beside it. */
export function WorkshopReview({ looked, findings, expert, rating, words, onRate }: Props) {
  return (
    <>
      <div className="lines">
        <div className="line-card">
          <p className="who">{words.yours}</p>
          <WorkshopMarks text={looked} {...{ findings, words }} />
        </div>
        <div className="line-card stronger">
          <p className="who">{words.expert}</p>
          <p>
            <Phrase of={expert} />
          </p>
        </div>
      </div>
      <WorkshopRules {...{ findings, words }} />
      <p className="small soft">{words.plain}</p>
      <fieldset className="own-rating">
        <legend>{words.rate}</legend>
        {RATINGS.map((value) => (
          <button
            key={value}
            className="button"
            type="button"
            aria-pressed={rating === value}
            aria-disabled={rating !== undefined && rating !== value}
            onClick={() => onRate(value)}
          >
            {words.rating[value]}
          </button>
        ))}
      </fieldset>
    </>
  );
}
