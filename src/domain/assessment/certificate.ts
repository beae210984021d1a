import { roundPoints } from './score.ts';

/** Points by module, as a certificate shows them. */
export interface ModuleScore {
  module: string;
  earned: number;
  possible: number;
}

/** Proof of a passed certification. All it says is fixed when it is issued. */
export interface Certificate {
  certificate: string;
  attempt: string;
  exam: string;
  /** The learner's name when it was issued. */
  name: string;
  /** When the exam was passed. */
  passedAt: string;
  validUntil: string;
  formCode: string;
  content: string;
  modules: readonly ModuleScore[];
}

/** The end of a validity of so many months: the same day of the month, or that month's last. */
export function validUntil(passedAt: string, months: number): string {
  const end = new Date(passedAt);
  const day = end.getUTCDate();
  end.setUTCDate(1);
  end.setUTCMonth(end.getUTCMonth() + months);
  const lastDay = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0)).getUTCDate();
  end.setUTCDate(Math.min(day, lastDay));
  return end.toISOString();
}

/** Days before its end from which a certificate is due for renewal. */
export const RENEWAL_DAYS = 60;

export type Validity = 'valid' | 'ending' | 'ended';

/** Whether a certificate holds at some time, and whether it is time to renew it. */
export function validityOf(certificate: Pick<Certificate, 'validUntil'>, now: string): Validity {
  const left = Date.parse(certificate.validUntil) - Date.parse(now);
  if (left <= 0) return 'ended';
  return left <= RENEWAL_DAYS * 24 * 60 * 60 * 1000 ? 'ending' : 'valid';
}

/** Adds an attempt's items up by module, in the order of the modules. Items of none are left out. */
export function scoreByModule(
  items: readonly { itemId: string; earned: number }[],
  moduleOf: (itemId: string) => string | undefined,
  modules: readonly string[],
): ModuleScore[] {
  return modules.flatMap((module) => {
    const own = items.filter(({ itemId }) => moduleOf(itemId) === module);
    const earned = roundPoints(own.reduce((sum, item) => sum + item.earned, 0));
    return own.length === 0 ? [] : [{ module, earned, possible: own.length }];
  });
}
