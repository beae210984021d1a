import { moodOf } from '#domain/roleplay/mood.ts';
import type { Meters } from '#domain/roleplay/scenario.ts';
import { plain } from '#domain/text/wording.ts';
import { Phrase } from '#components/site/Phrase.tsx';
import { Face } from './Face.tsx';
import { useScene } from './scene.ts';
import { Thread } from './Thread.tsx';

/** The customer as the channel shows them: face, name, and the thread of how they feel. */
export function Customer({ meters }: { meters: Meters }) {
  const { scenario, words, under, over } = useScene();
  const { name, channel } = scenario.customer;
  const mood = moodOf(meters.anger);

  return (
    <div className="customer">
      <div className={`frame ${channel}`}>
        <div className="portrait">
          {under}
          <Face name={plain(name)} words={words} {...meters} />
          {over}
        </div>
        <div className={`caption ${mood}`}>
          <p className="name">
            <Phrase of={name} />
          </p>
          <p className="channel small soft">{words.channel[channel]}</p>
          <Thread anger={meters.anger} />
          <p className="mood small">{words.mood[mood]}</p>
        </div>
      </div>
    </div>
  );
}
