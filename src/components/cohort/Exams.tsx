import { validityOf } from '#domain/assessment/certificate.ts';
import {
  chooseAttempt,
  scoredAttempts,
  type ScoredAttempt,
  type Which,
} from '#domain/cohort/attempts.ts';
import { keysOfExam, type CohortExam } from '#domain/cohort/course.ts';
import { examStanding, type ExamStanding } from '#domain/cohort/standing.ts';
import { spreadOf, type Spread } from '#domain/cohort/topics.ts';
import { fill, percent, scoreText } from '#domain/text/format.ts';
import { useMemo, useState } from 'react';
import type { Called } from './call-learners.ts';
import { Choose } from './Choose.tsx';
import { dayOf } from './day-of.ts';
import { DataTable, toNumber, type Column } from './DataTable.tsx';
import { ExamTopics } from './ExamTopics.tsx';
import type { BankProps } from './Findings.tsx';

/** A learner who handed the exam in, and the attempt that counts. */
export interface Sat {
  learner: Called;
  attempts: readonly ScoredAttempt[];
  chosen: ScoredAttempt;
  standing: ExamStanding;
}

export const WHICH = ['first', 'best', 'last'] as const satisfies readonly Which[];

/** Attempts, scores and certificates of one exam, and its results by topic. */
export function Exams(props: BankProps) {
  const { course, words: all, bank, learners } = props;
  const words = all.exams;
  const sat = useMemo(
    () => new Map(course.exams.map((exam) => [exam.id, whoSat(exam, bank, learners)])),
    [course, bank, learners],
  );
  const busiest = [...sat].sort(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
  const [wished, setWished] = useState<string>();
  const [which, setWhich] = useState<Which>('first');
  const chosen = wished ?? busiest;
  const exam = course.exams.find(({ id }) => id === chosen);
  const rows = (sat.get(chosen) ?? []).flatMap((one): Sat[] => {
    const attempt = chooseAttempt(one.attempts, which);
    return attempt ? [{ ...one, chosen: attempt }] : [];
  });

  return (
    <section aria-labelledby="exams">
      <h2 id="exams">{words.title}</h2>
      <div className="choices">
        <Choose
          label={words.exam}
          value={chosen}
          options={course.exams.map(({ id, title }) => [
            id,
            fill(words.optionOf, { exam: title, n: sat.get(id)?.length ?? 0 }),
          ])}
          onChange={setWished}
        />
        <Choose
          label={words.which}
          value={which}
          options={WHICH.map((each) => [each, words.attemptsOf[each]])}
          onChange={setWhich}
        />
      </div>
      {!exam || rows.length === 0 ? (
        <p className="soft">{words.nobody}</p>
      ) : (
        <>
          <p className="print-only">
            {exam.title} · {words.attemptsOf[which]}
          </p>
          <ExamTable {...props} {...{ exam, which, rows }} />
          <ExamTopics {...props} {...{ exam, rows }} />
        </>
      )}
    </section>
  );
}

function whoSat(exam: CohortExam, bank: BankProps['bank'], learners: readonly Called[]) {
  const keys = keysOfExam(exam, bank);
  return learners.flatMap((learner): Omit<Sat, 'chosen'>[] => {
    const attempts = scoredAttempts(learner.record, exam, keys);
    if (attempts.length === 0) return [];
    return [{ learner, attempts, standing: examStanding(learner.record, exam.id, attempts) }];
  });
}

interface TableProps extends BankProps {
  exam: CohortExam;
  which: Which;
  rows: readonly Sat[];
}

function ExamTable({ exam, which, rows, words: all, tag }: TableProps) {
  const words = all.exams;
  const now = new Date().toISOString();
  const minutesOf = ({ chosen }: Sat) =>
    Math.ceil((chosen.attempt.submitted?.elapsed ?? 0) / 60_000);
  const best = ({ attempts }: Sat) => chooseAttempt(attempts, 'best')?.share ?? 0;
  const columns: Column<Sat>[] = [
    { head: all.learner, value: ({ learner }) => learner.label },
    { head: words.attempts, value: ({ attempts }) => attempts.length },
    {
      head: words.score[which],
      value: ({ chosen }) => toNumber(chosen.share),
      show: ({ chosen: { share, earned, possible } }) =>
        scoreText(
          fill(words.scoreText, { share: percent(share, tag) }),
          { earned, possible },
          exam.points,
          tag,
        ),
    },
    ...(which === 'best'
      ? []
      : [
          {
            head: words.score.best,
            value: (row: Sat) => toNumber(best(row)),
            show: (row: Sat) => percent(best(row), tag),
          },
        ]),
    { head: words.minutes, value: minutesOf },
    {
      head: words.passed,
      value: ({ standing }) => (standing.passedAt ? dayOf(standing.passedAt) : ''),
      show: ({ standing: { passed, passedAt } }) =>
        passed && passedAt ? fill(words.yes, { date: dayOf(passedAt) }) : words.no,
      look: ({ standing }) => (standing.passed ? 'done' : 'soft'),
    },
    {
      head: words.validUntil,
      value: ({ standing }) => (standing.validUntil ? dayOf(standing.validUntil) : ''),
      show: ({ standing: { passed, validUntil } }) => {
        if (validUntil === undefined) return passed ? words.noCertificate : all.none;
        const date = dayOf(validUntil);
        return validityOf({ validUntil }, now) === 'ended' ? fill(words.ended, { date }) : date;
      },
    },
  ];
  const said = (spread: Spread) =>
    spread.mean === undefined || spread.deviation === undefined
      ? all.few
      : fill(words.meanSpread, {
          mean: percent(spread.mean, tag),
          spread: percent(spread.deviation, tag),
        });
  const foot = [
    words.cohort,
    rows.reduce((sum, { attempts }) => sum + attempts.length, 0),
    said(spreadOf(rows.map(({ chosen }) => chosen.share))),
    ...(which === 'best' ? [] : [said(spreadOf(rows.map(best)))]),
    '',
    fill(all.finished.done, {
      n: rows.filter(({ standing }) => standing.passed).length,
      all: rows.length,
    }),
    '',
  ];
  return (
    <>
      <DataTable
        words={all}
        name={exam.title}
        columns={columns}
        rows={rows}
        idOf={({ learner }) => learner.id}
        foot={foot}
      />
      <p className="small soft">{words.note}</p>
    </>
  );
}
