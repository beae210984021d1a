import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { meets, moveMeters } from '#domain/roleplay/meters.ts';

const level = fc.integer({ min: 0, max: 100 });
const rules = {
  anger: { start: 70, rest: 50, drift: 10 },
  trust: { start: 25, rest: 25, drift: 0 },
};

describe('moveMeters', () => {
  test('moves by the feeling first, and then drifts towards rest', () => {
    const meters = moveMeters({ anger: 70, trust: 25 }, { anger: -10, trust: 12 }, rules);

    expect(meters).toEqual({ anger: 59, trust: 37 });
  });

  test('drifts from the limit when a feeling goes beyond it', () => {
    const meters = moveMeters({ anger: 95, trust: 5 }, { anger: 40, trust: -40 }, rules);

    expect(meters).toEqual({ anger: 95, trust: 0 });
  });

  test('lets a meter drift that the choice does not touch', () => {
    expect(moveMeters({ anger: 90, trust: 25 }, {}, rules)).toEqual({ anger: 86, trust: 25 });
  });

  test('keeps every meter an integer from 0 to 100', () => {
    const rule = fc.record({ start: level, rest: level, drift: level });
    const feeling = fc.integer({ min: -100, max: 100 });

    fc.assert(
      fc.property(
        level,
        level,
        feeling,
        feeling,
        rule,
        rule,
        (anger, trust, up, down, one, two) => {
          const meters = moveMeters(
            { anger, trust },
            { anger: up, trust: down },
            { anger: one, trust: two },
          );
          for (const reached of Object.values(meters)) {
            expect(Number.isInteger(reached) && reached >= 0 && reached <= 100).toBe(true);
          }
        },
      ),
    );
  });
});

describe('meets', () => {
  test('takes the limits of a range as inside', () => {
    const condition = { anger: { atLeast: 40, atMost: 60 } };

    expect(meets(condition, { anger: 40, trust: 0 })).toBe(true);
    expect(meets(condition, { anger: 60, trust: 0 })).toBe(true);
    expect(meets(condition, { anger: 61, trust: 0 })).toBe(false);
  });

  test('asks for every meter that is named', () => {
    const condition = { anger: { atMost: 40 }, trust: { atLeast: 60 } };

    expect(meets(condition, { anger: 30, trust: 59 })).toBe(false);
    expect(meets(condition, { anger: 30, trust: 60 })).toBe(true);
  });

  test('is always true without a condition', () => {
    expect(meets(undefined, { anger: 100, trust: 0 })).toBe(true);
  });
});
