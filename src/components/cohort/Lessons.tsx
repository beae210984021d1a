import type { Named } from '#domain/cohort/course.ts';
import { lessonsFinished } from '#domain/cohort/standing.ts';
import { fill } from '#domain/text/format.ts';
import { useState } from 'react';
import type { Called } from './call-learners.ts';
import { Choose } from './Choose.tsx';
import { DataTable, type Column } from './DataTable.tsx';
import { dayOf } from './day-of.ts';
import type { FindingsProps } from './Findings.tsx';

const ALL = 'all';

/** Learners by modules; by the lessons of one module, with the day each was finished. */
export function Lessons({ course, words: all, learners }: FindingsProps) {
  const words = all.finished;
  const [chosen, setChosen] = useState(ALL);
  const { modules } = course;
  const lessons = modules.flatMap((module) => module.lessons);
  const shown = modules.find(({ id }) => id === chosen)?.lessons;
  const finishedOn = ({ record }: Called, { id }: Named) => {
    const at = record.lessons[id]?.finishedAt;
    return at === undefined ? undefined : dayOf(at);
  };

  const shareOf = (head: string, own: readonly Named[]): Column<Called> => ({
    head,
    value: ({ record }) => fill(words.done, { n: lessonsFinished(record, own), all: own.length }),
    look: ({ record }) => {
      const n = lessonsFinished(record, own);
      return n === own.length ? 'done' : n === 0 ? 'soft' : '';
    },
  });
  const dayOfLesson = (lesson: Named): Column<Called> => ({
    head: lesson.title,
    value: (learner) =>
      finishedOn(learner, lesson) ?? (learner.record.lessons[lesson.id] ? words.begun : all.none),
    look: (learner) => (finishedOn(learner, lesson) ? 'done' : 'soft'),
  });
  const columns: Column<Called>[] = [
    { head: all.learner, value: ({ label }) => label },
    { head: words.lastDay, value: ({ lastAt }) => (lastAt ? dayOf(lastAt) : all.none) },
    shareOf(words.all, lessons),
    ...(shown?.map(dayOfLesson) ?? modules.map(({ title, lessons: own }) => shareOf(title, own))),
  ];
  const finishedBy = (own: readonly Named[]) => {
    const done = learners.filter(({ record }) => lessonsFinished(record, own) === own.length);
    return fill(words.done, { n: done.length, all: learners.length });
  };
  const parts = shown?.map((lesson) => [lesson]) ?? modules.map((module) => module.lessons);

  return (
    <>
      <h3>{words.lessons}</h3>
      <Choose
        label={words.module}
        value={chosen}
        options={[[ALL, words.allModules], ...modules.map(({ id, title }) => [id, title] as const)]}
        onChange={setChosen}
      />
      <DataTable
        words={all}
        name={words.lessons}
        columns={columns}
        rows={learners}
        idOf={({ id }) => id}
        foot={[words.finishedBy, '', ...[lessons, ...parts].map(finishedBy)]}
        csv={{
          heads: [all.learner, words.lastDay, ...lessons.map(({ title }) => title)],
          rows: learners.map((learner) => [
            learner.label,
            learner.lastAt ? dayOf(learner.lastAt) : '',
            ...lessons.map((lesson) => finishedOn(learner, lesson) ?? ''),
          ]),
        }}
      />
    </>
  );
}
