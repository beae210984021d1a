import { useFetched } from '#components/use-fetched.ts';
import { useRecord } from '#components/use-record.ts';
import { admission, type AttemptRules } from '#domain/assessment/admission.ts';
import type { ItemView } from '#domain/assessment/item-view.ts';
import { isTimeLimit } from '#domain/assessment/time-limit.ts';
import { attemptsAt, openAttempt } from '#domain/record/select.ts';
import { ofAttempt } from '#domain/text/address.ts';
import { startAttempt, type ExamRules } from '#stores/attempt.ts';
import { $saving } from '#stores/record.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useState } from 'react';
import { Elsewhere } from './Elsewhere.tsx';
import { Sitting } from './Sitting.tsx';

export interface SittingProps {
  exam: ExamRules & AttemptRules;
  /** Address of the exam's start page; its data files and results stand below it. */
  address: string;
  words: Words['exam'];
  itemWords: Words['item'];
  tag: string;
}

/** The start page's link carries this, with the time limit chosen there: `#start=double`. */
const START = /^#start(?:=([a-z-]+))?$/;

/** Fetches the items, then begins an attempt or goes on with the open one. */
export default function ExamSitting(props: SittingProps) {
  const { exam, address, words } = props;
  const { record, isLoaded } = useRecord();
  const [items, retry] = useFetched<ItemView[]>(`${address}items.json`);
  const [attemptId, setAttemptId] = useState<string>();
  const [isUndrawable, setUndrawable] = useState(false);
  const attempt = attemptId === undefined ? undefined : record.attempts[attemptId];
  const isReady = isLoaded && items.state === 'here';

  useEffect(() => {
    if (!isReady || attemptId !== undefined || isUndrawable) return;
    const open = openAttempt(record, exam.id);
    if (open) {
      setAttemptId(open.id);
    } else {
      // Only the start page's link begins a new attempt; a reload or "back" never does.
      const start = START.exec(location.hash);
      const now = new Date().toISOString();
      if (!start || admission(exam, attemptsAt(record, exam.id), now).state !== 'open') {
        location.replace(address);
        return;
      }
      try {
        setAttemptId(startAttempt(exam, items.data, isTimeLimit(start[1]) ? start[1] : 'standard'));
      } catch {
        // The bank cannot fill the blueprint: a fault of the course, not of the candidate.
        setUndrawable(true);
        return;
      }
    }
    history.replaceState(null, '', location.pathname);
  }, [isReady, attemptId, isUndrawable, record, exam, items, address]);

  // Handing in leads away from this page: answers that only this page has must not go unasked.
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if ($saving.get() === 'unsaved') event.preventDefault();
    };
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, []);

  // Handed in here, or meanwhile in another tab.
  const isSubmitted = attempt?.submitted !== undefined;
  useEffect(() => {
    if (!isSubmitted || attemptId === undefined) return;
    location.replace(ofAttempt(`${address}result/`, attemptId));
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
  if (isUndrawable) {
    return (
      <p className="note error" role="alert">
        {words.undrawable} <a href={address}>{words.leave}</a>
      </p>
    );
  }
  if (!isReady || !attempt || isSubmitted) return <p className="soft">{words.loading}</p>;
  return (
    <Elsewhere attempt={attempt.id} words={words}>
      <Sitting {...props} attempt={attempt} bank={items.data} />
    </Elsewhere>
  );
}
