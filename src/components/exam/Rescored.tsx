import { changeOf, type Scoring } from '#domain/assessment/scoring.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { Attempt, Submitted } from '#domain/record/fold.ts';
import { count, fill, scoreText } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';

interface Props {
  attempt: Attempt;
  submitted: Submitted;
  keys: ExamKeys;
  /** Points an item is worth. */
  points: number;
  words: Words['result'];
  tag: string;
}

/** Says in the open that an attempt was scored anew, why, and what that changed. */
export function Rescored({ attempt, submitted, keys, points, words, tag }: Props) {
  const last = attempt.rescored.at(-1);
  const change = last && changeOf(submitted, last, keys);
  if (!last || !change) return null;

  const score = (scoring: Scoring) => scoreText(words.score, scoring, points, tag);
  const reasons = [
    [words.corrected, change.corrected],
    [words.withdrawnSince, change.withdrawn],
    [words.restored, change.restored],
  ] as const;
  return (
    <div className="note stack">
      <p>{words.rescored}</p>
      <ul>
        {reasons.map(
          ([text, items]) =>
            items.length > 0 && <li key={text.other}>{count(text, items.length, tag)}</li>,
        )}
      </ul>
      <p>
        {fill(words.rescoredFrom, { before: score(submitted), after: score(last) })}{' '}
        {submitted.passed ? words.passStays : last.passed ? words.nowPassed : ''}
      </p>
    </div>
  );
}
