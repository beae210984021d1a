import { plain, type Localised } from '#domain/text/wording.ts';
import type { Diagram } from '#schemas/diagram.ts';
import { instance } from '@viz-js/viz';
import { breakLines, widthOf } from '#components/figure/break-lines.ts';
import {
  drawFlowchart,
  LEADING,
  LETTER,
  type Flowchart,
  type WrittenBox,
  type WrittenEdge,
} from './draw-flowchart.ts';
import { sideOf, type Box } from './route-arrow.ts';

/** How many letters of Chinese a line may have: the fewer, the narrower and longer the chart. */
const LONGEST = 13;
const SHORTEST = 4;

/** Lays a flowchart out from top to bottom, with as few line breaks as the room allows. */
export async function layOutFlowchart(
  { nodes, edges }: Localised<Diagram>,
  room: number,
): Promise<Flowchart> {
  const viz = await instance();
  const written = edges.map(({ from, to, label }): WrittenEdge =>
    label === undefined ? { from, to } : { from, to, label: plain(label) },
  );
  const draw = (letters: readonly number[]) => {
    const boxes = nodes.map(({ id, kind, text }, i) =>
      measure(id, kind, plain(text), letters[i] ?? LONGEST),
    );
    const placed = place(boxes, written, (dot) => viz.renderString(dot, { format: 'plain' }));
    return drawFlowchart(straighten(placed, written), written);
  };

  let letters = nodes.map(() => LONGEST);
  let chart = draw(letters);
  for (let most = LONGEST; chart.width > room && most > SHORTEST; most -= 0.5) {
    const narrower = draw(nodes.map(() => most));
    if (narrower.width < chart.width) {
      chart = narrower;
      letters = nodes.map(() => most);
    }
  }
  // Where a box stands alone its lines may be longer after all.
  for (const index of nodes.keys()) {
    for (const more of [LONGEST, 10, 8, 7, 6]) {
      if (more <= (letters[index] ?? LONGEST)) continue;
      const wider = letters.with(index, more);
      const next = draw(wider);
      if (next.width > Math.max(room, chart.width) || next.height >= chart.height) continue;
      chart = next;
      letters = wider;
      break;
    }
  }
  return chart;
}

function measure(id: string, kind: Box['kind'], text: string, letters: number): WrittenBox {
  const lines = breakLines(text, letters);
  const width = Math.max(...lines.map(widthOf)) * LETTER;
  const size =
    kind === 'question'
      ? measureDiamond(lines)
      : { width: width + 22, height: lines.length * LEADING + 17 };
  return { id, kind, lines, x: 0, y: 0, width: even(size.width), height: even(size.height) };
}

/** Sizes whose halves are whole pixels keep the lines sharp. */
function even(size: number): number {
  return Math.ceil(size / 2) * 2;
}

/** The smallest diamond that holds the lines. */
function measureDiamond(lines: string[]): { width: number; height: number } {
  const tall = (lines.length * LEADING) / 2;
  return Array.from({ length: 30 }, (_, i) => {
    const half = tall + 10 + i * 2;
    const across = lines.map((line, row) => {
      const edge = Math.abs((row + 0.5) * LEADING - tall) + LETTER / 2;
      return (widthOf(line) * LETTER) / (1 - edge / half);
    });
    return { width: Math.max(...across) + 12, height: half * 2 };
  }).reduce((best, size) =>
    size.width + size.height * 1.4 < best.width + best.height * 1.4 ? size : best,
  );
}

/** Graphviz knows where boxes stand best; how wide Chinese letters are it does not, so each box brings its size. */
function place(
  boxes: WrittenBox[],
  edges: WrittenEdge[],
  run: (dot: string) => string,
): WrittenBox[] {
  const nodes = boxes.map(
    ({ id, width, height }) => `"${id}" [width=${width / 72}, height=${height / 72}]`,
  );
  const arrows = edges.map(({ from, to }) => `"${from}" -> "${to}"`);
  const graph = 'graph [nodesep=0.2, ranksep=0.5] node [shape=box, fixedsize=true, label=""]';
  const rows = run(`digraph { ${graph} ${[...nodes, ...arrows].join('\n')} }`)
    .split('\n')
    .map((row) => row.replaceAll('"', '').split(' '));
  const bottom = Number(rows[0]?.[3]);
  return boxes.map((box) => {
    const [, , x, y] = rows.find(([what, id]) => what === 'node' && id === box.id) ?? [];
    return { ...box, x: Math.round(Number(x) * 72), y: Math.round((bottom - Number(y)) * 72) };
  });
}

/** Moves a box right under the one it follows, where the two are nearly in line and there is room. */
function straighten(boxes: WrittenBox[], edges: WrittenEdge[]): WrittenBox[] {
  const moved = new Map(boxes.map((box) => [box.id, box]));
  for (const { id } of boxes.toSorted((a, b) => a.y - b.y)) {
    const before = edges.filter((edge) => edge.to === id);
    const [edge] = before;
    const box = moved.get(id);
    const above = edge && before.length === 1 ? moved.get(edge.from) : undefined;
    if (!edge || !box || !above || sideOf(edge, edges, [...moved.values()]) !== 0) continue;
    const there = { ...box, x: above.x };
    const hasRoom = [...moved.values()].every((other) => other.id === id || isApart(there, other));
    if (Math.abs(box.x - above.x) < 40 && hasRoom) moved.set(id, there);
  }
  return [...moved.values()];
}

function isApart(one: Box, other: Box): boolean {
  return (
    Math.abs(one.x - other.x) >= (one.width + other.width) / 2 + 12 ||
    Math.abs(one.y - other.y) >= (one.height + other.height) / 2 + 12
  );
}
