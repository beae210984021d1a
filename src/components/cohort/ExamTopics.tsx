import type { CohortExam } from '#domain/cohort/course.ts';
import { sharesByTopic, spreadOf, type Spread } from '#domain/cohort/topics.ts';
import { fill, percent } from '#domain/text/format.ts';
import { DataTable, toNumber, type Column } from './DataTable.tsx';
import type { Sat } from './Exams.tsx';
import type { BankProps } from './Findings.tsx';
import { Strip } from './Strip.tsx';

interface Props extends BankProps {
  exam: CohortExam;
  rows: readonly Sat[];
}

/** What a topic's items earned, each learner and all together. */
interface Topic {
  id: string;
  title: string;
  shares: readonly number[];
  spread: Spread;
}

/** Results by topic: a strip of dots for each, and a table of everybody. */
export function ExamTopics({ exam, rows, bank, course, words: all, tag }: Props) {
  const words = all.exams;
  const results = new Map(
    rows.map(({ learner, chosen }) => [learner.id, sharesByTopic(chosen, bank)]),
  );
  const topics = course.topics
    .map(({ id, title }): Topic => {
      const shares = [...results.values()].flatMap((shares) => shares.get(id) ?? []);
      return { id, title, shares, spread: spreadOf(shares) };
    })
    .filter(({ shares }) => shares.length > 0)
    .sort((a, b) => (a.spread.mean ?? 1) - (b.spread.mean ?? 1));
  const shareOf = ({ learner }: Sat, topic: string) => results.get(learner.id)?.get(topic);
  const columns: Column<Sat>[] = [
    { head: all.learner, value: ({ learner }) => learner.label },
    ...topics.map(({ id, title }): Column<Sat> => ({
      head: title,
      value: (row) => toNumber(shareOf(row, id)),
      show: (row) => {
        const share = shareOf(row, id);
        return share === undefined ? all.none : percent(share, tag);
      },
    })),
  ];
  const foot = [
    words.cohort,
    ...topics.map(({ spread: { mean, deviation } }) =>
      mean === undefined || deviation === undefined
        ? all.few
        : fill(words.meanSpread, { mean: percent(mean, tag), spread: percent(deviation, tag) }),
    ),
  ];
  const name = `${exam.title} · ${words.byTopic}`;

  return (
    <>
      <h3>{words.byTopic}</h3>
      <p className="small soft">{words.topicNote}</p>
      <ul className="plain strips">
        {topics.map(({ id, title, shares, spread }) => (
          <li key={id}>
            <span className="name">{title}</span>
            <span className="small soft numbers">
              {spread.mean === undefined || spread.deviation === undefined
                ? all.few
                : fill(words.meanText, {
                    mean: percent(spread.mean, tag),
                    spread: percent(spread.deviation, tag),
                  })}
            </span>
            <Strip shares={shares} spread={spread} />
          </li>
        ))}
      </ul>
      <details>
        <summary>{words.tableOf}</summary>
        <DataTable
          words={all}
          {...{ name, columns, rows, foot }}
          idOf={({ learner }) => learner.id}
          csv={{
            heads: columns.map(({ head }) => head),
            rows: [
              ...rows.map((row) => columns.map(({ value }) => value(row))),
              [words.mean, ...topics.map(({ spread }) => toNumber(spread.mean))],
              [words.spread, ...topics.map(({ spread }) => toNumber(spread.deviation))],
            ],
          }}
        />
      </details>
    </>
  );
}
