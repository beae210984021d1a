import type { Attempt } from '#domain/record/fold.ts';
import { latestScoring } from '#domain/record/select.ts';
import { ofAttempt } from '#domain/text/address.ts';
import { dateTime, percent } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';

interface Props {
  /** All attempts at the exam that were handed in, newest first. */
  attempts: readonly Attempt[];
  current: string;
  /** Address of the result page. */
  address: string;
  cutScore: number;
  words: Words['result'];
  tag: string;
}

/** How the attempts at an exam compare: a bar each, oldest first. Nothing for a first attempt. */
export function EarlierAttempts({ attempts, current, address, cutScore, words, tag }: Props) {
  if (attempts.length < 2) return null;
  return (
    <section aria-labelledby="earlier-attempts">
      <h2 id="earlier-attempts">{words.earlier}</h2>
      <ol className="plain attempts">
        {[...attempts].reverse().map((attempt) => {
          const scoring = latestScoring(attempt);
          const share = scoring && scoring.possible > 0 ? scoring.earned / scoring.possible : 0;
          const when = dateTime(attempt.submitted?.at ?? '', tag);
          return (
            <li key={attempt.id}>
              <span>
                {attempt.id === current ? (
                  `${when} · ${words.thisOne}`
                ) : (
                  <a href={ofAttempt(address, attempt.id)}>{when}</a>
                )}
              </span>
              <span className="numbers">{percent(share, tag)}</span>
              <meter min={0} max={1} low={cutScore} value={share} aria-label={when} />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
