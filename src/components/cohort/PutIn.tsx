import { fill } from '#domain/text/format.ts';
import { useEffect, useState, type ChangeEvent, type DragEvent } from 'react';
import type { CohortProps } from './CohortRoom.tsx';
import { droppedFiles, visible } from './dropped-files.ts';
import type { Progress } from './read-cohort.ts';

interface Props extends CohortProps {
  progress: Progress | undefined;
  onFiles: (files: readonly File[]) => void;
}

/** Where files come in: dropped, or chosen one by one or by the folder. */
export function PutIn({ words, progress, onFiles }: Props) {
  const [isOver, setOver] = useState(false);
  // Files that are chosen before the page can take them would be lost.
  const [isReady, setReady] = useState(false);
  useEffect(() => setReady(true), []);
  const isBusy = progress !== undefined || !isReady;

  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const files = visible([...(target.files ?? [])]);
    // The same files may be chosen again.
    target.value = '';
    if (files.length > 0) onFiles(files);
  };
  const drop = async (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    if (isBusy) return;
    const files = await droppedFiles(event.dataTransfer);
    if (files.length > 0) onFiles(files);
  };
  const drag = (event: DragEvent) => {
    event.preventDefault();
    setOver(true);
  };

  return (
    <div
      className={isOver ? 'put-in over' : 'put-in'}
      onDragOver={drag}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => void drop(event)}
    >
      <p>{words.drop}</p>
      <div className="buttons">
        <FileButton label={words.chooseFiles} isBusy={isBusy} onChange={choose} />
        <FileButton label={words.chooseFolder} isBusy={isBusy} onChange={choose} isFolder />
      </div>
      {progress && (
        <div className="progress">
          <progress
            max={progress.all}
            value={progress.n}
            aria-label={wordProgress(progress, words)}
          />
          <p className="small soft numbers" aria-hidden="true">
            {wordProgress(progress, words)}
          </p>
        </div>
      )}
      <p className="small soft">{words.howTo}</p>
    </div>
  );
}

interface FileButtonProps {
  label: string;
  isBusy: boolean;
  isFolder?: boolean;
  onChange: (event: ChangeEvent<HTMLInputElement>) => void;
}

function FileButton({ label, isBusy, isFolder = false, onChange }: FileButtonProps) {
  return (
    <label className={isFolder ? 'button file' : 'button main file'} aria-disabled={isBusy}>
      <input
        ref={(input) => {
          // React knows no such attribute.
          if (isFolder) input?.setAttribute('webkitdirectory', '');
        }}
        type="file"
        multiple
        className="sr-only"
        disabled={isBusy}
        onChange={onChange}
      />
      {label}
    </label>
  );
}

function wordProgress({ step, n, all }: Progress, words: Props['words']): string {
  return fill(words[step], { n, all });
}
