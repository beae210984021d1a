import { moodOf } from '#domain/roleplay/mood.ts';
import { fill } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import { Features } from './Features.tsx';

interface Props {
  name: string;
  anger: number;
  trust: number;
  words: Pick<Words['roleplay'], 'face' | 'mood'>;
}

/**
 * The features of the customer's face, the same for every person, moved by the meters.
 *
 * Lies between the two layers of `Person`, which draw who it is.
 */
export function Face({ name, anger, trust, words }: Props) {
  const label = fill(words.face, { name, mood: words.mood[moodOf(anger)] });

  return (
    <svg className="face" viewBox="0 0 160 160" role="img" aria-label={label}>
      <Features anger={anger} trust={trust} />
    </svg>
  );
}
