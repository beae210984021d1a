import { breakLines } from '#components/figure/break-lines.ts';
import { layOutFlowchart } from '#components/lesson/lay-out-flowchart.ts';
import { routeArrow, type Box } from '#components/lesson/route-arrow.ts';
import { describe, expect, test } from 'vitest';

describe('breakLines', () => {
  test('breaks Chinese after a clause', () => {
    expect(breakLines('直说不知道，约好几点答', 8)).toEqual(['直说不知道，', '约好几点答']);
  });

  test('leaves a line that fits whole', () => {
    expect(breakLines('到点答复', 8)).toEqual(['到点答复']);
  });

  test('makes English lines nearly equal', () => {
    expect(breakLines('Settle it and tell the customer', 13)).toEqual([
      'Settle it and',
      'tell the customer',
    ]);
  });

  test('keeps a word whole that is longer than a line', () => {
    expect(breakLines('acknowledgement', 4)).toEqual(['acknowledgement']);
  });
});

describe('routeArrow', () => {
  const above = makeBox({ id: 'above', y: 20 });
  const between = makeBox({ id: 'between', y: 120 });
  const below = makeBox({ id: 'below', y: 220 });
  const edge = { from: 'above', to: 'below' };

  test('leads straight down to a box below', () => {
    expect(routeArrow(edge, [edge], [above, below])).toEqual([
      { x: 100, y: 40 },
      { x: 100, y: 200 },
    ]);
  });

  test('leads round a box that is in the way', () => {
    const points = routeArrow(edge, [edge], [above, between, below]);

    expect(points.filter(({ y }) => y > 80 && y < 160)).toEqual([]);
    expect(points.some(({ x }) => Math.abs(x - between.x) > between.width / 2)).toBe(true);
    expect(points.at(-1)).toEqual({ x: 100, y: 200 });
  });

  test('leaves a question at its side where the next box does not lie below it', () => {
    const question = makeBox({ id: 'question', kind: 'question', y: 20 });
    const aside = makeBox({ id: 'aside', x: 260, y: 120 });
    const down = { from: 'question', to: 'below' };
    const right = { from: 'question', to: 'aside' };

    const points = routeArrow(right, [down, right], [question, aside, below]);

    expect(points).toEqual([
      { x: 140, y: 20 },
      { x: 260, y: 20 },
      { x: 260, y: 100 },
    ]);
  });
});

describe('layOutFlowchart', () => {
  const diagram = {
    title: 'Who decides',
    nodes: [
      { id: 'asked', kind: 'start' as const, text: 'The customer asks for something' },
      { id: 'mine', kind: 'question' as const, text: 'Is it mine to decide?' },
      { id: 'decide', kind: 'step' as const, text: 'Decide it now and write it down' },
      { id: 'ask', kind: 'step' as const, text: 'Ask who decides, there and then' },
      { id: 'told', kind: 'end' as const, text: 'The customer knows' },
    ],
    edges: [
      { from: 'asked', to: 'mine' },
      { from: 'mine', to: 'decide', label: 'Yes' },
      { from: 'mine', to: 'ask', label: 'No' },
      { from: 'decide', to: 'told' },
      { from: 'ask', to: 'told' },
    ],
  };

  test('breaks more lines where there is less room', async () => {
    const wide = await layOutFlowchart(diagram, 600);
    const narrow = await layOutFlowchart(diagram, 250);

    expect(narrow.width).toBeLessThanOrEqual(250);
    expect(narrow.height).toBeGreaterThan(wide.height);
  });

  test('writes yes and no on the arrows of a question', async () => {
    const { arrows } = await layOutFlowchart(diagram, 600);

    expect(arrows.map(({ label }) => label?.text)).toEqual([
      undefined,
      'Yes',
      'No',
      undefined,
      undefined,
    ]);
  });
});

function makeBox(box: Partial<Box> & { id: string }): Box {
  return { kind: 'step', x: 100, y: 0, width: 80, height: 40, ...box };
}
