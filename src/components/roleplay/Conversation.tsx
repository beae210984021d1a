import { Phrase } from '#components/site/Phrase.tsx';
import type { Play } from '#domain/record/fold.ts';
import { trace, type AtBeat } from '#domain/roleplay/play.ts';
import type { Wording } from '#domain/text/wording.ts';
import { keep } from '#stores/record.ts';
import { useEffect, useRef } from 'react';
import { Help } from './Help.tsx';
import { Question } from './Question.tsx';
import { useScene } from './scene.ts';
import { Transcript } from './Transcript.tsx';
import { Workshop } from './Workshop.tsx';

interface Props {
  play: Play;
  position: AtBeat<Wording>;
}

/** The conversation so far, and what you could say now. */
export function Conversation({ play, position }: Props) {
  const { scenario, words } = useScene();
  const log = useRef<HTMLDivElement>(null);
  const said = play.picks.length;

  useEffect(() => {
    // The answer to what you said last, and the choices below it, are what matters now.
    const lines = [...(log.current?.querySelectorAll('li') ?? [])];
    const yours = lines.findLastIndex((line) => line.className === 'yours');
    lines[yours + 1]?.scrollIntoView();
  }, [said]);

  return (
    <div className="conversation">
      <details className="situation">
        <summary>{words.brief}</summary>
        <p>
          <Phrase of={scenario.brief} />
        </p>
      </details>
      <div ref={log} role="log" aria-label={words.transcript}>
        <Transcript
          moments={trace(scenario, play.picks) ?? []}
          now={position}
          showsMood={play.level < 3}
        />
      </div>
      <Question
        key={`${play.id} ${said}`}
        position={position}
        seed={play.seed}
        number={said + 1}
        onSay={(pick) => keep({ kind: 'play-picked', play: play.id, pick })}
      />
      <Help key={`help ${play.id} ${said}`} play={play} beat={position.beat} />
      <Workshop key={`${play.id} ${said} own`} play={play} position={position} />
    </div>
  );
}
