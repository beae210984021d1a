import { hasPassed, type Graded } from '../record/select.ts';

/** How often, and how soon after a failed attempt, an exam may be sat. */
export interface AttemptRules {
  /** Attempts in all; as many as one likes where absent. */
  attempts?: number | undefined;
  /** Hours to wait after an attempt that was not passed. */
  waitHours?: number | undefined;
}

/** An attempt, as far as admission goes by it. */
interface Sat extends Graded {
  submitted?: { at: string; passed: boolean };
}

/** Whether an exam may be begun now, or else from when, or never again. */
export type Admission =
  { state: 'open'; left?: number } | { state: 'waiting'; until: string } | { state: 'used-up' };

/**
 * Says whether a candidate may begin a new attempt.
 *
 * Only this browser's record is known, so the rules are the candidate's to keep: a static
 * site cannot enforce them.
 *
 * @param earlier All attempts at the exam, newest first.
 */
export function admission(rules: AttemptRules, earlier: readonly Sat[], now: string): Admission {
  const left = rules.attempts === undefined ? undefined : rules.attempts - earlier.length;
  if (left !== undefined && left <= 0) return { state: 'used-up' };
  const last = earlier.find(({ submitted }) => submitted);
  if (last?.submitted && !hasPassed(last) && rules.waitHours !== undefined) {
    const until = Date.parse(last.submitted.at) + rules.waitHours * 60 * 60 * 1000;
    if (Date.parse(now) < until) return { state: 'waiting', until: new Date(until).toISOString() };
  }
  return { state: 'open', ...(left === undefined ? {} : { left }) };
}
