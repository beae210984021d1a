import { fill } from '#domain/text/format.ts';
import { $profile, askWho } from '#stores/profiles.ts';
import { useStore } from '@nanostores/react';
import type { RecordProps } from './RecordView.tsx';

/** Whose record this is. A guest can give it a name and loses nothing. */
export function Owner({ words, site }: RecordProps) {
  const profile = useStore($profile);
  if (!profile) return null;

  return (
    <div className="owner">
      <p>{fill(words.whose, { name: profile.name || site.who.guest })}</p>
      <button className="button quiet no-print" type="button" onClick={askWho}>
        {profile.name ? site.who.change : words.nameIt}
      </button>
    </div>
  );
}
