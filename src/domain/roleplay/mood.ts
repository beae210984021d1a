/** What the customer's anger is called, from least to most. */
export const MOODS = ['calm', 'uneasy', 'annoyed', 'upset', 'angry', 'furious'] as const;
export type Mood = (typeof MOODS)[number];

/** Where each mood begins on the meter of anger. */
const FROM: Readonly<Record<Mood, number>> = {
  calm: 0,
  uneasy: 25,
  annoyed: 40,
  upset: 55,
  angry: 70,
  furious: 85,
};

/**
 * The name of a level of anger, from 0 to 100.
 *
 * @example moodOf(72) // => 'angry'
 */
export function moodOf(anger: number): Mood {
  return MOODS.findLast((mood) => anger >= FROM[mood]) ?? 'calm';
}
