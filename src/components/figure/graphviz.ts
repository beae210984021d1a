import { instance } from '@viz-js/viz';

/**
 * Draws a graph as SVG whose colours and letters come from style sheets.
 *
 * Graphviz does not know the width of Chinese letters, so every box gets its size from us.
 */
export async function renderDot(dot: string): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(dot, { format: 'svg' });
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--.*?-->/gs, '')
    .replace(/<title>.*?<\/title>/gs, '')
    .replace(/ (?:width|height)="[\d.]+pt"/g, '')
    .replace(/ (?:id|font-family|font-size)="[^"]*"/g, '')
    .replace(/ (?:fill|stroke)="[^"]*"/g, '')
    .replace(/ (?:xmlns:xlink|xlink:title)="[^"]*"/g, '');
}

/** Boxes and lines of a graph with their places, in points, counted from the upper left. */
export interface Layout {
  /** `0,height,width,0` */
  bb: string;
  objects: readonly Readonly<Record<string, string>>[];
  edges?: readonly (Readonly<Record<string, string>> & { tail: number; head: number })[];
}

/** Lays a graph out without drawing it. Everything that the graph says of a part comes back. */
export async function layOutDot(dot: string): Promise<Layout> {
  const viz = await instance();
  return viz.renderJSON(dot, { format: 'json0', yInvert: true }) as Layout;
}

/** A text as Graphviz reads it. */
export function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
