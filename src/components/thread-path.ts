export interface Course {
  /** Length along the x axis. */
  length: number;
  /** How many waves fit on it. */
  turns: number;
  /** How far the thread leaves its middle at most. */
  reach: number;
  /** Anger at each part of the way, from 0 at the start to 1 at the end. */
  angerAt: (part: number) => number;
  /** Where the middle of the thread runs. */
  middleAt: (part: number) => number;
  knots: readonly Knot[];
}

export interface Knot {
  /** Its place, as a part of the way. */
  at: number;
  /** The anger at which it begins to tie itself. */
  from: number;
  /** Which way up it lies. */
  side: 1 | -1;
}

/**
 * The thread as a path: straight where anger is low, waves where it rises, knots where it is highest.
 *
 * Every thread of one number of turns has the same number of points, so that a browser can
 * move one into another.
 */
export function threadPath(course: Course): string {
  const steps = course.turns * 36;
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [x, y] = pointAt(course, step / steps);
    return `${step === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
  }).join('');
}

function pointAt(course: Course, part: number): [x: number, y: number] {
  const { length, turns, reach, middleAt } = course;
  const anger = course.angerAt(part);
  const { along, across, calm } = pullAt(course, part, anger);
  const swell = 0.85 + 0.15 * Math.sin(part * 9 + 1);
  const height = ramp(anger, 12, 72) * ends(part) * swell * calm;
  const wave = height * Math.sin(part * turns * 2 * Math.PI);
  return [part * length + along * reach, middleAt(part) + (wave + across) * reach];
}

interface Pull {
  along: number;
  across: number;
  /** How much of the waves is left: a thread pulled into knots lies calmer between them. */
  calm: number;
}

/** How the knots bend the thread at one place. Each is the shadow of a trefoil. */
function pullAt({ length, reach, knots }: Course, part: number, anger: number): Pull {
  const half = (2.1 * reach) / length;
  let [along, across, calm] = [0, 0, 1];
  for (const { at, from, side } of knots) {
    const tied = ramp(anger, from, from + 5);
    calm *= 1 - 0.35 * tied;
    const away = (part - at) / half;
    if (tied === 0 || Math.abs(away) >= 1) continue;
    const pull = tied * smooth(Math.min(1, (1 - Math.abs(away)) * 2.5));
    const turn = away * Math.PI * 1.15;
    along += pull * (0.36 * (Math.sin(turn) + 2 * Math.sin(2 * turn)) - 1.97 * away);
    across -= side * pull * 0.36 * (Math.cos(turn) - 2 * Math.cos(2 * turn));
    calm *= 1 - pull;
  }
  return { along, across, calm };
}

/** Nothing at either end, so that the thread comes in and goes out straight. */
function ends(part: number): number {
  return Math.min(1, Math.min(part, 1 - part) * 12);
}

function smooth(share: number): number {
  return share * share * (3 - 2 * share);
}

function ramp(value: number, from: number, to: number): number {
  return Math.min(1, Math.max(0, (value - from) / (to - from)));
}
