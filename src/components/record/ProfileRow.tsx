import { date, fill } from '#domain/text/format.ts';
import { $profile, type Profile } from '#stores/profiles.ts';
import { learnAs } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import { useState } from 'react';
import { NameForm } from './NameForm.tsx';
import type { RecordProps } from './RecordView.tsx';

interface Props extends RecordProps {
  profile: Profile;
  onRename: (name: string) => void;
  onDelete: () => void;
}

/** One learner, and what can be done with their record. */
export function ProfileRow({ words: all, site, tag, profile, onRename, onDelete }: Props) {
  const words = all.profiles;
  const isCurrent = useStore($profile)?.id === profile.id;
  const [isNaming, setNaming] = useState(false);
  // After the form is closed, its button is where the keyboard was.
  const [hasNamed, setNamed] = useState(false);
  const name = profile.name || site.who.guest;

  if (isNaming) {
    return (
      <li>
        <NameForm
          label={fill(words.newName, { name })}
          action={words.save}
          words={words}
          name={profile.name}
          onName={(wanted) => {
            onRename(wanted);
            setNaming(false);
          }}
          onCancel={() => setNaming(false)}
        />
      </li>
    );
  }
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <span className="learner">
        <span className="name">{name}</span>
        <span className="small soft">
          {isCurrent && <strong>{words.current} · </strong>}
          {fill(words.since, { date: date(profile.createdAt, tag) })}
        </span>
      </span>
      <span className="buttons">
        {!isCurrent && (
          <button
            className="button"
            type="button"
            aria-label={fill(words.switchTo, { name })}
            onClick={() => void learnAs(profile)}
          >
            {words.switch}
          </button>
        )}
        <button
          className="button quiet"
          type="button"
          aria-label={fill(words.renameOf, { name })}
          autoFocus={hasNamed}
          onClick={() => {
            setNaming(true);
            setNamed(true);
          }}
        >
          {words.rename}
        </button>
        <button
          className="button quiet risky"
          type="button"
          aria-label={fill(words.deleteOf, { name })}
          onClick={onDelete}
        >
          {words.delete}
        </button>
      </span>
    </li>
  );
}
