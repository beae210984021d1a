import type { BlueprintPart } from '#schemas/exam.ts';
import { seeded, shuffle } from '../chance.ts';
import { shuffleChoices } from './choice-order.ts';
import type { ItemView } from './item-view.ts';

/** The items of one attempt in their order, each with its choices in the order shown. */
export type Form = readonly { itemId: string; choiceIds: readonly string[] }[];

/**
 * Draws the form for one attempt.
 *
 * Draw once, when the attempt starts, and store the result: the bank may have changed by
 * the time the candidate comes back. The same seed, bank and history give the same form.
 * Parts keep the order of the blueprint; items within a part, and choices within an item,
 * are shuffled, except that "true" stays before "false".
 *
 * @param seen Items of earlier attempts. They are drawn only where unseen ones run out.
 * @throws {RangeError} When the bank cannot fill the blueprint.
 */
export function drawForm(
  blueprint: readonly BlueprintPart[],
  bank: readonly ItemView[],
  seed: number,
  seen: ReadonlySet<string> = new Set(),
): Form {
  const random = seeded(seed);
  const shuffled = shuffle(bank, random);
  const unseen = shuffled.filter((item) => !seen.has(item.id));
  const candidates = [...unseen, ...shuffled.filter((item) => seen.has(item.id))];
  const slots = blueprint.flatMap((part) => Array.from({ length: part.count }, () => part));

  return fillSlots(slots, [unseen, candidates]).map((item) => ({
    itemId: item.id,
    choiceIds: shuffleChoices(item, random),
  }));
}

/** Whether an item is of the kind that a part of the blueprint asks for. */
export function fitsPart(part: BlueprintPart, item: ItemView): boolean {
  return (
    (part.type === undefined || part.type === item.type) &&
    (part.topic === undefined || part.topic === item.topic) &&
    (part.difficulty === undefined || part.difficulty === item.difficulty) &&
    (part.documented === undefined || part.documented === (item.documented ?? 'none'))
  );
}

/**
 * Gives each slot an item of its own: from the first pool as many as it can fill, and the
 * rest from the next. An item that was given out once stays in the form.
 *
 * Parts of a blueprint may overlap ("3 on this topic", "2 of that type"), so a slot that
 * finds its items taken moves another slot to a different item where it can: the
 * augmenting paths of bipartite matching (Kuhn's algorithm), which never end short when
 * a full form exists.
 */
function fillSlots(
  slots: readonly BlueprintPart[],
  pools: readonly (readonly ItemView[])[],
): ItemView[] {
  const takenBy = new Map<string, number>();
  const chosen: ItemView[] = [];

  const place = (slot: number, pool: readonly ItemView[], tried: Set<string>): boolean => {
    const part = slots[slot];
    if (!part) return false;
    const open = pool.filter((item) => fitsPart(part, item) && !tried.has(item.id));
    const free = open.find((item) => !takenBy.has(item.id));
    for (const item of free ? [free] : open) {
      tried.add(item.id);
      const holder = takenBy.get(item.id);
      if (holder !== undefined && !place(holder, pool, tried)) continue;
      takenBy.set(item.id, slot);
      chosen[slot] = item;
      return true;
    }
    return false;
  };

  for (const pool of pools) {
    slots.forEach((_, slot) => chosen[slot] ?? place(slot, pool, new Set()));
  }
  if (takenBy.size < slots.length) {
    throw new RangeError(
      `The blueprint asks for ${slots.length} items, but the bank can fill only ${takenBy.size}.`,
    );
  }
  return chosen;
}
