import type { Spread } from '#domain/cohort/topics.ts';

interface Props {
  shares: readonly number[];
  spread: Spread;
}

/** In the units of the drawing. Dots at both ends have room. */
const WIDTH = 400;
const HEIGHT = 28;
const MARGIN = 12;
const LARGEST = 9;

/** Everybody's share on a line from nothing to all: dots, the mean, and one deviation around it. */
export function Strip({ shares, spread: { mean, deviation } }: Props) {
  const xOf = (share: number) => MARGIN + Math.min(1, Math.max(0, share)) * (WIDTH - 2 * MARGIN);
  // Those who are within a hundredth of one another share a dot.
  const places = Map.groupBy(shares, (share) => Math.round(share * 100) / 100);
  const middle = HEIGHT / 2;
  return (
    <svg className="strip" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {mean !== undefined && deviation !== undefined && (
        <rect
          className="band"
          x={xOf(mean - deviation)}
          y={3}
          width={xOf(mean + deviation) - xOf(mean - deviation)}
          height={HEIGHT - 6}
        />
      )}
      <path className="axis" d={`M${xOf(0)} ${middle}H${xOf(1)}`} />
      {[...places].map(([share, learners]) => (
        <circle
          key={share}
          cx={xOf(share)}
          cy={middle}
          // By area: a dot of four learners is twice as wide as one of one.
          r={Math.min(LARGEST, 2.5 * Math.sqrt(learners.length))}
        />
      ))}
      {mean !== undefined && <path className="mean" d={`M${xOf(mean)} 1V${HEIGHT - 1}`} />}
    </svg>
  );
}
