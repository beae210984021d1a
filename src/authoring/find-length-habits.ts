import type { Lang } from '#domain/text/locale.ts';
import { ITEM_TYPES, type Item, type ItemType } from '#schemas/item.ts';
import { LANG_NAMES, LANGS, type Entry } from './content.ts';
import { lengthsOf, listsOf } from './item-lists.ts';
import { tally, type Draw } from './likelihood.ts';
import { aboutBank, severityOf } from './habit.ts';
import type { Problem } from './problem.ts';

const EXTREMES = ['longest', 'shortest'] as const;
type Extreme = (typeof EXTREMES)[number];

/** The longest or shortest choice of one list, and whether it is right. */
interface Outlier extends Draw {
  itemId: string;
  /** How many times as long as the next one, or the next one as it: at least 1. */
  ratio: number;
}

const LISTED = 10;

/**
 * Finds habits of length over the bank: whoever knows none of the answers and always picks the
 * longest choice, or always strikes it out, must gain nothing by it. By type and language.
 */
export function findLengthHabits(items: readonly Entry<Item>[]): Problem[] {
  return ITEM_TYPES.flatMap((type) =>
    LANGS.flatMap((lang) => EXTREMES.flatMap((extreme) => findHabit(items, type, lang, extreme))),
  );
}

function findHabit(
  items: readonly Entry<Item>[],
  type: ItemType,
  lang: Lang,
  extreme: Extreme,
): Problem[] {
  const outliers = items
    .filter(({ data }) => data.type === type && data.withdrawn === undefined)
    .flatMap(({ data }) => findOutliers(data, lang, extreme));
  const { of, hits, expected, likelihood } = tally(outliers);
  const severity = severityOf(likelihood);
  if (!severity) return [];

  const isOften = hits > expected;
  const worst = outliers
    .filter(({ isHit }) => isHit === isOften)
    .toSorted((a, b) => b.ratio - a.ratio)
    .slice(0, LISTED)
    .map(({ itemId }) => itemId);
  const noun = type === 'cloze' ? 'gaps of "cloze" items' : `"${type}" items`;
  const gain = isOften ? `picks the ${extreme}` : `never picks the ${extreme}`;
  const message = `In ${LANG_NAMES[lang]} the ${extreme} choice is right in ${hits} of ${of} ${noun}; chance would give ${Math.round(expected)}. Whoever ${gain} gains by it. ${adviceFor(extreme, isOften)} Begin with: ${worst.join(', ')}.`;
  return [aboutBank('bank-length-tells', message, severity)];
}

/** Lists with one longest, or shortest, choice: where two are equal, neither stands out. */
function findOutliers(item: Item, lang: Lang, extreme: Extreme): Outlier[] {
  return listsOf(item).flatMap((list) => {
    const lengths = lengthsOf(list, lang);
    if (!lengths || !list.right || list.right.length === lengths.length) return [];
    const [first = 0, second = 0] = lengths.toSorted((a, b) =>
      extreme === 'longest' ? b - a : a - b,
    );
    if (first === second) return [];
    const id = list.texts[lengths.indexOf(first)]?.id ?? '';
    return [
      {
        itemId: item.id,
        chance: list.right.length / lengths.length,
        isHit: list.right.includes(id),
        ratio: Math.max(first, second) / Math.min(first, second),
      },
    ];
  });
}

function adviceFor(extreme: Extreme, isOften: boolean): string {
  return (extreme === 'longest') === isOften
    ? 'Shorten correct choices, or make distractors as substantial.'
    : 'Make correct choices fuller, or trim distractors.';
}
