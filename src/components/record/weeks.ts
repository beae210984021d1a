/** The Monday of a time's week, as a day. */
export function weekOf(at: string): string {
  const time = new Date(at);
  return dayOf(mondayBefore(time, 0));
}

/** The Mondays of the latest weeks, the oldest first and this week's last. */
export function lastWeeks(now: Date, weeks: number): string[] {
  return Array.from({ length: weeks }, (_, index) => dayOf(mondayBefore(now, weeks - 1 - index)));
}

/** By the calendar, not by hours: a week in which the clocks change is not 168 hours long. */
function mondayBefore(time: Date, weeks: number): Date {
  const sinceMonday = (time.getDay() + 6) % 7;
  return new Date(time.getFullYear(), time.getMonth(), time.getDate() - sinceMonday - 7 * weeks);
}

/** The day of a time, where the learner is: "2026-11-22". */
function dayOf(time: Date): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${time.getFullYear()}-${two(time.getMonth() + 1)}-${two(time.getDate())}`;
}
