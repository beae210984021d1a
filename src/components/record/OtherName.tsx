import { fill } from '#domain/text/format.ts';
import { $profile, $profiles } from '#stores/profiles.ts';
import { $events, learnAs } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import type { RecordProps } from './RecordView.tsx';

/** Says that a backup is somebody else's, before two people's work becomes one. */
export function OtherName({ name, words, site }: RecordProps & { name: string }) {
  const profile = useStore($profile);
  const isEmpty = useStore($events).length === 0;
  const owner = useStore($profiles).find((known) => known.name === name);

  if (owner) {
    return (
      <div className="note">
        <p>{fill(words.backup.otherHere, { name })}</p>
        <button className="button" type="button" onClick={() => void learnAs(owner)}>
          {fill(words.profiles.switchTo, { name })}
        </button>
      </div>
    );
  }
  if (!profile) return <p>{fill(words.backup.becomes, { name })}</p>;
  if (!profile.name && isEmpty) return null;
  const current = profile.name || site.who.guest;
  return <p className="note">{fill(words.backup.otherName, { name, current })}</p>;
}
