import { Phrase } from '#components/site/Phrase.tsx';
import type { Play } from '#domain/record/fold.ts';
import { trace } from '#domain/roleplay/play.ts';
import { sourceOf } from '#domain/roleplay/runs.ts';
import { fill } from '#domain/text/format.ts';
import { useScene } from './scene.ts';

interface Props {
  play: Play;
  plays: readonly Play[];
}

/** A run that went on from a moment of an earlier one, beside that earlier one. */
export function SideBySide({ play, plays }: Props) {
  const { scenario, words } = useScene();
  const source = sourceOf(play, plays);
  const before = source && trace(scenario, source.picks);
  const now = trace(scenario, play.picks);
  if (!before || !now) return null;

  const rows = Array.from(
    { length: Math.max(before.length, now.length) - play.takenOver },
    (_, index) => play.takenOver + index,
  );
  const sayOf = (moments: typeof now, index: number) => {
    const moment = moments[index];
    return moment && scenario.beats[moment.beatId]?.choices[moment.choiceId]?.say;
  };
  return (
    <section className="side-by-side" aria-labelledby="side-by-side">
      <h2 id="side-by-side">{words.beside.title}</h2>
      <div className="scroll" tabIndex={0} role="group" aria-labelledby="side-by-side">
        <table>
          <thead>
            <tr>
              <th scope="col">{words.moment}</th>
              <th scope="col">{words.beside.before}</th>
              <th scope="col">{words.beside.now}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((index) => (
              <tr key={index}>
                <th scope="row" className="numbers">
                  {index + 1}
                </th>
                {[before, now].map((moments, column) => {
                  const say = sayOf(moments, index);
                  const anger = moments[index]?.after.anger;
                  return (
                    <td key={column}>
                      {say ? <Phrase of={say} /> : '–'}
                      {anger !== undefined && (
                        <span className="small soft numbers">
                          {' '}
                          {fill(words.beside.anger, { anger })}
                        </span>
                      )}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
