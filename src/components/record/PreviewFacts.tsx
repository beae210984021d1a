import type { Preview } from '#domain/record/preview-import.ts';
import type { Reading } from '#domain/record/read-export.ts';
import { count, dateTime, type Counted } from '#domain/text/format.ts';
import type { RecordProps } from './RecordView.tsx';
import { Reasons } from './Reasons.tsx';

interface Props extends RecordProps {
  reading: Reading;
  preview: Preview;
}

/** Whose backup it is, and its lines: new, known, damaged, told in two ways, newer. */
export function PreviewFacts({ words: all, site, tag, reading, preview }: Props) {
  const words = all.backup;
  const damaged = preview.damaged.filter(({ reason }) => reason !== 'newer');
  const rows: readonly [string, Counted, number][] = [
    [words.fresh, words.freshText, preview.fresh.length],
    [words.known, words.knownText, preview.known],
  ];
  const [first, last] = [reading.events[0], reading.events.at(-1)];

  return (
    <>
      <dl className="facts">
        <div>
          <dt>{words.of}</dt>
          <dd>
            {reading.name || site.who.guest}
            {first && last && (
              <span className="small soft span">
                {dateTime(first.at, tag)} – {dateTime(last.at, tag)}
              </span>
            )}
          </dd>
        </div>
        {rows.map(([name, text, n]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd className="numbers">{count(text, n, tag)}</dd>
          </div>
        ))}
        {damaged.length > 0 && (
          <div>
            <dt>{words.damaged}</dt>
            <dd className="numbers unwell">
              {count(words.damagedText, damaged.length, tag, {
                all: reading.total,
                good: reading.events.length,
              })}
              <Reasons of={damaged} words={all.reasons} />
            </dd>
          </div>
        )}
        {preview.conflicting.length > 0 && (
          <div>
            <dt>{words.conflicting}</dt>
            <dd className="numbers unwell">
              {count(words.conflictingText, preview.conflicting.length, tag)}
            </dd>
          </div>
        )}
        {reading.newer > 0 && (
          <div>
            <dt>{words.newer}</dt>
            <dd className="numbers unwell">{count(words.newerText, reading.newer, tag)}</dd>
          </div>
        )}
      </dl>
      {!reading.isComplete && <p className="note">{words.incomplete}</p>}
    </>
  );
}
