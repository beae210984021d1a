import type { RecordEvent } from '#domain/record/event.ts';
import { timeline, type TimelineEntry } from '#domain/record/timeline.ts';
import { ofAttempt } from '#domain/text/address.ts';
import { count, date, fill, percent, scoreText } from '#domain/text/format.ts';
import { $events, $record } from '#stores/record.ts';
import { useStore } from '@nanostores/react';
import { useMemo, useState } from 'react';
import { KindFilter, type Shown } from './KindFilter.tsx';
import type { RecordProps } from './RecordView.tsx';
import { dayOf } from './weeks.ts';

/** A long record opens with its latest days. */
const DAYS = 7;

/** What the learner did, day by day, newest first. */
export function Ledger(props: RecordProps) {
  const { words, tag } = props;
  const [shown, setShown] = useState<Shown>('all');
  const [days, setDays] = useState(DAYS);
  const all = useStore($events);
  const entries = useMemo(() => {
    const events = all.filter(
      ({ kind }) =>
        shown === 'all' ||
        kind.startsWith(shown) ||
        (shown === 'attempt' && kind === 'certificate-issued'),
    );
    return timeline(events, dayOf);
  }, [all, shown]);
  const byDay = Map.groupBy(entries, ({ at }) => dayOf(at));

  return (
    <section aria-labelledby="timeline" className="ledger">
      <h2 id="timeline">{words.timeline}</h2>
      {all.length === 0 ? (
        <p>{words.empty}</p>
      ) : (
        <KindFilter words={words} shown={shown} onChange={setShown} />
      )}
      <p className="small soft numbers" role="status">
        {all.length > 0 && sizeOf(entries, props)}
      </p>
      {[...byDay].slice(0, days).map(([day, done]) => (
        <section key={day} aria-labelledby={`on-${day}`}>
          <h3 id={`on-${day}`}>{date(done[0]?.at ?? '', tag)}</h3>
          <ul className="plain">
            {done.map((entry, index) => (
              <li key={index}>
                <time dateTime={entry.at} className="small soft numbers">
                  {timeOf(entry.at, tag)}
                </time>
                <EntryText {...props} entry={entry} />
              </li>
            ))}
          </ul>
        </section>
      ))}
      {byDay.size > days && (
        <button className="button" type="button" onClick={() => setDays(days + 4 * DAYS)}>
          {words.filter.earlier}
        </button>
      )}
    </section>
  );
}

function sizeOf(entries: readonly TimelineEntry[], { words, tag }: RecordProps): string {
  if (entries.length === 0) return words.filter.none;
  return count(words.filter.entries, entries.length, tag);
}

function timeOf(at: string, tag: string): string {
  return new Intl.DateTimeFormat(tag === 'en' ? 'en-GB' : tag, { timeStyle: 'short' }).format(
    new Date(at),
  );
}

function EntryText({ entry, ...props }: RecordProps & { entry: TimelineEntry }) {
  const { words, tag, home } = props;
  if (entry.kind === 'items') {
    return <span>{count(words.itemsAnswered, entry.answered, tag, { right: entry.right })}</span>;
  }
  const { event } = entry;
  if (event.kind !== 'attempt-submitted' && event.kind !== 'attempt-rescored') {
    return <span>{sentence(event, props)}</span>;
  }
  const address = ofAttempt(`${home}exams/${examOf(event)}/result/`, event.attempt);
  return (
    <span>
      {sentence(event, props)} <a href={address}>{words.seeResult}</a>
    </span>
  );
}

function sentence(event: RecordEvent, { course, words, score, tag }: RecordProps): string {
  const lessons = { ...course.guide.lessons, ...course.lessons };
  const named = (names: Readonly<Record<string, string>>, id: string) =>
    Object.hasOwn(names, id) ? (names[id] ?? id) : `${id} ${words.gone}`;
  switch (event.kind) {
    case 'lesson-opened':
      return fill(words.lessonOpened, { name: named(lessons, event.lesson) });
    case 'lesson-finished':
      return fill(words.lessonFinished, { name: named(lessons, event.lesson) });
    case 'play-started':
      return fill(words.playStarted, { name: named(course.roleplays, event.roleplay) });
    case 'play-ended':
      return fill(event.passed ? words.playPassed : words.playEnded, {
        name: named(course.roleplays, roleplayOf(event)),
        percent: percent(event.share, tag),
      });
    case 'attempt-started':
      return fill(words.attemptStarted, { name: named(course.exams, event.exam) });
    case 'attempt-submitted':
    case 'attempt-rescored': {
      const exam = examOf(event);
      const points = course.points[exam] ?? 1;
      const verdict = event.passed ? words.attemptPassed : words.attemptFailed;
      return fill(event.kind === 'attempt-rescored' ? words.attemptRescored : verdict, {
        name: named(course.exams, exam),
        score: scoreText(score, event, points, tag),
      });
    }
    case 'certificate-issued':
      return fill(words.certificateIssued, { name: named(course.exams, event.exam) });
    default:
      return '';
  }
}

function examOf({ attempt }: { attempt: string }): string {
  return $record.get().attempts[attempt]?.exam ?? '';
}

function roleplayOf({ play }: { play: string }): string {
  return $record.get().plays[play]?.roleplay ?? '';
}
