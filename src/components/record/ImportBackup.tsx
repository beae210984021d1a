import { count, fill } from '#domain/text/format.ts';
import type { Quarantined } from '#stores/backup.ts';
import { useRef, useState, type ChangeEvent } from 'react';
import { addToRecord, type Addition } from './add-to-record.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { MOST_MEGABYTES, readFile, type FileRead } from './read-file.ts';
import type { RecordProps } from './RecordView.tsx';
import { sentences } from './sentences.ts';

interface Props extends RecordProps {
  aside: readonly Quarantined[];
  onChange: () => void;
}

type Read = Extract<FileRead, { state: 'read' }>;

/** From a file to the record: choose, see what is in it, add it or leave it. */
export function ImportBackup({ onChange, ...props }: Props) {
  const { tag, aside } = props;
  const words = props.words.backup;
  const input = useRef<HTMLInputElement>(null);
  const [read, setRead] = useState<Read>();
  const [said, setSaid] = useState('');

  const choose = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const [file] = target.files ?? [];
    if (!file) return;
    setRead(undefined);
    setSaid(words.reading);
    const found = await readFile(file);
    // The same file may be chosen again.
    target.value = '';
    const refusal = refuse(found, words);
    setSaid(refusal);
    if (!refusal && found.state === 'read') setRead(found);
  };
  const close = (outcome: string) => {
    setRead(undefined);
    setSaid(outcome);
    input.current?.focus();
  };
  const add = async (addition: Addition) => {
    setSaid(words.adding);
    const { isKept, added, setAside } = await addToRecord(addition, aside);
    const told = added > 0 || setAside === 0 ? [count(words.added, added, tag)] : [];
    if (setAside > 0) told.push(count(words.asideNow, setAside, tag));
    if (!isKept) told.push(words.notKept);
    onChange();
    close(sentences(tag, ...told));
  };

  return (
    <>
      <label className="button file">
        <input
          ref={input}
          type="file"
          className="sr-only"
          onChange={(event) => void choose(event)}
        />
        {words.choose}
      </label>
      {read && (
        <ImportPreview
          {...props}
          file={read.file}
          reading={read.reading}
          onAdd={add}
          onCancel={() => close(words.cancelled)}
        />
      )}
      <p role="status" className="said">
        {said}
      </p>
    </>
  );
}

/** Why a file cannot be brought in; empty where it can. */
function refuse(found: FileRead, words: RecordProps['words']['backup']): string {
  const { file } = found;
  if (found.state === 'failed') return fill(words.failed, { file });
  if (found.state === 'too-big') {
    return fill(words.tooBig, { file, size: found.megabytes, most: MOST_MEGABYTES });
  }
  const { events, newer, total } = found.reading;
  if (total === 0) return fill(words.empty, { file });
  return events.length + newer === 0 ? fill(words.notBackup, { file, n: total }) : '';
}
