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

/** Width in letters of Chinese: a Latin letter is little more than half as wide. */
export function widthOf(text: string): number {
  return [...text].reduce((sum, sign) => sum + (isWide(sign) ? 1 : 0.56), 0);
}

/** Breaks a text into lines of so many letters of Chinese. */
export function breakLines(text: string, length: number): string[] {
  const pieces = text.match(/[\u2e80-\uffef]|[^\s\u2e80-\uffef]+\s*|\s+/g) ?? [text];
  const lines: string[] = [''];
  for (const piece of pieces) {
    const line = lines.at(-1) ?? '';
    const isMark = /^[，。、；：？！）」”]/.test(piece);
    if (line !== '' && !isMark && widthOf(line + piece.trim()) > length) lines.push(piece);
    else lines[lines.length - 1] = line + piece;
  }
  return lines.map((line) => line.trim());
}

/** A text as Graphviz reads it. */
export function quote(text: string): string {
  return `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}

function isWide(sign: string): boolean {
  return /[\u2e80-\uffef]/.test(sign);
}
