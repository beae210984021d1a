import { layOutDot, type Layout } from '#components/figure/graphviz.ts';
import type { Scenario } from '#domain/roleplay/scenario.ts';
import type { Wording } from '#domain/text/wording.ts';
import { toDot } from './draw-scenario.ts';

/** The map of a scenario as numbers, for whoever draws something onto it. */
export interface ScenarioMap {
  width: number;
  height: number;
  boxes: readonly MapBox[];
  lines: readonly MapLine[];
}

export interface MapBox {
  /** `over` is where the conversation is over, before its ending is told. */
  kind: 'beat' | 'ending' | 'over';
  id: string;
  /** Its middle. */
  x: number;
  y: number;
  width: number;
  height: number;
  /** What is written in it; there is room for one more line below, except in `over`. */
  lines: readonly string[];
}

export interface MapLine {
  /** The id of a choice, in its beat; or of an ending. */
  beat?: string;
  choice?: string;
  ending?: string;
  /** As the trainers' map calls it. */
  look: 'best' | 'critical' | 'other';
  /** Data of an SVG path, up to the tip. */
  path: string;
  /** Corners of the tip, for an SVG polygon. */
  tip: string;
  /** The middle of its label, which has room for a number of three digits. */
  label?: { x: number; y: number };
}

const ROOM = '000 · 100%';

/**
 * Lays a scenario out as the trainers' map does, with room for counts.
 *
 * @param over What stands where the conversation is over.
 */
export async function layOutScenario(
  scenario: Scenario<Wording>,
  over: string,
): Promise<ScenarioMap> {
  const dot = toDot(scenario, over, new Map(), [ROOM], (id) => `★ ${id} 000`);
  const layout = await layOutDot(dot);
  const [, height = 0, width = 0] = layout.bb.split(',').map(Number);
  return {
    ...{ width: Math.ceil(width), height: Math.ceil(height) },
    boxes: layout.objects.map(toBox),
    lines: (layout.edges ?? []).map((edge) => toLine(edge, layout.objects)),
  };
}

function toBox(node: Layout['objects'][number]): MapBox {
  const [kind, id = ''] = partsOf(node);
  const [x = 0, y = 0] = (node['pos'] ?? '').split(',').map(Number);
  const lines = (node['label'] ?? '').split('\\n').map((line) => line.replaceAll('\\\\', '\\'));
  return {
    ...{ kind, id, x, y },
    width: Number(node['width']) * POINTS,
    height: Number(node['height']) * POINTS,
    lines: kind === 'over' ? lines : lines.slice(0, -1),
  };
}

const POINTS = 72;

/** "beat greeting" → `['beat', 'greeting']`; what is over has no id. */
function partsOf(node: Layout['objects'][number]): [MapBox['kind'], string?] {
  const [kind, id = ''] = (node['name'] ?? '').split(' ');
  return kind === 'beat' || kind === 'ending' ? [kind, id] : ['over'];
}

function toLine(edge: NonNullable<Layout['edges']>[number], nodes: Layout['objects']): MapLine {
  const { choice, ending, lp } = edge;
  const [, beat] = partsOf(nodes[edge.tail] ?? {});
  const look = edge['class'];
  const [x = 0, y = 0] = (lp ?? '').split(',').map(Number);
  return {
    ...(choice !== undefined && beat !== undefined && { beat, choice }),
    ...(ending !== undefined && { ending }),
    look: look === 'best' || look === 'critical' ? look : 'other',
    ...toPath(edge['pos'] ?? ''),
    ...(lp !== undefined && { label: { x, y } }),
  };
}

/** Takes a spline of Graphviz, such as `e,9,9 1,1 2,2 3,3 4,4`: the tip, a start, and curves. */
function toPath(spline: string): Pick<MapLine, 'path' | 'tip'> {
  const [end = '', start = '', ...curves] = spline.split(' ');
  const [tipX = 0, tipY = 0] = end.split(',').slice(1).map(Number);
  const [x = 0, y = 0] = (curves.at(-1) ?? start).split(',').map(Number);
  const length = Math.hypot(tipX - x, tipY - y) || 1;
  const [dx, dy] = [((tipX - x) / length) * 3, ((tipY - y) / length) * 3];
  const round = (n: number) => Math.round(n * 10) / 10;
  const corners = [
    [tipX, tipY],
    [x - dy, y + dx],
    [x + dy, y - dx],
  ];
  return {
    path: `M${start}C${curves.join(' ')}`,
    tip: corners.map((corner) => corner.map(round).join(',')).join(' '),
  };
}
