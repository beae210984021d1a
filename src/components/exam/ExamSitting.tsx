import { useFetched } from '#components/use-fetched.ts';
import { useRecord } from '#components/use-record.ts';
import type { ItemView } from '#domain/assessment/item-view.ts';
import { openAttempt } from '#domain/record/select.ts';
import { startAttempt, type ExamRules } from '#stores/attempt.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useState } from 'react';
import { Elsewhere } from './Elsewhere.tsx';
import { Sitting } from './Sitting.tsx';

export interface SittingProps {
  exam: ExamRules;
  /** Address of the exam's start page; its data files and results stand below it. */
  address: string;
  words: Words['exam'];
  itemWords: Words['item'];
  tag: string;
}

/** The start page's link carries this. */
const START = '#start';

/** Fetches the items, then begins an attempt or goes on with the open one. */
export default function ExamSitting(props: SittingProps) {
  const { exam, address, words } = props;
  const { record, isLoaded } = useRecord();
  const [items, retry] = useFetched<ItemView[]>(`${address}items.json`);
  const [attemptId, setAttemptId] = useState<string>();
  const attempt = attemptId === undefined ? undefined : record.attempts[attemptId];
  const isReady = isLoaded && items.state === 'here';

  useEffect(() => {
    if (!isReady || attemptId !== undefined) return;
    const open = openAttempt(record, exam.id);
    if (open) {
      setAttemptId(open.id);
    } else if (location.hash === START) {
      // Only the start page's link begins a new attempt; a reload or "back" never does.
      setAttemptId(startAttempt(exam, items.data));
    } else {
      location.replace(address);
      return;
    }
    history.replaceState(null, '', location.pathname);
  }, [isReady, attemptId, record, exam, items, address]);

  // Handed in here, or meanwhile in another tab.
  const isSubmitted = attempt?.submitted !== undefined;
  useEffect(() => {
    if (!isSubmitted || attemptId === undefined) return;
    location.replace(`${address}result/?attempt=${encodeURIComponent(attemptId)}`);
  }, [isSubmitted, attemptId, address]);

  if (items.state === 'failed') {
    return (
      <div className="note error" role="alert">
        <p>{words.loadFailed}</p>
        <button className="button" type="button" onClick={retry}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (!isReady || !attempt || isSubmitted) return <p className="soft">{words.loading}</p>;
  return (
    <Elsewhere attempt={attempt.id} words={words}>
      <Sitting {...props} attempt={attempt} bank={items.data} />
    </Elsewhere>
  );
}
