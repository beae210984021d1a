import { download } from '#components/site/download.ts';
import { useState } from 'react';
import { useScene } from './scene.ts';

interface Props {
  text: string;
}

/** The conversation to take along: copied, printed, or as a file. */
export function KeepTranscript({ text }: Props) {
  const { scenario, words } = useScene();
  const [said, setSaid] = useState('');

  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.take.copied),
      () => setSaid(words.take.notCopied),
    );
  return (
    <div className="take no-print">
      <button className="button quiet" type="button" onClick={() => void copy()}>
        {words.take.copy}
      </button>
      <button
        className="button quiet"
        type="button"
        onClick={() => download(`amends-${scenario.id}.txt`, text)}
      >
        {words.take.save}
      </button>
      <button className="button quiet" type="button" onClick={() => print()}>
        {words.take.print}
      </button>
      <p role="status" className="small">
        {said}
      </p>
    </div>
  );
}
