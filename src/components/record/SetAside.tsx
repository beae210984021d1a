import { download } from '#components/site/download.ts';
import { count } from '#domain/text/format.ts';
import type { Quarantined } from '#stores/backup.ts';
import { fileName } from './file-name.ts';
import { Reasons } from './Reasons.tsx';
import type { RecordProps } from './RecordView.tsx';

interface Props extends RecordProps {
  aside: readonly Quarantined[];
}

/** What could not be used: how much, why, and the lines themselves to download. */
export function SetAside({ aside, words, tag }: Props) {
  if (aside.length === 0) return words.health.asideNone;

  const save = () => {
    const lines = aside.map(({ raw, reason, at }) => JSON.stringify({ at, reason, raw }));
    download(fileName('set-aside', new Date()), lines.concat('').join('\n'));
  };
  return (
    <>
      {count(words.health.asideSome, aside.length, tag)}
      <Reasons of={aside} words={words.reasons} />
      <button className="button no-print" type="button" onClick={save}>
        {words.health.asideDownload}
      </button>
    </>
  );
}
