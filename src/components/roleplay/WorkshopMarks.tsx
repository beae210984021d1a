import { splitPhrase, type PhraseFinding } from '#domain/roleplay/workshop.ts';
import { fill } from '#domain/text/format.ts';
import type { Wording } from '#domain/text/wording.ts';
import type { Words } from '#words/en.ts';

/** Keeps a number on the line of the words it belongs to. */
const WORD_JOINER = '\u2060';

interface Props {
  text: string;
  findings: readonly PhraseFinding<Wording>[];
  words: Words['roleplay']['workshop'];
}

/**
 * A reply with what the rules saw in it: underlined where it does well, boxed where it should
 * not, and each with the number of its rule in the list.
 */
export function WorkshopMarks({ text, findings, words }: Props) {
  const numberOf = (finding: PhraseFinding<Wording>) => findings.indexOf(finding) + 1;
  let at = 0;

  return (
    <p className="marked">
      {splitPhrase(text, findings).map((part) => {
        const start = at;
        at += part.text.length;
        if (part.findings.length === 0) return part.text;
        const isFault = part.findings.some(({ isMet }) => !isMet);
        // The number stands where the mark ends, so that a mark cut by another has it once.
        const ending = part.findings.filter(({ ranges }) => ranges.some(([, end]) => end === at));
        return (
          <mark key={start} className={isFault ? 'fault' : 'good'}>
            {part.text}
            {ending.length > 0 && WORD_JOINER}
            {ending.map((finding) => (
              <sup key={finding.rule.id}>
                <span className="sr-only">{fill(words.mark, { n: numberOf(finding) })}</span>
                <span aria-hidden="true">{numberOf(finding)}</span>
              </sup>
            ))}
          </mark>
        );
      })}
    </p>
  );
}
