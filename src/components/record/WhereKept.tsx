import { date, dateTime, fill } from '#domain/text/format.ts';
import { lastBackup, type Quarantined } from '#stores/backup.ts';
import { $health, type Health } from '#stores/health.ts';
import { $events, $isReadOnly } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import type { ReactNode } from 'react';
import type { RecordProps } from './RecordView.tsx';
import { sentences } from './sentences.ts';
import { SetAside } from './SetAside.tsx';

interface Props extends RecordProps {
  aside: readonly Quarantined[];
}

/** Where the record is kept, and how well, in words. */
export function WhereKept({ aside, ...props }: Props) {
  const { words, tag } = props;
  const health = useStore($health);
  const isReadOnly = useStore($isReadOnly);
  const events = useStore($events);
  const first = events[0];
  const backup = lastBackup();

  return (
    <section aria-labelledby="where" className="where">
      <h2 id="where">{words.where}</h2>
      <p>{words.whereText}</p>
      {isReadOnly && <p className="note">{words.health.readOnly}</p>}
      <dl className="facts signed">
        <Fact name={words.health.journal} isWell={health.journal === 'works'}>
          {storeText(props, words.health.journalWorks, health.journal)}
        </Fact>
        <Fact name={words.health.archive} isWell={health.archive === 'works'}>
          {storeText(props, words.health.archiveWorks, health.archive)}
        </Fact>
        <Fact name={words.health.promise} isWell={health.isPersisted === true}>
          {promiseOf(health, words.health)}
        </Fact>
        <Fact name={words.health.since}>
          {first
            ? fill(words.health.sinceText, { date: date(first.at, tag), n: events.length })
            : words.health.sinceNone}
        </Fact>
        <Fact name={words.health.backup} isWell={first && backup !== undefined}>
          {backup ? dateTime(backup, tag) : words.health.backupNone}
        </Fact>
        <Fact name={words.health.aside} isWell={aside.length === 0}>
          <SetAside {...props} aside={aside} />
        </Fact>
      </dl>
    </section>
  );
}

interface FactProps {
  name: string;
  isWell?: boolean | undefined;
  children: ReactNode;
}

/** A line with a sign: well, not well, or neither. */
function Fact({ name, isWell, children }: FactProps) {
  const sign = isWell === undefined ? '' : isWell ? 'well' : 'unwell';
  return (
    <div>
      <dt>{name}</dt>
      <dd className={sign}>{children}</dd>
    </div>
  );
}

/** How a store does, and what the learner can do about it. */
function storeText({ words, site, tag }: RecordProps, works: string, state: Health['archive']) {
  return state === 'works' ? works : sentences(tag, words.health[state], site.saving.why[state]);
}

function promiseOf({ isPersisted }: Health, words: RecordProps['words']['health']): string {
  if (isPersisted === undefined) return words.promiseUnknown;
  return isPersisted ? words.promised : words.notPromised;
}
