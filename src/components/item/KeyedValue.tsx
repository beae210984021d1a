import { fill } from '#domain/text/format.ts';
import { plain, type Wording } from '#domain/text/wording.ts';
import type { Words } from '#words/en.ts';

interface Props {
  mark: 'right' | 'wrong' | undefined;
  /** What is right, to be named where something else was given. */
  text: Wording | undefined;
  words: Words['item'];
}

/** Beside what was put somewhere: that it is right, or what would have been. */
export function KeyedValue({ mark, text, words }: Props) {
  if (!mark) return null;
  return (
    <span className="verdict">
      {mark === 'right' ? words.inPlace : fill(words.wouldBe, { text: plain(text ?? '') })}
    </span>
  );
}
