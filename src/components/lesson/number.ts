/** The next number of its kind on this page, from 1: checks and pop-ups count themselves. */
export function nextNumber(locals: App.Locals, kind: string): number {
  const numbers = (locals.numbers ??= {});
  const next = (numbers[kind] ?? 0) + 1;
  numbers[kind] = next;
  return next;
}
