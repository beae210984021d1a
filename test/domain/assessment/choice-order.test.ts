import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { practiceOrder } from '#domain/assessment/choice-order.ts';
import type { OpenItem } from '#domain/assessment/item-view.ts';
import { makeItemView } from './make-item.ts';

function makeOpen(overrides: Partial<OpenItem> = {}): OpenItem {
  const choices = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
  const key = { key: ['a'], options: 4, feedback: {}, teaches: 'first-call' };
  return { ...makeItemView({ choices }), ...key, ...overrides };
}

describe('practiceOrder', () => {
  test('shows every choice once, the same way each time in one round', () => {
    fc.assert(
      fc.property(fc.nat(50), (round) => {
        const order = practiceOrder(makeOpen(), round);

        expect([...order].sort()).toEqual(['a', 'b', 'c', 'd']);
        expect(practiceOrder(makeOpen(), round)).toEqual(order);
      }),
    );
  });

  test('never shows what is to be put in order in its order', () => {
    const item = makeOpen({ type: 'order', key: ['c', 'a', 'd', 'b'] });
    const orders = Array.from({ length: 200 }, (_, round) => practiceOrder(item, round).join());

    expect(orders).not.toContain('c,a,d,b');
    expect(new Set(orders).size).toBeGreaterThan(10);
  });

  test('leaves "true" before "false"', () => {
    const choices = ['true', 'false'].map((id) => ({ id, text: id }));

    expect(practiceOrder(makeOpen({ type: 'true-false', choices }), 3)).toEqual(['true', 'false']);
  });
});
