import { describe, expect, test } from 'vitest';
import { countDraws } from '#domain/assessment/exposure.ts';
import { drawOfSeries } from '#domain/assessment/series.ts';
import { makeItemView } from './make-item.ts';

const bank = ['a', 'b', 'c', 'd'].map((id) => makeItemView({ id, topic: 'calls' }));
const only = makeItemView({ id: 'only', topic: 'letters' });
const spare = makeItemView({ id: 'spare', topic: 'styles' });
const blueprint = [
  { count: 2, topic: 'calls' },
  { count: 1, topic: 'letters' },
];

describe('countDraws', () => {
  const draws = countDraws(blueprint, [...bank, only, spare], 200);

  test('counts an item once for each form it stands in', () => {
    const total = [...draws.values()].reduce((sum, n) => sum + n, 0);

    expect(total).toBe(200 * 3);
    expect(draws.get('only')).toBe(200);
    expect(draws.get('spare')).toBe(0);
  });

  test('gives each item of a pool its chance', () => {
    for (const { id } of bank) expect(draws.get(id)).toBeGreaterThan(60);
  });

  test('draws what candidates draw at their first sitting', () => {
    const once = countDraws(blueprint, [...bank, only, spare], 1);
    const form = drawOfSeries(blueprint, [...bank, only, spare], { seed: 1, draw: 1 });

    const drawn = [...once].filter(([, n]) => n === 1).map(([id]) => id);
    expect(drawn.sort()).toEqual(form.map(({ itemId }) => itemId).sort());
  });
});
