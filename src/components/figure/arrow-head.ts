const back = {
  up: [0, 1],
  down: [0, -1],
  left: [1, 0],
  right: [-1, 0],
} as const;

/** An open arrow head whose tip is at x, y. */
export function arrowHead(x: number, y: number, to: keyof typeof back): string {
  const [dx, dy] = back[to];
  const wing = (side: 1 | -1) => `${x + dx * 7 + side * dy * 4.5} ${y + dy * 7 + side * dx * 4.5}`;
  return `M${wing(1)}L${x} ${y}L${wing(-1)}`;
}
