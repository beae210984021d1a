import { useFetched } from '#components/use-fetched.ts';
import { useRecord } from '#components/use-record.ts';
import { toFormCode } from '#domain/assessment/form-code.ts';
import { pointsToPass } from '#domain/assessment/score.ts';
import type { ItemView } from '#domain/assessment/item-view.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { Scoring } from '#domain/assessment/scoring.ts';
import type { Attempt, Submitted } from '#domain/record/fold.ts';
import { attemptsAt, hasPassed, latestScoring } from '#domain/record/select.ts';
import { ofAttempt } from '#domain/text/address.ts';
import { dateTime, fill, scoreText } from '#domain/text/format.ts';
import { rescoreAttempt, type ExamRules } from '#stores/attempt.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useState } from 'react';
import { EarlierAttempts } from './EarlierAttempts.tsx';
import { Rescored } from './Rescored.tsx';
import { ResultItems } from './ResultItems.tsx';
import { ResultTopics } from './ResultTopics.tsx';

interface Props {
  exam: ExamRules & { points: number; review: string; certifies: boolean };
  address: string;
  exams: string;
  topics: Readonly<Record<string, string>>;
  practice: string;
  words: Words['result'];
  loading: string;
  formCode: string;
  itemWords: Words['item'];
  tag: string;
}

/** The result of one attempt, named by `?attempt=`. */
export default function ExamResult(props: Props) {
  const { exam, words, loading } = props;
  const { record, isLoaded } = useRecord();
  const [id, setId] = useState<string>();
  useEffect(() => setId(new URLSearchParams(location.search).get('attempt') ?? ''), []);

  if (!isLoaded || id === undefined) return <p className="soft">{loading}</p>;
  const attempt = record.attempts[id];
  const scoring = attempt && latestScoring(attempt);
  if (!attempt?.submitted || !scoring || attempt.exam !== exam.id) {
    return (
      <p>
        {words.none} <a href={props.exams}>{words.toExams}</a>
      </p>
    );
  }
  const attempts = attemptsAt(record, exam.id).filter(({ submitted }) => submitted);
  return <Result {...props} {...{ attempt, attempts, scoring }} submitted={attempt.submitted} />;
}

interface ResultProps extends Props {
  attempt: Attempt;
  /** All that were handed in, newest first. */
  attempts: readonly Attempt[];
  submitted: Submitted;
  /** How it stands by the latest keys. */
  scoring: Scoring;
}

function Result(props: ResultProps) {
  const { exam, address, exams, words, formCode, itemWords, tag } = props;
  const { attempt, attempts, submitted, scoring, topics, practice } = props;
  const [items] = useFetched<ItemView[]>(`${address}items.json`);
  const [keys] = useFetched<ExamKeys>(`${address}key.json`);
  const bank = items.state === 'here' ? items.data : [];
  const known = keys.state === 'here' ? keys.data : {};
  const passed = hasPassed(attempt);
  const isOpen = passed || exam.review === 'key-always';
  const { earned, possible } = scoring;
  const missing = Math.max(1, pointsToPass(exam.cutScore, possible, earned));
  const before = attempts[attempts.indexOf(attempt) + 1];

  // A key corrected since: scored anew, once, and said so below.
  useEffect(() => {
    if (keys.state === 'here') rescoreAttempt(attempt, exam, keys.data);
  }, [keys, attempt, exam]);

  return (
    <div className="result">
      <p className="sentence" role="status">
        {passed
          ? words.passed
          : missing === 1
            ? words.failedOne
            : fill(words.failed, { n: missing })}
      </p>
      {passed && exam.certifies && (
        <p className="no-print">
          <a className="button main" href={ofAttempt(`${address}certificate/`, attempt.id)}>
            {words.toCertificate}
          </a>
        </p>
      )}
      <Rescored {...{ attempt, submitted, words, tag }} keys={known} points={exam.points} />
      <ResultTopics
        {...{ attempt, before, bank, topics, practice, words, tag }}
        rules={exam}
        keys={known}
      />
      <EarlierAttempts
        {...{ attempts, words, tag }}
        current={attempt.id}
        address={`${address}result/`}
        cutScore={exam.cutScore}
      />
      <ResultItems {...{ attempt, scoring, bank, isOpen, words, itemWords }} keys={known} />
      {keys.state === 'failed' && <p className="note">{words.keysPending}</p>}
      <div>
        <p className="score numbers">{scoreText(words.score, scoring, exam.points, tag)}</p>
        <p className="soft">
          {fill(words.date, {
            date: dateTime(submitted.at, tag),
            minutes: Math.ceil(submitted.elapsed / 60_000),
          })}{' '}
          · {fill(formCode, { code: toFormCode(attempt) })}
        </p>
      </div>
      <p className="small soft">{words.proves}</p>
      <div className="buttons no-print">
        <a className="button" href={address}>
          {words.again}
        </a>
        <a className="button quiet" href={exams}>
          {words.toExams}
        </a>
      </div>
    </div>
  );
}
