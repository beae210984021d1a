import { moodOf } from '#domain/roleplay/mood.ts';
import { fill } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';
import { Features } from './Features.tsx';
import { PEOPLE, type PersonId } from './Person.tsx';

interface Props {
  person: PersonId;
  name: string;
  anger: number;
  trust: number;
  words: Pick<Words['roleplay'], 'face' | 'mood'>;
}

const EARS = 'M45 76C36 68 34 88 46 94ZM115 76C124 68 126 88 114 94Z';

/** The customer's face. Five people share one set of features, moved by the meters. */
export function Face({ person, name, anger, trust, words }: Props) {
  const look = PEOPLE[person];
  const label = fill(words.face, { name, mood: words.mood[moodOf(anger)] });

  return (
    <svg className="face" viewBox="0 0 160 160" role="img" aria-label={label}>
      {look.behind}
      <path className="line skin" d="M66 116V138Q80 148 94 138V116" />
      {look.dress}
      {look.ears && <path className="line skin" d={EARS} />}
      <path className="line skin" d={look.head} />
      {look.hair}
      <path className="line thin" d={look.lines} />
      <Features anger={anger} trust={trust} />
      {look.worn}
    </svg>
  );
}
