/** Sweden writes dates as tables and files want them. */
const DAY = new Intl.DateTimeFormat('sv');

/**
 * The day of a time, where the trainer is: "2026-11-22". The learner record counts its days itself;
 * what both used would be one more script for its page to wait for.
 */
export function dayOf(at: string): string {
  return DAY.format(new Date(at));
}
