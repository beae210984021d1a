import { Phrase } from '#components/site/Phrase.tsx';
import type { PhraseFinding } from '#domain/roleplay/workshop.ts';
import type { Wording } from '#domain/text/wording.ts';
import type { Words } from '#words/en.ts';

interface Props {
  findings: readonly PhraseFinding<Wording>[];
  words: Words['roleplay']['workshop'];
}

/** What each rule says of a reply, and why the rule is there. The numbers are those of the marks. */
export function WorkshopRules({ findings, words }: Props) {
  const wants = findings.filter(({ kind }) => kind === 'want');
  const avoids = findings.filter(({ kind }) => kind === 'avoid');

  return (
    <div className="rules">
      <p className="who">{words.wants}</p>
      <RuleList findings={wants} words={words} start={1} />
      {avoids.length > 0 && (
        <>
          <p className="who">{words.avoids}</p>
          <RuleList findings={avoids} words={words} start={wants.length + 1} />
        </>
      )}
    </div>
  );
}

function RuleList({ findings, words, start }: Props & { start: number }) {
  return (
    <ol start={start}>
      {findings.map(({ rule, kind, isMet }) => (
        <li key={rule.id} className={isMet ? 'met' : 'open'}>
          <span className="sign" aria-hidden="true">
            {isMet ? '✓' : kind === 'want' ? '○' : '✕'}
          </span>{' '}
          <strong>
            <Phrase of={rule.name} />
          </strong>{' '}
          <span className="small soft">{words[isMet ? 'met' : 'open'][kind]}</span>
          <p className="small">
            <Phrase of={rule.why} />
          </p>
        </li>
      ))}
    </ol>
  );
}
