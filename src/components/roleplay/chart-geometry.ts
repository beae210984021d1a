import type { Moment } from '#domain/roleplay/play.ts';
import type { Meters } from '#domain/roleplay/scenario.ts';
import { threadPath } from '#components/thread-path.ts';

/** The plot of the chart, in units of its drawing. */
export const PLOT = { left: 30, right: 302, top: 14, bottom: 150 } as const;

/** Between two moments as angry as this the thread knots. */
const KNOTTED = 68;

const LENGTH = PLOT.right - PLOT.left;

/** The meters at the start and after each decision. */
export function levelsOf(moments: readonly Moment[]): Meters[] {
  const [first] = moments;
  return first ? [first.before, ...moments.map(({ after }) => after)] : [];
}

/** Where one of `steps` decisions stands on the x axis; 0 is the start. */
export function xOf(index: number, steps: number): number {
  return round(PLOT.left + (LENGTH * index) / Math.max(1, steps));
}

export function yOf(level: number): number {
  return round(PLOT.bottom - ((PLOT.bottom - PLOT.top) * level) / 100);
}

/** Anger as the thread, laid out over the conversation: waves and knots where it ran high. */
export function angerPath(levels: readonly Meters[]): string {
  const steps = levels.length - 1;
  const angerAt = (part: number) => between(levels, part * steps);
  const hot = levels.slice(1).flatMap((_, gap) => {
    const at = (gap + 0.5) / steps;
    return angerAt(at) >= KNOTTED ? at : [];
  });
  return threadPath({
    length: LENGTH,
    turns: steps * 3,
    reach: 6.5,
    angerAt,
    middleAt: (part) => yOf(angerAt(part)) - PLOT.top,
    knots: hot.map((at, index) => ({ at, from: KNOTTED - 12, side: index % 2 === 0 ? 1 : -1 })),
  });
}

export function trustPath(levels: readonly Meters[]): string {
  return `M${levels.map(({ trust }, index) => `${xOf(index, levels.length - 1)} ${yOf(trust)}`).join('L')}`;
}

/** Anger between two decisions, easing from one level to the next. */
function between(levels: readonly Meters[], place: number): number {
  const index = Math.min(levels.length - 2, Math.floor(place));
  const [from = 0, to = 0] = [levels[index]?.anger, levels[index + 1]?.anger];
  const share = place - index;
  return from + (to - from) * share * share * (3 - 2 * share);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
