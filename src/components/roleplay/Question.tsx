import { Phrase } from '#components/site/Phrase.tsx';
import { shuffledChoices, type AtBeat } from '#domain/roleplay/play.ts';
import { fill } from '#domain/text/format.ts';
import type { Wording } from '#domain/text/wording.ts';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useScene } from './scene.ts';

interface Props {
  position: AtBeat<Wording>;
  seed: number;
  /** Which moment of the play this is, from 1. */
  number: number;
  onSay: (choiceId: string) => void;
}

/**
 * What you could say, in the order of this play.
 *
 * Choosing and saying are two steps, because what is said cannot be taken back. While the
 * focus is here, 1 to 4 choose, Enter says it and Escape chooses nothing.
 */
export function Question({ position: { beat, beatId }, seed, number, onSay }: Props) {
  const { words } = useScene();
  const [picked, setPicked] = useState<string>();
  const legend = useRef<HTMLLegendElement>(null);

  useEffect(() => legend.current?.focus({ preventScroll: true }), []);

  function onKeyDown(event: KeyboardEvent<HTMLFormElement>) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const radio = event.currentTarget.querySelectorAll('input').item(Number(event.key) - 1);
    if (/^[1-4]$/.test(event.key) && radio) {
      setPicked(radio.value);
      radio.focus();
    } else if (event.key === 'Escape') {
      setPicked(undefined);
    } else if (event.key === 'Enter' && picked && !(event.target instanceof HTMLButtonElement)) {
      event.preventDefault();
      onSay(picked);
    }
  }

  return (
    <form
      className="ask"
      onKeyDown={onKeyDown}
      onSubmit={(event) => {
        event.preventDefault();
        if (picked) onSay(picked);
      }}
    >
      <fieldset>
        <legend ref={legend} tabIndex={-1}>
          <span className="eyebrow">{fill(words.momentN, { n: number })}</span> {words.ask}
        </legend>
        {shuffledChoices(beat, beatId, seed).map((id, index) => {
          const say = beat.choices[id]?.say;
          return (
            <label key={id} className="option">
              <input
                type="radio"
                name="say"
                value={id}
                checked={picked === id}
                onChange={() => setPicked(id)}
              />
              <span className="text">{say && <Phrase of={say} />}</span>
              <kbd aria-hidden="true">{index + 1}</kbd>
            </label>
          );
        })}
      </fieldset>
      <div className="say">
        <button className="button main" type="submit" disabled={!picked}>
          {words.say}
        </button>
        <p className="keys small soft">{words.keysHelp}</p>
      </div>
    </form>
  );
}
