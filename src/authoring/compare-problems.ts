import type { Problem } from './problem.ts';

export interface Difference {
  /** Found now, and not before. */
  fresh: Problem[];
  /** Found before, and not any more. */
  gone: Problem[];
}

/**
 * What has changed between two checks. A problem that has only moved to another line, because
 * something was written above it, is the same.
 */
export function compareProblems(before: readonly Problem[], now: readonly Problem[]): Difference {
  return { fresh: without(now, before), gone: without(before, now) };
}

/** Those of the first that the second has not, as often as it has not. */
function without(some: readonly Problem[], others: readonly Problem[]): Problem[] {
  const left = Map.groupBy(others, nameOf);
  return some.filter((problem) => left.get(nameOf(problem))?.pop() === undefined);
}

function nameOf({ code, file, at, message }: Problem): string {
  return [code, file, at, message].join('\n');
}
