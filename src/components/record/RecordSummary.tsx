import type { LearnerRecord } from '#domain/record/fold.ts';
import { hasPassed } from '#domain/record/select.ts';
import { fill } from '#domain/text/format.ts';
import { Bar } from './Bar.tsx';
import type { RecordProps } from './RecordView.tsx';

/** Four lines: lessons, role-plays, practice, exams, each with a bar. */
export function RecordSummary({ course, words, record }: RecordProps & { record: LearnerRecord }) {
  const finished = keysOf(course.lessons).filter((id) => record.lessons[id]?.finishedAt).length;
  const played = new Set(
    Object.values(record.plays).flatMap((play) => (play.ended ? play.roleplay : [])),
  );
  const tried = Object.entries(record.items).flatMap(([id, state]) =>
    course.guide.items.includes(id) ? [] : [state],
  );
  const right = tried.filter(({ correct }) => correct).length;
  const passed = new Set(
    Object.values(record.attempts).flatMap((attempt) => (hasPassed(attempt) ? attempt.exam : [])),
  );
  const known = (names: object, ids: Iterable<string>) =>
    [...ids].filter((id) => Object.hasOwn(names, id)).length;

  const rows = [
    {
      name: words.lessons,
      text: words.lessonsDone,
      done: finished,
      all: keysOf(course.lessons).length,
    },
    {
      name: words.roleplays,
      text: words.playsDone,
      done: known(course.roleplays, played),
      all: keysOf(course.roleplays).length,
    },
    { name: words.practice, text: words.itemsDone, done: tried.length, all: course.items },
    {
      name: words.exams,
      text: words.examsDone,
      done: known(course.exams, passed),
      all: keysOf(course.exams).length,
    },
  ];
  return (
    <dl className="summary">
      {rows.map(({ name, text, done, all }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <Bar all={all} parts={[['right', done]]} />
            <span className="small soft numbers">{fill(text, { done, all, right })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function keysOf(names: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(names);
}
