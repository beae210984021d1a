/** What stands before and after an entry in a list. */
export function neighbours<T extends { id: string }>(
  list: readonly T[],
  id: string,
): { previous?: T | undefined; next?: T | undefined } {
  const index = list.findIndex((entry) => entry.id === id);
  return index < 0 ? {} : { previous: list[index - 1], next: list[index + 1] };
}
