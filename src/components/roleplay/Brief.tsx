import { Phrase } from '#components/site/Phrase.tsx';
import type { Level } from '#domain/record/event.ts';
import type { Play } from '#domain/record/fold.ts';
import { replays, unfinishedPlay } from '#domain/roleplay/runs.ts';
import { fill } from '#domain/text/format.ts';
import { openPlay, startPlay } from './open-play.ts';
import { LevelChoice } from './LevelChoice.tsx';
import { Runs } from './Runs.tsx';
import { useScene } from './scene.ts';
import { useState } from 'react';

interface Props {
  plays: readonly Play[];
  /** Until the record is read, nobody knows whether there is a play to go on with. */
  isReady: boolean;
}

/** Who, where, and what you know; then begin, or go on where you stopped. */
export function Brief({ plays, isReady }: Props) {
  const { scenario, words } = useScene();
  const left = unfinishedPlay(plays);
  const goesOn = left !== undefined && replays(scenario, left);
  const [chosen, setLevel] = useState<Level>();
  const level = chosen ?? plays[0]?.level ?? 1;

  return (
    <section className="brief">
      <h2>{words.brief}</h2>
      <p>
        <Phrase of={scenario.brief} />
      </p>
      {left && !goesOn && <p className="note">{words.edited}</p>}
      {left && goesOn && (
        <p className="soft">{fill(words.stopped, { n: left.picks.length + 1 })}</p>
      )}
      <LevelChoice level={level} onChange={setLevel} />
      <div className="buttons">
        {left && goesOn && (
          <button className="button main" type="button" onClick={() => openPlay(left.id)}>
            {words.resume}
          </button>
        )}
        <button
          className={goesOn ? 'button' : 'button main'}
          type="button"
          disabled={!isReady}
          onClick={() => startPlay(scenario, level)}
        >
          {goesOn ? words.restart : words.begin}
        </button>
      </div>
      <p className="keys small soft">{words.keysHelp}</p>
      <Runs plays={plays} />
    </section>
  );
}
