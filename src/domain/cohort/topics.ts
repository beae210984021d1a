import { mean, sampleStandardDeviation } from 'simple-statistics';
import { resultByTopic } from '../assessment/result.ts';
import type { ScoredAttempt } from './attempts.ts';
import type { CohortBank } from './course.ts';
import { FEWEST } from './limits.ts';

/** What a group did, where it is large enough to say so. */
export interface Spread {
  mean?: number;
  /** Standard deviation of the sample, with n − 1. */
  deviation?: number;
}

/** Mean and standard deviation of shares from 0 to 1. */
export function spreadOf(shares: readonly number[]): Spread {
  const values = [...shares];
  if (values.length < FEWEST.share) return {};
  return { mean: mean(values), deviation: sampleStandardDeviation(values) };
}

/** By topic, the share of points that an attempt earned, from 0 to 1. */
export function sharesByTopic({ items }: ScoredAttempt, bank: CohortBank): Map<string, number> {
  const results = resultByTopic(items, (itemId) => {
    const topic = bank.get(itemId)?.topic;
    return topic === undefined ? undefined : { topic, teaches: '' };
  });
  return new Map(results.map(({ topic, earned, possible }) => [topic, earned / possible]));
}
