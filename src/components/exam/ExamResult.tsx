import { useFetched } from '#components/use-fetched.ts';
import { useRecord } from '#components/use-record.ts';
import { toFormCode } from '#domain/assessment/form-code.ts';
import type { ItemView } from '#domain/assessment/item-view.ts';
import type { ExamKeys } from '#domain/assessment/taught-item.ts';
import type { Attempt } from '#domain/record/fold.ts';
import { dateTime, fill } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useState } from 'react';
import { ResultItems } from './ResultItems.tsx';
import { ResultTopics } from './ResultTopics.tsx';

interface Props {
  exam: { id: string; points: number; cutScore: number; review: string };
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
  if (!attempt?.submitted || attempt.exam !== exam.id) {
    return (
      <p>
        {words.none} <a href={props.exams}>{words.toExams}</a>
      </p>
    );
  }
  return <Result {...props} attempt={attempt} submitted={attempt.submitted} />;
}

interface ResultProps extends Props {
  attempt: Attempt;
  submitted: NonNullable<Attempt['submitted']>;
}

function Result(props: ResultProps) {
  const {
    exam,
    address,
    exams,
    topics,
    practice,
    words,
    formCode,
    itemWords,
    tag,
    attempt,
    submitted,
  } = props;
  const [items] = useFetched<ItemView[]>(`${address}items.json`);
  const [keys] = useFetched<ExamKeys>(`${address}key.json`);
  const bank = items.state === 'here' ? items.data : [];
  const known = keys.state === 'here' ? keys.data : {};
  const isOpen = submitted.passed || exam.review === 'key-always';
  const { earned, possible, passed, elapsed, at } = submitted;
  const missing = Math.max(1, Math.ceil(exam.cutScore * possible - 1e-9) - earned);

  return (
    <div className="result">
      <p className="sentence" role="status">
        {passed
          ? words.passed
          : missing === 1
            ? words.failedOne
            : fill(words.failed, { n: missing })}
      </p>
      <ResultTopics {...{ submitted, bank, topics, practice, words }} keys={known} />
      <ResultItems {...{ attempt, submitted, bank, isOpen, words, itemWords }} keys={known} />
      {keys.state === 'failed' && <p className="note">{words.keysPending}</p>}
      <div>
        <p className="score numbers">
          {fill(words.score, { earned: earned * exam.points, possible: possible * exam.points })}
        </p>
        <p className="soft">
          {fill(words.date, { date: dateTime(at, tag), minutes: Math.ceil(elapsed / 60_000) })} ·{' '}
          {fill(formCode, { code: toFormCode(attempt.seed) })}
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
