import { Phrase } from '#components/site/Phrase.tsx';
import type { Play } from '#domain/record/fold.ts';
import { momentsWorthAnotherLook, scorePlay } from '#domain/roleplay/debrief.ts';
import { trace, type AtEnding } from '#domain/roleplay/play.ts';
import { pageAddress } from '#domain/text/address.ts';
import type { Wording } from '#domain/text/wording.ts';
import { keep } from '#stores/record.ts';
import { useEffect, useRef } from 'react';
import { Criticals } from './Criticals.tsx';
import { KeepTranscript } from './KeepTranscript.tsx';
import { LostMoments } from './LostMoments.tsx';
import { MeterChart } from './MeterChart.tsx';
import { startPlay } from './open-play.ts';
import { Runs } from './Runs.tsx';
import { useScene } from './scene.ts';
import { SideBySide } from './SideBySide.tsx';
import { Skills } from './Skills.tsx';
import { Transcript } from './Transcript.tsx';
import { transcriptText } from './transcript-text.ts';

interface Props {
  play: Play;
  position: AtEnding<Wording>;
  plays: readonly Play[];
}

/** What the conversation came to: the outcome first, the number last. */
export function Debrief({ play, position: { ending }, plays }: Props) {
  const { scenario, words, locale } = useScene();
  const title = useRef<HTMLHeadingElement>(null);
  const score = scorePlay(scenario, play.picks);
  const moments = trace(scenario, play.picks) ?? [];
  const tryAgain = (index: number) => startPlay(scenario, play.level, play.picks.slice(0, index));

  useEffect(() => {
    title.current?.focus({ preventScroll: true });
    title.current?.closest('.roleplay')?.scrollIntoView();
  }, []);
  useEffect(() => {
    if (play.ended || !score) return;
    const { passed, share } = score;
    keep({ kind: 'play-ended', play: play.id, ending: ending.id, passed, share });
  });

  if (!score) return null;
  return (
    <div className="debrief">
      <section>
        <p className="eyebrow">{words.debrief}</p>
        <h2 ref={title} tabIndex={-1}>
          {words.outcome[ending.outcome]}
        </h2>
        <p className="ending">
          <Phrase of={ending.text} />
        </p>
        <p className={score.passed ? 'verdict right' : 'verdict'}>
          {score.passed ? words.passed : words.failed}
        </p>
      </section>
      <Criticals criticals={score.criticals} />
      <MeterChart moments={moments} criticals={score.criticals} />
      <SideBySide play={play} plays={plays} />
      <LostMoments moments={momentsWorthAnotherLook(scenario, play.picks)} tryAgain={tryAgain} />
      <Skills score={score} />
      <details>
        <summary>{words.whole}</summary>
        <KeepTranscript text={transcriptText(scenario, moments, ending, words.you)} />
        <Transcript
          moments={moments}
          below={(index) => (
            <button className="button quiet no-print" type="button" onClick={() => tryAgain(index)}>
              {words.tryAgainHere}
            </button>
          )}
        />
      </details>
      <Runs plays={plays} shown={play.id} />
      <div className="buttons no-print">
        <button className="button" type="button" onClick={() => startPlay(scenario, play.level)}>
          {words.restart}
        </button>
        <a className="button quiet" href={pageAddress(locale, 'roleplays')}>
          {words.all}
        </a>
      </div>
    </div>
  );
}
