import { count, fill } from '#domain/text/format.ts';
import { $profile, type Profile } from '#stores/profiles.ts';
import { $events, learnAs } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import type { RecordProps } from './RecordView.tsx';
import { sentences } from './sentences.ts';
import { saveBackup } from './save-backup.ts';

interface Props extends RecordProps {
  profile: Profile;
  onDelete: () => Promise<void>;
  onKeep: () => void;
}

/** Asks before a record is deleted: says what would be lost, and offers a copy first. */
export function DeleteProfile({ words: all, site, tag, profile, onDelete, onKeep }: Props) {
  const words = all.profiles;
  const dialog = useRef<HTMLDialogElement>(null);
  const isCurrent = useStore($profile)?.id === profile.id;
  const entries = useStore($events).length;
  const name = profile.name || site.who.guest;
  const [said, setSaid] = useState('');
  const [isDeleting, setDeleting] = useState(false);
  useEffect(() => dialog.current?.showModal(), []);

  const save = () => {
    const saved = saveBackup(site.who.guest);
    setSaid(count(all.backup.downloaded, saved.entries, tag, { file: saved.file }));
  };
  const remove = () => {
    setDeleting(true);
    void onDelete();
  };
  return (
    <dialog ref={dialog} className="dialog stack" aria-labelledby="delete" onClose={onKeep}>
      <h2 id="delete">{fill(words.deleteTitle, { name })}</h2>
      <p>
        {sentences(tag, words.deleteText, isCurrent ? count(words.deleteCount, entries, tag) : '')}
      </p>
      {!isCurrent && <p>{fill(words.downloadOther, { name })}</p>}
      <div className="buttons">
        {isCurrent ? (
          <button className="button" type="button" disabled={entries === 0} onClick={save}>
            {words.downloadFirst}
          </button>
        ) : (
          <button className="button" type="button" onClick={() => void learnAs(profile)}>
            {fill(words.switchTo, { name })}
          </button>
        )}
      </div>
      <p role="status" className="said small">
        {said}
      </p>
      <div className="buttons">
        <button className="button risky" type="button" disabled={isDeleting} onClick={remove}>
          {words.deleteConfirm}
        </button>
        <button
          className="button main"
          type="button"
          disabled={isDeleting}
          onClick={() => dialog.current?.close()}
        >
          {words.keep}
        </button>
      </div>
    </dialog>
  );
}
