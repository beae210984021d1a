/** How much time a candidate has: chosen before the start, and never shown on a certificate. */
export const TIME_LIMITS = ['standard', 'time-and-a-half', 'double', 'untimed'] as const;

export type TimeLimit = (typeof TIME_LIMITS)[number];

const FACTORS = { standard: 1, 'time-and-a-half': 1.5, double: 2 } as const;

/** The minutes a candidate has for an exam of so many; nothing where the clock is off. */
export function minutesAllowed(minutes: number, limit: TimeLimit): number | undefined {
  return limit === 'untimed' ? undefined : Math.ceil(minutes * FACTORS[limit]);
}

export function isTimeLimit(value: unknown): value is TimeLimit {
  return TIME_LIMITS.some((limit) => limit === value);
}
