import type { Moment } from './play.ts';

export interface TurningPoint {
  /** Which decision of the play it was, from 0. */
  readonly index: number;
  readonly from: number;
  readonly to: number;
}

export interface TurningPoints {
  /** The decision after which anger fell furthest. */
  readonly loosened?: TurningPoint;
  /** The decision after which anger rose furthest. */
  readonly tightened?: TurningPoint;
}

/** A change smaller than this is not worth a mark. */
const LEAST = 5;

/** Where the conversation turned most for the better and most for the worse. */
export function findTurningPoints(moments: readonly Moment[]): TurningPoints {
  const points = moments.map(({ before, after }, index) => ({
    index,
    from: before.anger,
    to: after.anger,
  }));
  const loosened = furthest(points, ({ from, to }) => from - to);
  const tightened = furthest(points, ({ from, to }) => to - from);
  return { ...(loosened && { loosened }), ...(tightened && { tightened }) };
}

/** The first of the points that moved most, or `undefined` when none moved far enough. */
function furthest(
  points: readonly TurningPoint[],
  distance: (point: TurningPoint) => number,
): TurningPoint | undefined {
  const most = Math.max(LEAST, ...points.map(distance));
  return points.find((point) => distance(point) === most);
}
