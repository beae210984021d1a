import type { Code } from './codes.ts';
import { aboutFile, type Problem, type Severity } from './problem.ts';

/** Chance goes as far in fewer than one bank of a hundred: worth knowing. */
const UNLIKELY = 0.01;
/** In fewer than one of a thousand: to be put right. */
const BEYOND_CHANCE = 0.001;

/** How seriously to take a habit that chance explains with some likelihood; nothing if it may be chance. */
export function severityOf(likelihood: number): Severity | undefined {
  if (likelihood < BEYOND_CHANCE) return 'problem';
  return likelihood < UNLIKELY ? 'notice' : undefined;
}

/** A habit shows in no single item, so it is told of the folder. */
export function aboutBank(code: Code, message: string, severity: Severity): Problem {
  return aboutFile('content/items', code, message, severity);
}
