import { threadPath } from '#components/thread-path.ts';

const PATH = threadPath({
  length: 640,
  turns: 9,
  reach: 16,
  angerAt: (part) => 96 * (1 - part) ** 1.4,
  middleAt: () => 24,
  knots: [
    { at: 0.1, from: 60, side: 1 },
    { at: 0.26, from: 50, side: -1 },
  ],
});

/** One long line that loosens from left to right. */
export function LooseningThread() {
  return (
    <svg className="loosening" viewBox="0 0 640 48" aria-hidden="true" focusable="false">
      <path d={PATH} />
    </svg>
  );
}
