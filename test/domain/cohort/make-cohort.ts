import { toScoring } from '#domain/assessment/scoring.ts';
import type { CohortBank, CohortExam, CohortItem } from '#domain/cohort/course.ts';
import { keysOfExam } from '#domain/cohort/course.ts';
import { groupFiles, toLearner, type CohortFile, type Learner } from '#domain/cohort/gather.ts';
import type { Fact, RecordEvent } from '#domain/record/event.ts';
import { exportRecord } from '#domain/record/export-record.ts';
import { readExport } from '#domain/record/read-export.ts';
import { makeEvent } from '../record/make-event.ts';
import { NOW } from '../record/make-export.ts';

/** An item with the choices `a` to `d`, of which `a` is right. */
export function makeCohortItem(id: string, overrides: Partial<CohortItem> = {}): CohortItem {
  return {
    ...{ id, type: 'single', topic: 'calls', difficulty: 1, stem: `What of ${id}?` },
    choices: ['a', 'b', 'c', 'd'].map((choice) => ({ id: choice, text: `Choice ${choice}` })),
    ...{ key: ['a'], options: 4 },
    ...overrides,
  };
}

export function makeBank(items: readonly CohortItem[]): CohortBank {
  return new Map(items.map((item) => [item.id, item]));
}

/** An exam that draws from every topic. */
export function makeCohortExam(overrides: Partial<CohortExam> = {}): CohortExam {
  return {
    ...{ id: 'final', title: 'Final', cutScore: 0.6, partialCredit: false },
    ...{ blueprint: [{ count: 5 }], points: 1, content: '0a1b2c3d' },
    ...overrides,
  };
}

/** Sitting an exam from start to hand-in: what was given, item by item, and scored as it was then. */
export function sitExam(
  attempt: string,
  exam: CohortExam,
  bank: CohortBank,
  responses: Readonly<Record<string, readonly string[]>>,
  content = exam.content,
): Fact[] {
  const form = Object.keys(responses).map((itemId) => ({
    itemId,
    choiceIds: ['a', 'b', 'c', 'd'],
  }));
  const keys = keysOfExam(exam, bank);
  return [
    {
      kind: 'attempt-started',
      ...{ attempt, exam: exam.id, seed: 1, draw: 1, minutes: 60, time: 'standard', content, form },
    },
    ...Object.entries(responses)
      .filter(([, response]) => response.length > 0)
      .map(([item, response]): Fact => ({ kind: 'attempt-answered', attempt, item, response })),
    {
      kind: 'attempt-submitted',
      ...{ attempt, elapsed: 600_000 },
      ...toScoring({ form, responses }, keys, exam, content),
    },
  ];
}

/** Facts as one learner's events, a minute apart. */
export function eventsOf(learner: string, facts: readonly Fact[]): RecordEvent[] {
  return facts.map((fact, index) =>
    makeEvent(fact, {
      id: `${learner}-${index + 1}`,
      clock: index + 1,
      at: new Date(Date.UTC(2026, 10, 2, 1, index)).toISOString(),
    }),
  );
}

/** A file as a trainer gets it, written by the real export and read by the real reader. */
export function fileOf(
  id: number,
  name: string,
  events: readonly RecordEvent[],
  file = `${name}.jsonl`,
): CohortFile {
  return { id, name: file, reading: readExport(exportRecord(name, events, NOW)) };
}

/** The learners of files. */
export function learnersOf(files: readonly CohortFile[]): Learner[] {
  return groupFiles(files).groups.map(toLearner);
}
