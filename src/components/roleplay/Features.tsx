import { expressionOf, type Expression } from './expression.ts';

interface Props {
  anger: number;
  trust: number;
}

/** Brows, lids, eyes and mouth. Every path keeps its commands, so that a browser can move it. */
export function Features({ anger, trust }: Props) {
  const face = expressionOf(anger, trust);

  return (
    <g className="features">
      {[-1, 1].map((side) => (
        <g key={side}>
          <path className="ink" d={brow(face, side)} />
          <path className="ink" d={upperLid(face, side)} />
          <path className="thin" opacity={faint(face.squint)} d={lowerLid(face, side)} />
          <ellipse
            className="eye"
            cx={round(80 + side * 18 + face.aside)}
            cy={80}
            rx={3.2}
            ry={round(Math.min(4.4, (face.lid - face.squint) * 0.62))}
          />
          <path className="thin" opacity={faint(face.furrow)} d={furrow(face, side)} />
        </g>
      ))}
      <path className="mouth" d={mouth(face, 2.3)} />
      <path className="teeth" d={mouth(face, 0.2)} />
    </g>
  );
}

function brow({ browInner, browOuter }: Expression, side: number): string {
  const inner = 66 + browInner;
  const outer = 66 + browOuter;
  const arch = (inner + outer) / 2 - 4;
  return path`M${80 + side * 9} ${inner}Q${80 + side * 20} ${arch} ${80 + side * 29} ${outer}`;
}

function upperLid({ lid, browInner, browOuter }: Expression, side: number): string {
  const tilt = (browInner - browOuter) / 5;
  const peak = 82 - lid;
  return path`M${80 + side * 9} ${81 + tilt / 2}Q${80 + side * 18} ${peak + tilt} ${80 + side * 27} ${80 - tilt / 2}`;
}

function lowerLid({ squint }: Expression, side: number): string {
  const length = 3 + squint;
  return path`M${80 + side * 18 - length} ${86 - squint}Q${80 + side * 18} ${88 - squint} ${80 + side * 18 + length} ${86 - squint}`;
}

function furrow({ furrow: length }: Expression, side: number): string {
  const top = 72 - length;
  return path`M${80 + side * 4} ${72}L${80 + side * 3} ${top}`;
}

/** The upper lip, and below it the lower lip, or with less depth the teeth. */
function mouth({ corner, open, reach }: Expression, depth: number): string {
  const y = 106 + corner;
  const top = 106 - corner - open * 0.6;
  const bottom = 106 - corner + open * depth;
  return path`M${80 - reach} ${y}Q80 ${top} ${80 + reach} ${y}Q80 ${bottom} ${80 - reach} ${y}Z`;
}

/** A line that begins to be is faint; one that is not there leaves no dot. */
function faint(length: number): number {
  return Math.min(1, round(length / 2));
}

function path(parts: TemplateStringsArray, ...values: number[]): string {
  return parts.reduce((done, part, at) => `${done}${round(values[at - 1] ?? 0)}${part}`);
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
