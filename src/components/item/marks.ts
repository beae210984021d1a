/** How a choice is marked once its item is answered. */
export type Mark = 'right' | 'missed' | 'wrong' | 'left';

/** What the mark says, by the name of the phrase. A choice rightly left alone says nothing. */
export const MARK_WORDS = {
  right: 'keyed',
  missed: 'keyedMissed',
  wrong: 'wronglyChosen',
} as const;

export function markOf(isPicked: boolean, isKeyed: boolean): Mark {
  if (isKeyed) return isPicked ? 'right' : 'missed';
  return isPicked ? 'wrong' : 'left';
}
