import { describe, expect, test } from 'vitest';
import { admission } from '#domain/assessment/admission.ts';

const NOW = '2026-11-27T12:00:00.000Z';
const sat = (at: string, passed: boolean) => ({ submitted: { at, passed }, rescored: [] });
const begun = { rescored: [] };

describe('admission', () => {
  test('is open where nothing limits it', () => {
    expect(admission({}, [sat('2026-11-27T11:59:00.000Z', false)], NOW)).toEqual({ state: 'open' });
  });

  test('counts the attempts that are left, those not handed in too', () => {
    expect(admission({ attempts: 3 }, [begun, sat(NOW, false)], NOW)).toEqual({
      ...{ state: 'open', left: 1 },
    });
    expect(admission({ attempts: 2 }, [begun, sat(NOW, false)], NOW)).toEqual({ state: 'used-up' });
  });

  test('waits after an attempt that was not passed, to the minute', () => {
    const rules = { waitHours: 24 };
    const failed = [sat('2026-11-26T12:00:01.000Z', false)];

    expect(admission(rules, failed, NOW)).toEqual({
      ...{ state: 'waiting', until: '2026-11-27T12:00:01.000Z' },
    });
    expect(admission(rules, failed, '2026-11-27T12:00:01.000Z').state).toBe('open');
  });

  test('does not wait after a pass, and goes by the newest attempt that was handed in', () => {
    const rules = { waitHours: 24 };
    const attempts = [
      sat('2026-11-27T11:00:00.000Z', true),
      sat('2026-11-27T10:00:00.000Z', false),
    ];

    expect(admission(rules, attempts, NOW).state).toBe('open');
    expect(admission(rules, [begun, ...attempts.slice(1)], NOW).state).toBe('waiting');
  });

  test('does not wait after an attempt that a corrected key has passed since', () => {
    const failed = { ...sat('2026-11-27T11:00:00.000Z', false), rescored: [{ passed: true }] };

    expect(admission({ waitHours: 24 }, [failed], NOW).state).toBe('open');
  });
});
