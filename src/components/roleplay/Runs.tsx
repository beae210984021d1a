import type { Play } from '#domain/record/fold.ts';
import { bestPlay, finishedPlays, replays, type FinishedPlay } from '#domain/roleplay/runs.ts';
import { dateTime, fill, percent } from '#domain/text/format.ts';
import { LANG_TAGS } from '#domain/text/locale.ts';
import { useScene } from './scene.ts';

interface Props {
  plays: readonly Play[];
  /** The run that is on the page. */
  shown?: string;
}

/** Every finished run, newest first. Each leads to its debrief as long as the scenario still plays it. */
export function Runs({ plays, shown }: Props) {
  const { words } = useScene();
  const runs = finishedPlays(plays);
  const best = runs.length > 1 ? bestPlay(runs) : undefined;
  if (runs.length === 0) return null;

  return (
    <section className="runs">
      <h2>{words.history}</h2>
      <ol className="plain">
        {runs.map((run) => (
          <Run key={run.id} run={run} isBest={run.id === best?.id} isShown={run.id === shown} />
        ))}
      </ol>
    </section>
  );
}

function Run({ run, isBest, isShown }: { run: FinishedPlay; isBest: boolean; isShown: boolean }) {
  const { scenario, words, locale } = useScene();
  const tag = LANG_TAGS[locale];
  const { at, share, passed } = run.ended;
  const label = fill(words.run, { date: dateTime(at, tag), percent: percent(share, tag) });

  return (
    <li className="numbers">
      {replays(scenario, run) ? (
        <a href={`#${run.id}`} aria-current={isShown ? 'true' : undefined}>
          {label}
        </a>
      ) : (
        <span>{label}</span>
      )}
      {passed && <span className="tag right">{words.runPassed}</span>}
      {isBest && <span className="tag">{words.best}</span>}
      <span className="small soft">
        {words.level.names[run.level]}
        {run.helped > 0 && ` · ${words.help.assistedTag}`}
      </span>
      {run.takenOver > 0 && (
        <span className="small soft">{fill(words.againFrom, { n: run.takenOver + 1 })}</span>
      )}
    </li>
  );
}
