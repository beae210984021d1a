export interface Point {
  x: number;
  y: number;
}

/** A box of a flowchart; its place is its middle. */
export interface Box extends Point {
  id: string;
  kind: 'start' | 'step' | 'question' | 'end';
  width: number;
  height: number;
}

export interface Edge {
  from: string;
  to: string;
}

/** How far above a box its arrow turns towards it, and how far below a question it turns away. */
const TURN = 15;
const LEAVE = 23;
/** How far an arrow keeps from boxes that are not its own. */
const APART = 7;
/** How far from its corners an arrow may meet a box. */
const CORNER = 20;

/**
 * The corners of an arrow that leads from box to box in straight lines and crosses no other box.
 * A question answers downwards where the next box lies below it, and to the side where it does not.
 */
export function routeArrow(edge: Edge, edges: readonly Edge[], boxes: readonly Box[]): Point[] {
  const find = (id: string) => boxes.find((box) => box.id === id);
  const [from, to] = [find(edge.from), find(edge.to)];
  if (!from || !to) return [];
  const others = boxes.filter((box) => box !== from && box !== to);
  const side = sideOf(edge, edges, boxes);
  const tip = { x: tipOf(to, edges, boxes), y: to.y - to.height / 2 };
  const isAlone = edges.filter((other) => other.to === to.id).length === 1;
  const reach = isAlone ? reachOf(to) : 0;
  const ways =
    side === 0
      ? waysDown(from, tip, others)
      : [
          ...waysAside(from, side, tip, reach, others),
          ...waysAside(from, side === 1 ? -1 : 1, tip, reach, others),
        ];
  return ways.find((way) => isClear(way, others)) ?? ways[0] ?? [];
}

/** Which side of its box an arrow leaves: 0 is the foot. */
export function sideOf(edge: Edge, edges: readonly Edge[], boxes: readonly Box[]): 0 | 1 | -1 {
  const from = boxes.find(({ id }) => id === edge.from);
  if (from?.kind !== 'question') return 0;
  const ways = edges
    .filter((way) => way.from === edge.from)
    .map((way) => {
      const to = boxes.find(({ id }) => id === way.to) ?? from;
      return { way, aside: to.x - from.x, reach: Math.abs(to.x - from.x) + to.y - from.y };
    })
    .toSorted((a, b) => a.reach - b.reach);
  const straight = ways.find(({ aside }) => Math.abs(aside) < from.width / 2);
  if (straight?.way === edge) return 0;
  const own = ways.find(({ way }) => way === edge)?.aside ?? 0;
  const other = ways.find(({ way }) => way !== edge)?.aside ?? 0;
  return own < other ? -1 : 1;
}

/** All arrows meet a box in one place: above its middle, or straight below a box that they come from. */
function tipOf(to: Box, edges: readonly Edge[], boxes: readonly Box[]): number {
  const above = edges
    .filter((edge) => edge.to === to.id && sideOf(edge, edges, boxes) === 0)
    .flatMap((edge) => boxes.find(({ id }) => id === edge.from)?.x ?? [])
    .filter((x) => Math.abs(x - to.x) < reachOf(to))
    .toSorted((a, b) => Math.abs(a - to.x) - Math.abs(b - to.x));
  return above[0] ?? to.x;
}

/** How far from its middle an arrow may meet a box. A question is met at its corner only. */
function reachOf({ kind, width }: Box): number {
  return kind === 'question' ? 0 : width / 2 - CORNER;
}

function waysDown(from: Box, tip: Point, others: readonly Box[]): Point[][] {
  const foot = from.y + from.height / 2;
  const turns = turnsOf(tip, others).filter((y) => y > foot);
  const isAbove = (x: number) => Math.abs(x - from.x) <= reachOf(from);
  const straight = isAbove(tip.x) ? [[{ x: tip.x, y: foot }, tip]] : [];
  const around = corridors([from.x, tip.x], others).flatMap((x) =>
    turns.map((y) => {
      const start = { x: isAbove(x) ? x : from.x, y: foot };
      const down = { x: start.x, y: foot + LEAVE };
      const aside = start.x === x ? [] : [down, { x, y: down.y }];
      return [start, ...aside, { x, y }, { x: tip.x, y }, tip];
    }),
  );
  return [...straight, ...around];
}

function waysAside(
  from: Box,
  side: 1 | -1,
  tip: Point,
  reach: number,
  others: readonly Box[],
): Point[][] {
  const start = { x: from.x + (side * from.width) / 2, y: from.y };
  const isBeyond = (x: number) => (x - start.x) * side >= 0;
  const straight = [tip.x, start.x + side * 10]
    .filter((x) => isBeyond(x) && Math.abs(x - tip.x) <= reach)
    .map((x) => [start, { x, y: start.y }, { x, y: tip.y }]);
  const around = corridors([start.x + side * 10], others)
    .filter(isBeyond)
    .flatMap((x) =>
      turnsOf(tip, others)
        .filter((y) => y > start.y)
        .map((y) => [start, { x, y: start.y }, { x, y }, { x: tip.x, y }, tip]),
    );
  return [...straight, ...around];
}

/** Heights at which an arrow can turn towards its tip: right above its box, or above a taller one beside it. */
function turnsOf(tip: Point, others: readonly Box[]): number[] {
  const beside = others.map(({ y, height }) => y - height / 2).filter((top) => top < tip.y);
  return [tip.y, ...beside].toSorted((a, b) => b - a).map((top) => top - TURN);
}

/** Where an arrow can run down: as near as can be to where it wants to, or past the side of a box. */
function corridors(wanted: readonly number[], others: readonly Box[]): number[] {
  const past = others.flatMap(({ x, width }) => {
    const far = width / 2 + APART + 5;
    return [x - far, x + far];
  });
  const detour = (x: number) => Math.min(...wanted.map((want) => Math.abs(x - want)));
  return [...wanted, ...past].toSorted((a, b) => detour(a) - detour(b));
}

function isClear(way: readonly Point[], boxes: readonly Box[]): boolean {
  return way.every((point, i) => {
    const before = way[i - 1] ?? point;
    const [left, right] = [Math.min(before.x, point.x), Math.max(before.x, point.x)];
    const [top, bottom] = [Math.min(before.y, point.y), Math.max(before.y, point.y)];
    return boxes.every(
      ({ x, y, width, height }) =>
        left > x + width / 2 + APART ||
        right < x - width / 2 - APART ||
        top > y + height / 2 + APART ||
        bottom < y - height / 2 - APART,
    );
  });
}
