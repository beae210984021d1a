import { ownAttempt } from '#stores/attempt-owner.ts';
import type { Words } from '#words/en.ts';
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface Props {
  attempt: string;
  words: Words['exam'];
  /** The attempt, shown where this tab is the one that answers it. */
  children: ReactNode;
}

/** Keeps two tabs from answering one attempt side by side, and offers to take over. */
export function Elsewhere({ attempt, words, children }: Props) {
  const [isOwner, setOwner] = useState<boolean>();
  const owner = useRef<ReturnType<typeof ownAttempt>>(undefined);
  useEffect(() => {
    owner.current = ownAttempt(attempt, setOwner);
    return () => owner.current?.release();
  }, [attempt]);

  if (isOwner === undefined) return <p className="soft">{words.loading}</p>;
  if (isOwner) return children;
  return (
    <div className="note stack" role="alert">
      <p>{words.elsewhere}</p>
      <button className="button main" type="button" onClick={() => owner.current?.takeOver()}>
        {words.takeOver}
      </button>
    </div>
  );
}
