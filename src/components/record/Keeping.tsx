import { listQuarantine, type Quarantined } from '#stores/backup.ts';
import { useCallback, useEffect, useState } from 'react';
import { Backup } from './Backup.tsx';
import { Profiles } from './Profiles.tsx';
import type { RecordProps } from './RecordView.tsx';
import { WhereKept } from './WhereKept.tsx';

interface Props extends RecordProps {
  /** Whether the parts above have taken their room. */
  isSettled: boolean;
  /** What else on the page has to hear that a copy was made. */
  onChange: () => void;
}

/** Where the record is kept, as a file and in this browser, and whose records are here. */
export default function Keeping({ isSettled, ...props }: Props) {
  const [aside, setAside] = useState<readonly Quarantined[]>([]);
  const look = useCallback(() => void listQuarantine().then(setAside), []);
  useEffect(look, [look]);

  // Links from other pages lead to parts that were not there when the page was loaded.
  useEffect(() => {
    if (!isSettled || !location.hash) return;
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [isSettled]);

  const change = () => {
    look();
    props.onChange();
  };
  return (
    <>
      <WhereKept {...props} aside={aside} />
      <Backup {...props} aside={aside} onChange={change} />
      <Profiles {...props} />
    </>
  );
}
