import type { CohortCourse } from '#domain/cohort/course.ts';
import type { Pair } from '#domain/cohort/gather.ts';
import { count } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import { useMemo, useRef, useState } from 'react';
import { callLearners } from './call-learners.ts';
import { Findings } from './Findings.tsx';
import { Notices } from './Notices.tsx';
import { PutIn } from './PutIn.tsx';
import { addFiles, EMPTY_COHORT, joinFiles, type Cohort, type Progress } from './read-cohort.ts';

export interface CohortProps {
  course: CohortCourse;
  /** Address of the home page in the reader's language. */
  home: string;
  words: Words['cohort'];
  /** Why lines could not be used. */
  reasons: Words['record']['reasons'];
  /** What the two sides of a best-and-worst item are called. */
  sides: Pick<Words['item'], 'best' | 'worst'>;
  /** What the types of items are called. */
  types: Words['trainer']['types'];
  tag: string;
}

/**
 * What the records of a class say together. They are read here and kept nowhere: the room knows
 * no storage, and the trainer's own record does not know the room.
 */
export default function CohortRoom(props: CohortProps) {
  const { words, tag } = props;
  const [cohort, setCohort] = useState(EMPTY_COHORT);
  const [progress, setProgress] = useState<Progress>();
  const [isMasked, setMasked] = useState(false);
  const [said, setSaid] = useState('');
  // What is under way is not to come back once everything was forgotten.
  const visit = useRef(0);
  const learners = useMemo(
    () => callLearners(cohort, isMasked, words, tag),
    [cohort, isMasked, words, tag],
  );

  const work = async (change: (tell: (progress: Progress) => void) => Promise<Cohort>) => {
    const current = visit.current;
    const isCurrent = () => current === visit.current;
    setSaid('');
    const changed = await change((now) => isCurrent() && setProgress(now));
    if (!isCurrent()) return;
    setCohort(changed);
    setProgress(undefined);
    const { length } = changed.learners;
    setSaid(length === 0 ? words.nobody : count(words.learners, length, tag));
  };
  const forget = () => {
    visit.current += 1;
    setCohort(EMPTY_COHORT);
    setProgress(undefined);
    setSaid(words.forgotten);
  };

  return (
    <div className="cohort">
      <PutIn
        {...props}
        progress={progress}
        onFiles={(files) => void work((tell) => addFiles(cohort, files, tell))}
      />
      <p role="status" className={learners.length > 0 ? 'sr-only' : 'said'}>
        {said}
      </p>
      {cohort.files.length + cohort.refused.length > 0 && (
        <>
          <div className="state">
            <p>
              <strong>{count(words.learners, learners.length, tag)}</strong>{' '}
              <span className="soft">{count(words.from, cohort.files.length, tag)}</span>
            </p>
            <label className="tick">
              <input
                type="checkbox"
                checked={isMasked}
                onChange={({ target }) => setMasked(target.checked)}
              />
              {words.mask}
            </label>
            <div className="buttons no-print">
              <button className="button quiet" type="button" onClick={() => window.print()}>
                {words.print}
              </button>
              <button className="button quiet" type="button" onClick={forget}>
                {words.forget}
              </button>
            </div>
          </div>
          <Notices
            {...props}
            {...{ cohort, learners, isMasked }}
            isBusy={progress !== undefined}
            onJoin={(pair: Pair) => void work((tell) => joinFiles(cohort, pair, tell))}
          />
        </>
      )}
      {learners.length > 0 && <Findings {...props} learners={learners} />}
    </div>
  );
}
