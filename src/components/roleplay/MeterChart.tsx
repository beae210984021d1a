import type { CriticalMoment } from '#domain/roleplay/debrief.ts';
import type { Moment } from '#domain/roleplay/play.ts';
import { findTurningPoints } from '#domain/roleplay/turning-points.ts';
import { fill } from '#domain/text/format.ts';
import { Beads, Scale } from './ChartMarks.tsx';
import { angerPath, levelsOf, PLOT, trustPath, xOf, yOf } from './chart-geometry.ts';
import { MeterTable } from './MeterTable.tsx';
import { useScene } from './scene.ts';

interface Props {
  moments: readonly Moment[];
  criticals: readonly CriticalMoment[];
}

/** Anger and trust as threads over the conversation, with the turning points. */
export function MeterChart({ moments, criticals }: Props) {
  const { words } = useScene();
  const levels = levelsOf(moments);
  const last = levels.at(-1);
  const steps = moments.length;
  const turns = findTurningPoints(moments);
  if (!last) return null;

  const [angerY, trustY] = apart(yOf(last.anger), yOf(last.trust));

  return (
    <figure className="meters">
      <figcaption>
        <h2>{words.chart}</h2>
      </figcaption>
      <svg viewBox="0 0 360 180" aria-hidden="true" focusable="false">
        <Scale />
        {[turns.loosened, turns.tightened].map(
          (turn) =>
            turn && (
              <path
                key={turn.index}
                className="turn"
                d={`M${xOf(turn.index + 1, steps)} ${PLOT.top}V${PLOT.bottom + 6}`}
              />
            ),
        )}
        <path className="trust" d={trustPath(levels)} />
        <path
          className="anger"
          d={angerPath(levels)}
          transform={`translate(${PLOT.left} ${PLOT.top})`}
        />
        <Beads levels={levels} criticals={criticals} />
        <text className="label anger" x={PLOT.right + 9} y={angerY} dy="0.35em">
          {words.anger}
        </text>
        <text className="label trust" x={PLOT.right + 9} y={trustY} dy="0.35em">
          {words.trust}
        </text>
      </svg>
      <ul className="turns plain small">
        {turns.loosened && <li className="loosened">{tell(words.loosened, turns.loosened)}</li>}
        {turns.tightened && <li className="tightened">{tell(words.tightened, turns.tightened)}</li>}
      </ul>
      <MeterTable levels={levels} />
    </figure>
  );
}

function tell(
  text: string,
  { index, from, to }: { index: number; from: number; to: number },
): string {
  return fill(text, { n: index + 1, from, to });
}

/** Two labels beside one another's lines, far enough apart to read. */
function apart(a: number, b: number): [number, number] {
  const gap = 17 - Math.abs(a - b);
  if (gap <= 0) return [a, b];
  const shift = (a <= b ? -1 : 1) * (gap / 2);
  return [a + shift, b - shift];
}
