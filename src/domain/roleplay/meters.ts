import type { Condition, MeterName } from '#schemas/roleplay.ts';
import type { MeterRule, Meters } from './scenario.ts';

type Rules = Readonly<Record<MeterName, MeterRule>>;

/** How the customer feels when the scene opens. */
export function startingMeters(rules: Rules): Meters {
  return { anger: rules.anger.start, trust: rules.trust.start };
}

/**
 * How the customer feels after hearing a choice: moved by it at once, then drifting towards rest.
 *
 * Meters colour the conversation and choose its ending. They never enter the score.
 */
export function moveMeters(
  meters: Meters,
  feel: Readonly<Partial<Record<MeterName, number>>>,
  rules: Rules,
): Meters {
  const move = (meter: MeterName) => drift(clamp(meters[meter] + (feel[meter] ?? 0)), rules[meter]);
  return { anger: move('anger'), trust: move('trust') };
}

/** Whether every meter that the condition names is in its range. No condition is always met. */
export function meets(condition: Condition | undefined, meters: Meters): boolean {
  return isWithin(meters.anger, condition?.anger) && isWithin(meters.trust, condition?.trust);
}

function drift(level: number, rule: MeterRule): number {
  return Math.round(level + ((rule.rest - level) * rule.drift) / 100);
}

function clamp(level: number): number {
  return Math.min(100, Math.max(0, level));
}

function isWithin(level: number, range: Condition[MeterName]): boolean {
  return level >= (range?.atLeast ?? 0) && level <= (range?.atMost ?? 100);
}
