import { useRecord } from '#components/use-record.ts';
import type { Rating } from '#domain/record/event.ts';
import { PHRASE_LIMIT, reviewPhrase, type Workshop } from '#domain/roleplay/workshop.ts';
import { count, fill } from '#domain/text/format.ts';
import { LANG_TAGS, langOf, type Locale } from '#domain/text/locale.ts';
import type { Wording } from '#domain/text/wording.ts';
import { keep } from '#stores/record.ts';
import type { Words } from '#words/en.ts';
import { useId, useState } from 'react';
import { WorkshopReview } from './WorkshopReview.tsx';
import { WorkshopTries } from './WorkshopTries.tsx';

export interface DeskProps {
  roleplay: string;
  beatId: string;
  workshop: Workshop<Wording>;
  expert: Wording;
  words: Words['roleplay']['workshop'];
  locale: Locale;
  /** The expert's reply is about to be seen. */
  onFirstLook: () => void;
}

/** Where a reply is written, looked at, laid beside the expert's and rated by its writer. */
export default function WorkshopDesk(props: DeskProps) {
  const { roleplay, beatId, workshop, expert, words, locale, onFirstLook } = props;
  const { record } = useRecord();
  const [draft, setDraft] = useState('');
  const [looked, setLooked] = useState<string>();
  const [rating, setRating] = useState<Rating>();
  const id = useId();
  const tag = LANG_TAGS[locale];

  const findings = looked === undefined ? [] : reviewPhrase(looked, workshop, langOf(locale));
  const met = findings.filter(({ isMet }) => isMet).length;
  const outcome = fill(met === findings.length ? words.outcomeAll : words.outcome, {
    ...{ met, all: findings.length },
  });

  function rate(chosen: Rating) {
    // One look is rated once; a reply that is looked at again may be rated again.
    if (looked === undefined || rating !== undefined) return;
    keep({
      kind: 'phrase-tried',
      roleplay,
      beat: beatId,
      text: looked,
      rating: chosen,
    });
    setRating(chosen);
  }

  return (
    <div className="desk">
      <p>{words.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (looked === undefined) onFirstLook();
          setLooked(draft.trim());
          setRating(undefined);
        }}
      >
        <label htmlFor={id}>{words.label}</label>
        <textarea
          id={id}
          rows={3}
          maxLength={PHRASE_LIMIT}
          aria-describedby={`${id}-limit`}
          value={draft}
          onChange={({ target }) => setDraft(target.value)}
        />
        <p className="small soft" id={`${id}-limit`}>
          {count(words.limit, PHRASE_LIMIT, tag)}
        </p>
        <button className="button" type="submit" disabled={draft.trim() === ''}>
          {words.look}
        </button>
      </form>
      <p className="outcome" role="status">
        {looked === undefined
          ? ''
          : rating === undefined
            ? outcome
            : fill(words.kept, { rating: words.rating[rating] })}
      </p>
      {looked !== undefined && (
        <WorkshopReview {...{ looked, findings, expert, rating, words }} onRate={rate} />
      )}
      <WorkshopTries tries={record.phrases[`${roleplay}/${beatId}`] ?? []} {...{ words, tag }} />
    </div>
  );
}
