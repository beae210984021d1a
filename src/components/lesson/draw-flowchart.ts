import { widthOf } from '#components/figure/break-lines.ts';
import { routeArrow, type Box, type Edge, type Point } from './route-arrow.ts';

/** Size of the letters and distance of the lines, as in the style sheet of the drawings. */
export const LETTER = 14;
export const LEADING = 19;

export interface WrittenBox extends Box {
  lines: string[];
}

export interface WrittenEdge extends Edge {
  label?: string;
}

/** A flowchart as it is drawn, in pixels. */
export interface Flowchart {
  viewBox: string;
  width: number;
  height: number;
  boxes: { kind: Box['kind']; outline: string; lines: Line[] }[];
  arrows: { path: string; head: string; label?: Label }[];
}

interface Line extends Point {
  text: string;
}

interface Label extends Line {
  anchor: 'start' | 'end';
}

/** Draws boxes in their places, and the arrows between them. */
export function drawFlowchart(boxes: WrittenBox[], edges: WrittenEdge[]): Flowchart {
  const routes = edges.map((edge) => ({ edge, points: routeArrow(edge, edges, boxes) }));
  const arrows = routes.map(({ edge, points }) => drawArrow(edge, points, boxes));
  const xs = [
    ...boxes.flatMap(({ x, width }) => [x - width / 2, x + width / 2]),
    ...routes.flatMap(({ points }) => points.map(({ x }) => x)),
    ...arrows.flatMap(({ label }) => (label ? spanOf(label) : [])),
  ];
  const left = Math.floor(Math.min(...xs) - 1);
  const width = Math.ceil(Math.max(...xs) + 1) - left;
  const height = Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height / 2)) + 2);
  return {
    viewBox: `${left} -1 ${width} ${height}`,
    width,
    height,
    boxes: boxes.map(drawBox),
    arrows,
  };
}

function drawBox({ kind, lines, x, y, width, height }: WrittenBox): Flowchart['boxes'][number] {
  const [w, h] = [width / 2, height / 2];
  const outline =
    kind === 'question'
      ? `M${x} ${y - h}L${x + w} ${y}L${x} ${y + h}L${x - w} ${y}Z`
      : drawRounded(x - w, y - h, width, height, kind === 'step' ? 8 : 18);
  return {
    kind,
    outline,
    lines: lines.map((text, i) => ({ text, x, y: y + 5 + (i - (lines.length - 1) / 2) * LEADING })),
  };
}

function drawRounded(x: number, y: number, width: number, height: number, r: number): string {
  const [w, h] = [width - 2 * r, height - 2 * r];
  return `M${x + r} ${y}h${w}a${r} ${r} 0 0 1 ${r} ${r}v${h}a${r} ${r} 0 0 1 ${-r} ${r}h${-w}a${r} ${r} 0 0 1 ${-r} ${-r}v${-h}a${r} ${r} 0 0 1 ${r} ${-r}Z`;
}

function drawArrow(
  { label: text }: WrittenEdge,
  points: Point[],
  boxes: Box[],
): Flowchart['arrows'][number] {
  const tip = points.at(-1) ?? { x: 0, y: 0 };
  const arrow = {
    path: drawPath(points),
    head: `M${tip.x - 4.5} ${tip.y - 7}L${tip.x} ${tip.y}L${tip.x + 4.5} ${tip.y - 7}`,
  };
  if (text === undefined) return arrow;
  const places = labelPlaces(text, points);
  const isFree = (label: Label) => boxes.every((box) => isBeside(label, box));
  const label = places.find(isFree) ?? places[0];
  return label ? { ...arrow, label } : arrow;
}

/** Where the word of an arrow may stand, best first: below its question, or in the corner beside it. */
function labelPlaces(text: string, [start, turn]: Point[]): Label[] {
  if (!start || !turn) return [];
  const side = Math.sign(turn.x - start.x);
  if (side === 0) {
    return [
      { text, x: start.x + 8, y: start.y + 17, anchor: 'start' },
      { text, x: start.x - 8, y: start.y + 17, anchor: 'end' },
    ];
  }
  const corner = [18, 21, 24, 27, 30].map((down) => ({
    text,
    x: turn.x - side * 7,
    y: start.y + down,
    anchor: side === 1 ? ('end' as const) : ('start' as const),
  }));
  return [
    ...corner,
    { text, x: start.x + side * 3, y: start.y - 6, anchor: side === 1 ? 'start' : 'end' },
  ];
}

function spanOf({ text, x, anchor }: Label): [left: number, right: number] {
  const width = widthOf(text) * LETTER;
  return anchor === 'start' ? [x, x + width] : [x - width, x];
}

/** Whether a word stays clear of a box. A question is a diamond: its corners are free. */
function isBeside(label: Label, { kind, x, y, width, height }: Box): boolean {
  const [left, right] = spanOf(label);
  const [top, bottom] = [label.y - LETTER + 2, label.y + 2];
  const across = Math.max(0, left - x, x - right) / (width / 2);
  const down = Math.max(0, top - y, y - bottom) / (height / 2);
  return kind === 'question' ? across + down > 1.07 : across > 1 || down > 1;
}

/** Straight lines with small round corners. */
function drawPath(points: readonly Point[]): string {
  return points
    .map((point, i) => {
      const [before, after] = [points[i - 1], points[i + 1]];
      if (!before) return `M${point.x} ${point.y}`;
      if (!after) return `L${point.x} ${point.y}`;
      const enter = toward(point, before);
      const leave = toward(point, after);
      return `L${enter.x} ${enter.y}Q${point.x} ${point.y} ${leave.x} ${leave.y}`;
    })
    .join('');
}

function toward(from: Point, to: Point): Point {
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  const part = Math.min(8, length / 2) / length;
  return { x: round(from.x + (to.x - from.x) * part), y: round(from.y + (to.y - from.y) * part) };
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
