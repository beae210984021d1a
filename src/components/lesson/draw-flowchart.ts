import { breakLines, quote, renderDot, widthOf } from '#components/figure/graphviz.ts';
import { plain, type Localised } from '#domain/text/wording.ts';
import type { Diagram } from '#schemas/diagram.ts';

const FONT_SIZE = 15;
const LINE_LENGTH = 13;

/** Draws a flowchart as SVG, from top to bottom. Colours come from the classes of `figure.css`. */
export async function drawFlowchart(diagram: Localised<Diagram>): Promise<string> {
  const svg = await renderDot(toDot(diagram));
  return svg.replace('<svg', '<svg aria-hidden="true" focusable="false"');
}

function toDot({ nodes, edges }: Localised<Diagram>): string {
  const shapes = { start: 'box', step: 'box', question: 'diamond', end: 'box' };
  const boxes = nodes.map(({ id, kind, text }) => {
    const lines = breakLines(plain(text), LINE_LENGTH);
    const room = kind === 'question' ? 1.65 : 1;
    const width = ((Math.max(...lines.map(widthOf)) * FONT_SIZE + 28) / 72) * room;
    const height = ((lines.length * FONT_SIZE * 1.35 + 20) / 72) * (kind === 'question' ? 1.7 : 1);
    return `"${id}" [class="${kind}", shape=${shapes[kind]}, style=rounded, fixedsize=true, width=${width.toFixed(2)}, height=${height.toFixed(2)}, label=${quote(lines.join('\n'))}]`;
  });
  const arrows = edges.map(({ from, to, label }) =>
    label === undefined
      ? `"${from}" -> "${to}"`
      : `"${from}" -> "${to}" [label=${quote(`  ${plain(label)}  `)}]`,
  );
  const graph = `graph [rankdir=TB, nodesep=0.35, ranksep=0.4, bgcolor=transparent]`;
  return `digraph { ${graph} node [fontsize=${FONT_SIZE}] edge [fontsize=${FONT_SIZE - 1}, arrowsize=0.7] ${[...boxes, ...arrows].join('\n')} }`;
}
