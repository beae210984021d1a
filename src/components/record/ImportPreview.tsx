import { previewImport } from '#domain/record/preview-import.ts';
import type { Reading } from '#domain/record/read-export.ts';
import { count, fill } from '#domain/text/format.ts';
import type { Quarantined } from '#stores/backup.ts';
import { $profile } from '#stores/profiles.ts';
import { $events } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import { useEffect, useRef, useState } from 'react';
import { unusedOf, type Addition } from './add-to-record.ts';
import { OtherName } from './OtherName.tsx';
import type { RecordProps } from './RecordView.tsx';
import { PreviewFacts } from './PreviewFacts.tsx';

interface Props extends RecordProps {
  file: string;
  reading: Reading;
  aside: readonly Quarantined[];
  onAdd: (addition: Addition) => Promise<void>;
  onCancel: () => void;
}

/** What a backup would bring, before anything is added. */
export function ImportPreview({ file, reading, aside, onAdd, onCancel, ...props }: Props) {
  const words = props.words.backup;
  const known = useStore($events);
  const profile = useStore($profile);
  const preview = previewImport(reading, known, profile?.name);
  const unused = unusedOf(preview, aside).length;
  const [takesName, setTakesName] = useState(true);
  const [isAdding, setAdding] = useState(false);
  const canTakeName = profile?.name === '' && preview.otherName !== undefined;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const add = () => {
    setAdding(true);
    void onAdd({ reading, takesName: takesName && canTakeName });
  };
  return (
    <section className="preview panel" aria-labelledby="preview">
      <h4 id="preview" ref={heading} tabIndex={-1}>
        {fill(words.preview, { file })}
      </h4>
      <PreviewFacts {...props} reading={reading} preview={preview} />
      {preview.otherName && preview.fresh.length > 0 && (
        <OtherName {...props} name={preview.otherName} />
      )}
      {canTakeName && (
        <label className="tick">
          <input
            type="checkbox"
            checked={takesName}
            onChange={({ target }) => setTakesName(target.checked)}
          />
          {fill(words.adoptName, { name: reading.name })}
        </label>
      )}
      {preview.fresh.length + unused === 0 && <p>{words.nothing}</p>}
      <div className="buttons">
        {preview.fresh.length + unused > 0 && (
          <button className="button main" type="button" disabled={isAdding} onClick={add}>
            {preview.fresh.length > 0
              ? count(words.add, preview.fresh.length, props.tag)
              : words.setAside}
          </button>
        )}
        <button className="button quiet" type="button" disabled={isAdding} onClick={onCancel}>
          {preview.fresh.length + unused > 0 ? words.cancel : words.close}
        </button>
      </div>
    </section>
  );
}
