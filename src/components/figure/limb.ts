import type { Point } from './point.ts';

/** The outline of an arm or a leg that follows `joints`, as wide as `from` at the first and `to` at the last, with round ends. */
export function limb(joints: readonly Point[], from: number, to = from): string {
  const last = joints.length - 1;
  const directions = joints.slice(1).map(([x, y], i) => {
    const [px, py] = joints[i]!;
    const length = Math.hypot(x - px, y - py);
    return [(x - px) / length, (y - py) / length] as const;
  });
  const sides = joints.map(([x, y], i) => {
    const before = directions[Math.max(0, i - 1)]!;
    const after = directions[Math.min(last - 1, i)]!;
    const half = (from + ((to - from) * i) / last) / 2;
    // The mitre at a bend, kept short so that a sharp elbow does not grow a spike.
    const [nx, ny] = [-(before[1] + after[1]), before[0] + after[0]];
    const length = Math.hypot(nx, ny) || 1;
    const stretch = Math.min(1.4, 2 / length);
    return { dx: (nx / length) * half * stretch, dy: (ny / length) * half * stretch, x, y };
  });
  const at = (x: number, y: number) => `${round(x)} ${round(y)}`;
  const there = sides.map(({ x, y, dx, dy }) => at(x + dx, y + dy));
  const back = sides.map(({ x, y, dx, dy }) => at(x - dx, y - dy)).reverse();
  const cap = (width: number) => `A${round(width / 2)} ${round(width / 2)} 0 0 0 `;
  return `M${there.join('L')}${cap(to)}${back.join('L')}${cap(from)}${there[0]}Z`;
}

function round(n: number): number {
  return Math.round(n * 10) / 10;
}
