import type { CriticalMoment } from '#domain/roleplay/debrief.ts';
import type { Meters } from '#domain/roleplay/scenario.ts';
import { PLOT, xOf, yOf } from './chart-geometry.ts';
import { useScene } from './scene.ts';

/** The hairlines and numbers of the meters. */
export function Scale() {
  return [0, 50, 100].map((level) => (
    <g key={level}>
      <path className="grid" d={`M${PLOT.left} ${yOf(level)}H${PLOT.right}`} />
      <text className="end" x={PLOT.left - 8} y={yOf(level)} dy="0.35em">
        {level}
      </text>
    </g>
  ));
}

interface Props {
  levels: readonly Meters[];
  criticals: readonly CriticalMoment[];
}

/** A bead on each thread for each moment, a cross where something was said that fails the scene. */
export function Beads({ levels, criticals }: Props) {
  const { words } = useScene();

  return levels.map(({ anger, trust }, index) => {
    const x = xOf(index, levels.length - 1);
    const y = yOf(anger);
    const isCritical = criticals.some((critical) => critical.index === index - 1);
    return (
      <g key={index}>
        <circle className="trust bead" cx={x} cy={yOf(trust)} r={2.5} />
        {isCritical ? (
          <path className="cross" d={`M${x - 4} ${y - 4}l8 8M${x - 4} ${y + 4}l8-8`} />
        ) : (
          <circle className="anger bead" cx={x} cy={y} r={3.5} />
        )}
        <text className="middle" x={x} y={PLOT.bottom + 20}>
          {index === 0 ? words.start : index}
        </text>
      </g>
    );
  });
}
