import { useFetched } from '#components/use-fetched.ts';
import { useRecord } from '#components/use-record.ts';
import type { TopicItems } from '#domain/record/topics.ts';
import type { ExamRules } from '#stores/attempt.ts';
import type { Words } from '#words/en.ts';
import { lazy, Suspense, useReducer } from 'react';
import { Activity } from './Activity.tsx';
import { Certificates } from './Certificates.tsx';
import { CopyReminder } from './CopyReminder.tsx';
import { Ledger } from './Ledger.tsx';
import { Mastery } from './Mastery.tsx';
import { Owner } from './Owner.tsx';
import { RecordSummary } from './RecordSummary.tsx';
import { useRescoring } from './use-rescoring.ts';

/** What was done is shown first; what is needed to keep it follows at once. */
const Keeping = lazy(() => import('./Keeping.tsx'));

/** What the course calls its parts, by id. */
export interface CourseNames {
  lessons: Readonly<Record<string, string>>;
  roleplays: Readonly<Record<string, string>>;
  exams: Readonly<Record<string, string>>;
  /** Points an item is worth, by exam. */
  points: Readonly<Record<string, number>>;
  /** How each exam is scored now. */
  rules: readonly ExamRules[];
  /** How many items the bank has. */
  items: number;
  /** The lessons of each module. */
  modules: readonly (readonly string[])[];
  /** The trainers' guide: what was done there is named, and counts for nothing. */
  guide: { lessons: Readonly<Record<string, string>>; items: readonly string[] };
}

export interface RecordProps {
  course: CourseNames;
  /** Address of the home page in the reader's language. */
  home: string;
  words: Words['record'];
  /** What the whole site says about learners, saving and copies. */
  site: Pick<Words['site'], 'who' | 'saving' | 'copy'>;
  /** How a score is written. */
  score: string;
  loading: string;
  tag: string;
}

/** Everything this browser knows the learner did, where it is kept, and whose it is. */
export default function RecordView(props: RecordProps) {
  const { isLoaded, record } = useRecord();
  const [topics, retry] = useFetched<TopicItems[]>(`${props.home}record/topics.json`);
  const [, lookAgain] = useReducer((times: number) => times + 1, 0);
  useRescoring(record, props.course.rules, props.home, isLoaded);
  if (!isLoaded) return <Places {...props} />;

  return (
    <div className="record">
      <Owner {...props} />
      <CopyReminder {...props} record={record} />
      <Contents {...props} />
      <RecordSummary {...props} record={record} />
      <Certificates {...props} record={record} />
      <Activity {...props} />
      <Mastery {...props} record={record} topics={topics} retry={retry} />
      <Ledger {...props} />
      <Suspense fallback={<Places {...props} />}>
        <Keeping {...props} isSettled={topics.state !== 'loading'} onChange={lookAgain} />
      </Suspense>
    </div>
  );
}

/** Where the parts will stand that other pages link to. */
function Places({ loading }: RecordProps) {
  return (
    <>
      <p className="soft">{loading}</p>
      <div id="where" />
      <div id="backup" />
    </>
  );
}

function Contents({ words }: RecordProps) {
  const parts = [
    ['activity', words.activity.title],
    ['topics', words.mastery.title],
    ['timeline', words.timeline],
    ['where', words.where],
    ['backup', words.backup.title],
    ['learners', words.profiles.title],
  ];
  return (
    <nav aria-label={words.contents} className="parts no-print">
      <ul className="plain">
        {parts.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
