import type { Level } from '#domain/record/event.ts';
import { moodOf } from '#domain/roleplay/mood.ts';
import type { Meters } from '#domain/roleplay/scenario.ts';
import { plain } from '#domain/text/wording.ts';
import { Phrase } from '#components/site/Phrase.tsx';
import { Face } from './Face.tsx';
import { useScene } from './scene.ts';
import { Thread } from './Thread.tsx';

/**
 * The customer as the channel shows them: face, name, and the thread of how they feel. With the
 * most help the meters stand in numbers as well; without any, only the name is there.
 */
export function Customer({ meters, level }: { meters: Meters; level: Level }) {
  const { scenario, words, under, over } = useScene();
  const { name, channel } = scenario.customer;
  const mood = moodOf(meters.anger);

  return (
    <div className="customer">
      <div className={`frame ${channel}`}>
        {level < 3 && (
          <div className="portrait">
            {under}
            <Face name={plain(name)} words={words} {...meters} />
            {over}
          </div>
        )}
        <div className={`caption ${level < 3 ? mood : ''}`}>
          <p className="name">
            <Phrase of={name} />
          </p>
          <p className="channel small soft">{words.channel[channel]}</p>
          {level < 3 && (
            <>
              <Thread anger={meters.anger} />
              <p className="mood small">{words.mood[mood]}</p>
            </>
          )}
          {level === 1 && (
            <dl className="levels-now small numbers">
              {(['anger', 'trust'] as const).map((meter) => (
                <div key={meter} className={meter}>
                  <dt>{words[meter]}</dt>
                  <dd>
                    <meter min={0} max={100} value={meters[meter]} aria-label={words[meter]} />{' '}
                    {meters[meter]}
                  </dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
    </div>
  );
}
