import { plain, type Localised } from '#domain/text/wording.ts';
import type { Diagram } from '#schemas/diagram.ts';
import { instance } from '@viz-js/viz';

const FONT_SIZE = 15;
const LINE_LENGTH = 13;

/**
 * Draws a flowchart as SVG, from top to bottom. Colours come from the classes of `figure.css`.
 *
 * Graphviz does not know the width of Chinese letters, so every box gets its size from us.
 */
export async function drawFlowchart(diagram: Localised<Diagram>): Promise<string> {
  const viz = await instance();
  const svg = viz.renderString(toDot(diagram), { format: 'svg' });
  return svg
    .slice(svg.indexOf('<svg'))
    .replace(/<!--.*?-->/gs, '')
    .replace(/<title>.*?<\/title>/gs, '')
    .replace(/ (?:width|height)="[\d.]+pt"/g, '')
    .replace(/ (?:id|font-family|font-size)="[^"]*"/g, '')
    .replace(/ (?:fill|stroke)="[^"]*"/g, '')
    .replace(/ xmlns:xlink="[^"]*"/, '')
    .replace('<svg', '<svg aria-hidden="true" focusable="false"');
}

function toDot({ nodes, edges }: Localised<Diagram>): string {
  const shapes = { start: 'box', step: 'box', question: 'diamond', end: 'box' };
  const boxes = nodes.map(({ id, kind, text }) => {
    const lines = breakLines(plain(text));
    const room = kind === 'question' ? 1.65 : 1;
    const width = ((Math.max(...lines.map(widthOf)) * FONT_SIZE + 28) / 72) * room;
    const height = ((lines.length * FONT_SIZE * 1.35 + 20) / 72) * (kind === 'question' ? 1.7 : 1);
    return `"${id}" [class="${kind}", shape=${shapes[kind]}, style=rounded, fixedsize=true, width=${width.toFixed(2)}, height=${height.toFixed(2)}, label="${lines.map(escape).join('\\n')}"]`;
  });
  const arrows = edges.map(({ from, to, label }) =>
    label === undefined
      ? `"${from}" -> "${to}"`
      : `"${from}" -> "${to}" [label="  ${escape(plain(label))}  "]`,
  );
  const graph = `graph [rankdir=TB, nodesep=0.35, ranksep=0.4, bgcolor=transparent]`;
  return `digraph { ${graph} node [fontsize=${FONT_SIZE}] edge [fontsize=${FONT_SIZE - 1}, arrowsize=0.7] ${[...boxes, ...arrows].join('\n')} }`;
}

/** Width in letters of Chinese: a Latin letter is little more than half as wide. */
function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (isWide(sign) ? 1 : 0.56), 0);
}

function isWide(sign: string): boolean {
  return /[\u2e80-\uffef]/.test(sign);
}

function breakLines(text: string): string[] {
  const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [text];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    const isMark = /^[，。、；：？！）」”]/.test(piece);
    if (line !== '' && !isMark && widthOf(line + piece.trim()) > LINE_LENGTH) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}

function escape(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll('"', '\\"');
}
