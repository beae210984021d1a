import { moodOf } from '#domain/roleplay/mood.ts';
import { threadPath, type Knot } from '#components/thread-path.ts';

/** One knot for an angry customer, three for a furious one. */
const KNOTS: readonly Knot[] = [
  { at: 0.5, from: 68, side: 1 },
  { at: 0.2, from: 76, side: -1 },
  { at: 0.8, from: 84, side: 1 },
];

/** The line under the customer's name: calm it lies straight, upset it waves, furious it knots. */
export function Thread({ anger }: { anger: number }) {
  const d = threadPath({
    length: 232,
    turns: 10,
    reach: 11,
    angerAt: () => anger,
    middleAt: () => 16,
    knots: KNOTS,
  });

  return (
    <svg
      className={`thread ${moodOf(anger)}`}
      viewBox="-4 0 240 32"
      aria-hidden="true"
      focusable="false"
    >
      <path d={d} />
    </svg>
  );
}
