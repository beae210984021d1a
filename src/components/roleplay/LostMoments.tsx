import { Phrase } from '#components/site/Phrase.tsx';
import type { LostMoment } from '#domain/roleplay/debrief.ts';
import { sectionAddress } from '#domain/text/address.ts';
import { fill } from '#domain/text/format.ts';
import { useScene } from './scene.ts';

interface Props {
  moments: readonly LostMoment[];
  tryAgain: (index: number) => void;
}

/** Up to three decisions where a stronger line was on offer. */
export function LostMoments({ moments, tryAgain }: Props) {
  const { words } = useScene();

  return (
    <section className="lost">
      <h2>{words.moments}</h2>
      {moments.length === 0 && <p>{words.noMoments}</p>}
      {moments.map((moment) => (
        <Lost key={moment.index} moment={moment} onTryAgain={() => tryAgain(moment.index)} />
      ))}
    </section>
  );
}

function Lost({ moment, onTryAgain }: { moment: LostMoment; onTryAgain: () => void }) {
  const { scenario, words, locale } = useScene();
  const beat = scenario.beats[moment.beatId];
  const yours = beat?.choices[moment.picked];
  const better = beat?.choices[moment.best];
  if (!beat || !yours || !better) return null;

  return (
    <article className="moment">
      <h3>
        {fill(words.momentN, { n: moment.index + 1 })}
        {moment.critical && <span className="tag wrong">{words.critical}</span>}
      </h3>
      <div className="lines">
        <div className="line-card weaker">
          <p className="who">{words.yourLine}</p>
          <p>
            <Phrase of={yours.say} />
          </p>
        </div>
        <div className="line-card stronger">
          <p className="who">{words.betterLine}</p>
          <p>
            <Phrase of={better.say} />
          </p>
        </div>
      </div>
      {yours.why && (
        <p className="why">
          <span className="who">{words.why}</span> <Phrase of={yours.why} />
        </p>
      )}
      <p className="actions no-print">
        <button className="button" type="button" onClick={onTryAgain}>
          {words.tryAgainHere}
        </button>
        {beat.teaches && <a href={sectionAddress(locale, beat.teaches)}>{words.readMore}</a>}
      </p>
    </article>
  );
}
