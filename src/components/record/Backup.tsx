import { count } from '#domain/text/format.ts';
import type { Quarantined } from '#stores/backup.ts';
import { $events } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { ImportBackup } from './ImportBackup.tsx';
import type { RecordProps } from './RecordView.tsx';
import { saveBackup } from './save-backup.ts';

interface Props extends RecordProps {
  aside: readonly Quarantined[];
  /** What else on the page has to hear that a copy was made, or lines set aside. */
  onChange: () => void;
}

/** The record as a file: to keep elsewhere, and to bring back. */
export function Backup({ onChange, ...props }: Props) {
  const { words, site, tag } = props;
  const events = useStore($events);
  const [said, setSaid] = useState('');

  const save = () => {
    const { file, entries } = saveBackup(site.who.guest);
    setSaid(count(words.backup.downloaded, entries, tag, { file }));
    onChange();
  };
  return (
    <section aria-labelledby="backup" className="backup no-print">
      <h2 id="backup">{words.backup.title}</h2>
      <p>{words.backup.text}</p>
      <button className="button main" type="button" disabled={events.length === 0} onClick={save}>
        {words.backup.download}
      </button>
      <p role="status" className="said">
        {said}
      </p>
      <h3>{words.backup.importTitle}</h3>
      <p>{words.backup.importText}</p>
      <ImportBackup {...props} onChange={onChange} />
    </section>
  );
}
