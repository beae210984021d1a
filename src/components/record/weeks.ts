/** The day of a time, where the learner is: "2026-11-22". */
export function dayOf(at: string): string {
  return toDay(new Date(at));
}

/** The Monday of a time's week, as a day. */
export function weekOf(at: string): string {
  return toDay(mondayBefore(new Date(at), 0));
}

/** The Mondays of the latest weeks, the oldest first and this week's last. */
export function lastWeeks(now: Date, weeks: number): string[] {
  return Array.from({ length: weeks }, (_, index) => toDay(mondayBefore(now, weeks - 1 - index)));
}

/** By the calendar, not by hours: a week in which the clocks change is not 168 hours long. */
function mondayBefore(time: Date, weeks: number): Date {
  const sinceMonday = (time.getDay() + 6) % 7;
  return new Date(time.getFullYear(), time.getMonth(), time.getDate() - sinceMonday - 7 * weeks);
}

/** By hand: a formatter takes too long for a record of thousands. */
function toDay(time: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
