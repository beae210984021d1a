import type { Phrase } from '#domain/record/fold.ts';
import { dateTime } from '#domain/text/format.ts';
import type { Words } from '#words/en.ts';

interface Props {
  tries: readonly Phrase[];
  words: Words['roleplay']['workshop'];
  tag: string;
}

/** What the learner wrote here before, newest first, and how they found it. */
export function WorkshopTries({ tries, words, tag }: Props) {
  if (tries.length === 0) return null;

  return (
    <section className="tries">
      <h2>{words.earlier}</h2>
      <ul className="plain">
        {tries.toReversed().map(({ text, rating, at }, index) => (
          <li key={tries.length - index}>
            <p className="written">{text}</p>
            <p className="small soft">
              {dateTime(at, tag)} · {words.rating[rating]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
