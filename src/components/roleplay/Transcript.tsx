import { Phrase } from '#components/site/Phrase.tsx';
import { moodOf } from '#domain/roleplay/mood.ts';
import type { AtBeat, Moment } from '#domain/roleplay/play.ts';
import type { Wording } from '#domain/text/wording.ts';
import type { ReactNode } from 'react';
import { useScene } from './scene.ts';

interface Props {
  moments: readonly Moment[];
  /** The beat that waits for an answer, while the conversation goes on. */
  now?: AtBeat<Wording>;
  /** Whether each line of the customer says how they felt. */
  showsMood?: boolean;
  /** What stands below your line of one moment. */
  below?: (index: number) => ReactNode;
}

/** The conversation as a list: stage directions, the customer on one side, you on the other. */
export function Transcript({ moments, now, showsMood = true, below }: Props) {
  const { scenario, words } = useScene();

  return (
    <ol className="transcript plain">
      {moments.map(({ beatId, line, choiceId, before }, index) => {
        const say = scenario.beats[beatId]?.choices[choiceId]?.say;
        return [
          ...heard(beatId, line, before.anger, index),
          <li key={`${index} said`} className="yours">
            <p className="who">{words.you}</p>
            <p className="said">{say && <Phrase of={say} />}</p>
            {below?.(index)}
          </li>,
        ];
      })}
      {now && heard(now.beatId, now.line, now.meters.anger, moments.length)}
    </ol>
  );

  function heard(beatId: string, line: number, anger: number, index: number): ReactNode[] {
    const beat = scenario.beats[beatId];
    const text = beat?.says[line]?.text;
    return [
      beat?.stage && (
        <li key={`${index} stage`} className="stage">
          <Phrase of={beat.stage} />
        </li>
      ),
      <li key={`${index} heard`} className="theirs">
        <p className="who">
          <Phrase of={scenario.customer.name} />
          {showsMood && ` · ${words.mood[moodOf(anger)]}`}
        </p>
        <p className="said">{text && <Phrase of={text} />}</p>
      </li>,
    ];
  }
}
