import { isForLearners } from '#domain/guide.ts';
import { ITEM_TYPES, type ItemType } from '#schemas/item.ts';
import type { Fact } from '#schemas/facts.ts';
import type { Content } from './content.ts';
import { rowsOf, teachingOf } from './rows-taught.ts';

/** Rows of the register that belong to the lessons of one module. */
export interface ModuleCoverage {
  module: string;
  taught: number;
  core: number;
  elective: number;
}

/** What there is for one lesson. */
export interface LessonCoverage {
  lesson: string;
  isPlanned: boolean;
  /** Rows that it names, its own and others. */
  rows: number;
  /** Rows that belong to it by the register, and those of them that something teaches. */
  own: { taught: number; all: number };
  byType: Readonly<Record<ItemType, number>>;
  /** Recall, apply, judge. */
  byDifficulty: readonly [number, number, number];
  /** Items that a document prescribes. */
  documented: number;
  roleplays: string[];
}

export interface Coverage {
  modules: ModuleCoverage[];
  lessons: LessonCoverage[];
  /** Rows of cases, which belong to role-plays. */
  cases: { taught: number; all: number };
  background: number;
  core: { taught: number; all: number };
  /** Core rows that nothing teaches, by the lesson or role-play they belong to. */
  waiting: ReadonlyMap<string, string[]>;
}

/** Counts what the course has of the register, and what each lesson has of items and role-plays. */
export function countCoverage(content: Content): Coverage {
  const { isTaught } = teachingOf(content);
  const taughtOf = (rows: readonly Fact[]) => ({
    taught: rows.filter(isTaught).length,
    all: rows.length,
  });
  const facts = content.facts.entries.map(({ data }) => data);
  const core = facts.filter((fact) => fact.core);
  const cases = facts.filter(({ roleplay }) => roleplay !== undefined);
  const modules = (content.course?.data.modules ?? []).filter(isForLearners);
  const waiting = Map.groupBy(
    core.filter((fact) => !isTaught(fact)),
    ({ lesson, roleplay }) => lesson ?? roleplay ?? '',
  );

  return {
    modules: modules.map(({ id, lessons, planned }) => {
      const rows = facts.filter(
        ({ lesson }) => lesson && [...lessons, ...planned].includes(lesson),
      );
      return {
        module: id,
        taught: rows.filter(isTaught).length,
        core: rows.filter((fact) => fact.core).length,
        elective: rows.filter((fact) => !fact.core).length,
      };
    }),
    lessons: modules.flatMap(({ lessons, planned }) =>
      [...lessons, ...planned].map((id) => ({
        ...countLesson(content, id),
        isPlanned: planned.includes(id),
        own: taughtOf(facts.filter(({ lesson }) => lesson === id)),
      })),
    ),
    cases: taughtOf(cases),
    background: facts.filter(({ background }) => background).length,
    core: taughtOf(core),
    waiting: new Map([...waiting].map(([home, rows]) => [home, rows.map(({ id }) => id)])),
  };
}

function countLesson(content: Content, lesson: string): Omit<LessonCoverage, 'isPlanned' | 'own'> {
  const items = content.items.entries
    .map(({ data }) => data)
    .filter(({ teaches, withdrawn }) => teaches.split('#')[0] === lesson && !withdrawn);
  const ofDifficulty = (wanted: number) =>
    items.filter(({ difficulty }) => difficulty === wanted).length;
  return {
    lesson,
    rows: rowsOf(content, lesson).size,
    byType: Object.fromEntries(
      ITEM_TYPES.map((type) => [type, items.filter((item) => item.type === type).length]),
    ) as Record<ItemType, number>,
    byDifficulty: [ofDifficulty(1), ofDifficulty(2), ofDifficulty(3)],
    documented: items.filter(({ documented }) => documented).length,
    roleplays: content.roleplays.entries
      .filter(({ data }) => data.lesson === lesson)
      .map(({ id }) => id),
  };
}
