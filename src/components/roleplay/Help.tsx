import type { Play } from '#domain/record/fold.ts';
import type { Beat } from '#domain/roleplay/scenario.ts';
import { bestRating } from '#domain/roleplay/tally.ts';
import { fill } from '#domain/text/format.ts';
import type { Wording } from '#domain/text/wording.ts';
import { keep } from '#stores/record.ts';
import { useState } from 'react';
import { useScene } from './scene.ts';

interface Props {
  play: Play;
  beat: Beat<Wording>;
}

/** A hint, and taking the last thing said back. Either makes the run an assisted one, and says so. */
export function Help({ play, beat }: Props) {
  const { scenario, words, locale } = useScene();
  const [isShown, setShown] = useState(false);
  const skills = scenario.competencies
    .filter((name) => bestRating(beat, name) > 0)
    .map((name) => words.skill[name])
    .join(locale === 'en' ? ', ' : '、');
  const canUndo = play.level < 3 && play.picks.length > play.takenOver;

  if (play.level === 3) return null;
  return (
    <div className="help small">
      {play.level === 1 && !isShown && (
        <button
          className="button quiet"
          type="button"
          onClick={() => {
            setShown(true);
            keep({ kind: 'play-hinted', play: play.id });
          }}
        >
          {words.help.hint}
        </button>
      )}
      {canUndo && (
        <button
          className="button quiet"
          type="button"
          onClick={() => keep({ kind: 'play-undone', play: play.id })}
        >
          {words.help.undo}
        </button>
      )}
      <p role="status">
        {isShown && fill(words.help.counts, { skills })}{' '}
        {play.helped > 0 && <span className="soft">{words.help.assisted}</span>}
      </p>
    </div>
  );
}
