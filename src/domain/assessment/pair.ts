/**
 * One part of a response that puts something somewhere: a choice to its target, a gap to its
 * choice, "best" to a choice. Ids hold no `=`, so it can be taken apart again.
 */
export function pairOf(slot: string, value: string): string {
  return `${slot}=${value}`;
}

/** The slot of a pair; of anything else, all of it. */
export function slotOf(pair: string): string {
  return pair.split('=', 1)[0] ?? '';
}

/** What a response puts into a slot, if anything. */
export function valueIn(response: readonly string[], slot: string): string | undefined {
  const pair = response.find((each) => slotOf(each) === slot && each !== slot);
  return pair?.slice(slot.length + 1);
}
