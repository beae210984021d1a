import { fill } from '#domain/text/format.ts';
import { deleteProfile } from '#stores/backup.ts';
import {
  $isSharedDesk,
  $profiles,
  addProfile,
  renameProfile,
  type Profile,
} from '#stores/profiles.ts';
import { useStore } from '@nanostores/react';
import { useRef, useState } from 'react';
import { DeleteProfile } from './DeleteProfile.tsx';
import { NameForm } from './NameForm.tsx';
import { ProfileRow } from './ProfileRow.tsx';
import type { RecordProps } from './RecordView.tsx';

/** Who learns on this device: switch, rename, add, delete; and whether they share a desk. */
export function Profiles(props: RecordProps) {
  const { site } = props;
  const words = props.words.profiles;
  const profiles = useStore($profiles);
  const isSharedDesk = useStore($isSharedDesk);
  const [doomed, setDoomed] = useState<Profile>();
  const [said, setSaid] = useState('');
  const status = useRef<HTMLParagraphElement>(null);
  const nameOf = (profile: Profile) => profile.name || site.who.guest;

  const rename = (profile: Profile, name: string) => {
    renameProfile(profile.id, name);
    setSaid(fill(words.renamed, { name }));
  };
  const remove = async (profile: Profile) => {
    const isDeleted = await deleteProfile(profile.id).then(
      () => true,
      () => false,
    );
    setDoomed(undefined);
    setSaid(fill(isDeleted ? words.deleted : words.notDeleted, { name: nameOf(profile) }));
    // The button that was pressed is gone.
    status.current?.focus();
  };
  return (
    <>
      <section aria-labelledby="learners" className="learners no-print">
        <h2 id="learners">{words.title}</h2>
        <p>{words.text}</p>
        {profiles.length > 0 && (
          <ul className="plain rows">
            {profiles.map((profile) => (
              <ProfileRow
                key={profile.id}
                {...props}
                profile={profile}
                onRename={(name) => rename(profile, name)}
                onDelete={() => setDoomed(profile)}
              />
            ))}
          </ul>
        )}
        <p role="status" className="said" ref={status} tabIndex={-1}>
          {said}
        </p>
        <h3>{words.add}</h3>
        <NameForm
          label={words.name}
          action={words.addButton}
          words={words}
          onName={(name) => {
            addProfile(name);
            setSaid(fill(words.added, { name }));
          }}
        />
        <label className="tick desk">
          <input
            type="checkbox"
            checked={isSharedDesk}
            aria-describedby="shared-desk"
            onChange={({ target }) => $isSharedDesk.set(target.checked)}
          />
          {words.sharedDesk}
        </label>
        <p id="shared-desk" className="small soft desk-text">
          {words.sharedDeskText}
        </p>
      </section>
      {doomed && (
        <DeleteProfile
          {...props}
          profile={doomed}
          onDelete={() => remove(doomed)}
          onKeep={() => setDoomed(undefined)}
        />
      )}
    </>
  );
}
