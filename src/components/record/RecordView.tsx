import { useRecord } from '#components/use-record.ts';
import type { Words } from '#words/en.ts';
import { Ledger } from './Ledger.tsx';
import { RecordSummary } from './RecordSummary.tsx';

/** What the course calls its parts, by id. */
export interface CourseNames {
  lessons: Readonly<Record<string, string>>;
  roleplays: Readonly<Record<string, string>>;
  exams: Readonly<Record<string, string>>;
  /** Points an item is worth, by exam. */
  points: Readonly<Record<string, number>>;
  /** How many items the bank has. */
  items: number;
}

export interface RecordProps {
  course: CourseNames;
  /** Address of the home page in the reader's language. */
  home: string;
  words: Words['record'];
  /** How a score is written. */
  score: string;
  loading: string;
  tag: string;
}

/** Everything this browser knows the learner did. */
export default function RecordView(props: RecordProps) {
  const { isLoaded, record } = useRecord();
  if (!isLoaded) return <p className="soft">{props.loading}</p>;

  return (
    <>
      <RecordSummary {...props} record={record} />
      <Ledger {...props} />
      <section aria-labelledby="where" className="where">
        <h2 id="where">{props.words.where}</h2>
        <p>{props.words.whereText}</p>
      </section>
    </>
  );
}
