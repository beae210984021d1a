import { useRecord } from '#components/use-record.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useState } from 'react';
import { chooseItems, type Chosen, type Source } from './choose-items.ts';
import { PracticeRun } from './PracticeRun.tsx';
import { useEdits } from './use-edits.ts';

export interface PracticeProps {
  source: Source;
  /** Address of the list of topics to practise; the items of each topic stand beside it. */
  practice: string;
  /** Address of the file that says which items each topic has. */
  topics: string;
  words: Words['practice'];
  itemWords: Words['item'];
  tag: string;
}

/** Practice: fetches the items of a topic, a lesson, what was missed or what is due. */
export default function PracticePage(props: PracticeProps) {
  const { source, practice, topics, words } = props;
  const { record, isLoaded } = useRecord();
  const [chosen, setChosen] = useState<Chosen | 'failed'>();
  const [tries, setTries] = useState(0);

  // Chosen once: what is missed or due changes with every answer.
  useEffect(() => {
    if (!isLoaded) return;
    setChosen(undefined);
    chooseItems(source, record, { practice, topics }).then(setChosen, () => setChosen('failed'));
  }, [isLoaded, tries]);

  // Into the run that is open: what was given there stays.
  useEdits(() => {
    if (isLoaded) chooseItems(source, record, { practice, topics }).then(setChosen, () => {});
  });

  if (chosen === undefined) return <p className="soft">{words.loading}</p>;
  if (chosen === 'failed') {
    return (
      <div className="note error" role="alert">
        <p>{words.failed}</p>
        <button className="button" type="button" onClick={() => setTries(tries + 1)}>
          {words.retry}
        </button>
      </div>
    );
  }
  if (chosen.items.length === 0) {
    return (
      <p>
        {source.name === 'due' ? words.nothingDue : words.nothingMissed}{' '}
        <a href={practice}>{words.otherTopics}</a>
      </p>
    );
  }
  return <PracticeRun {...props} {...chosen} />;
}
