import type { Play } from '#domain/record/fold.ts';
import type { AtBeat } from '#domain/roleplay/play.ts';
import { bestChoiceId } from '#domain/roleplay/tally.ts';
import type { Wording } from '#domain/text/wording.ts';
import { keep } from '#stores/record.ts';
import { lazy, Suspense, useState } from 'react';
import { useScene } from './scene.ts';
import type { DeskProps } from './WorkshopDesk.tsx';

/**
 * Few open it, so it comes when it is opened, and a conversation goes on without it. It is handed
 * what it needs: sharing our modules would cut them out of the page's script, a request for each.
 */
const WorkshopDesk = lazy(() =>
  import('./WorkshopDesk.tsx').catch(() => ({ default: WorkshopMissing })),
);

interface Props {
  play: Play;
  position: AtBeat<Wording>;
}

/**
 * A place below the choices to write a reply of one's own, at the moments whose author wrote
 * rules for it. What it shows in the end, a strong line, is one of the choices: it helps as a
 * hint does. At level 3, where nothing helps but the words, there is none.
 */
export function Workshop({ play, position }: Props) {
  const { scenario, words, locale } = useScene();
  const [wasOpened, setWasOpened] = useState(false);
  const { beat, beatId } = position;
  const expert = beat.choices[bestChoiceId(beat) ?? '']?.say;
  if (!beat.workshop || !expert || play.level === 3) return null;

  return (
    <details
      className="workshop"
      onToggle={({ currentTarget }) => currentTarget.open && setWasOpened(true)}
    >
      <summary>{words.workshop.title}</summary>
      {wasOpened && (
        <Suspense fallback={<p className="soft">{words.workshop.loading}</p>}>
          <WorkshopDesk
            {...{ beatId, expert, locale }}
            roleplay={scenario.id}
            workshop={beat.workshop}
            words={words.workshop}
            onFirstLook={() => keep({ kind: 'play-hinted', play: play.id })}
          />
        </Suspense>
      )}
    </details>
  );
}

function WorkshopMissing({ words }: DeskProps) {
  return <p className="note">{words.failed}</p>;
}
