import { countCoverage, type LessonCoverage } from '#authoring/count-coverage.ts';
import { findTouched, type TouchedSection } from '#authoring/find-touched.ts';
import type { Content } from '#authoring/content.ts';
import { poolsOf } from '#authoring/exam-pools.ts';
import type { Link } from '#domain/assessment/taught-item.ts';
import { pageAddress, sectionAddress } from '#domain/text/address.ts';
import { langOf, type Locale } from '#domain/text/locale.ts';
import { localise, plain, type Wording } from '#domain/text/wording.ts';
import type { Fact } from '#schemas/facts.ts';
import { listExams } from '../exams.ts';
import { listLessons } from '../lessons.ts';
import { listRolePlays } from '../roleplays.ts';
import { readWritten } from './written.ts';

/** A lesson with what there is for it. One that is still to be written has no link. */
export interface LessonRow extends Omit<LessonCoverage, 'roleplays'> {
  title: string;
  href: string | undefined;
  roleplays: Link[];
}

export interface ModuleRow {
  id: string;
  title: string;
  track: string;
  rows: { taught: number; all: number };
  lessons: LessonRow[];
}

/** What an exam can draw from, by module; `''` for items of a lesson that is in no module. */
export interface ExamRow {
  id: string;
  title: string;
  items: number;
  pool: number;
  byModule: ReadonlyMap<string, number>;
}

export interface CoverageView {
  modules: ModuleRow[];
  exams: ExamRow[];
  core: { taught: number; all: number };
  cases: { taught: number; all: number };
  background: number;
  /** Core rows that nothing teaches, by the title of the lesson or role-play they belong to. */
  waiting: { home: string; rows: string[] }[];
}

/** The coverage matrix in the reader's language. */
export async function readCoverage(locale: Locale): Promise<CoverageView> {
  const content = await readWritten();
  const { modules, lessons, waiting, core, cases, background } = countCoverage(content);
  const names = await namesIn(locale);
  const rows = lessons.map(({ roleplays, ...lesson }) => ({
    ...lesson,
    title: names.titleOf(lesson.lesson),
    href: names.lessons.get(lesson.lesson)?.href,
    roleplays: roleplays.map((id) => workshopLink(locale, id, names.titleOf(id))),
  }));
  const written = content.course?.data.modules ?? [];
  return {
    modules: modules.flatMap(({ module, taught, core, elective }) => {
      const found = written.find(({ id }) => id === module);
      if (!found) return [];
      const { title } = localise(found, langOf(locale));
      const own = [...found.lessons, ...found.planned];
      return {
        ...{ id: module, title: plain(title), track: found.track },
        rows: { taught, all: core + elective },
        lessons: rows.filter(({ lesson }) => own.includes(lesson)),
      };
    }),
    exams: await examRows(locale, content),
    ...{ core, cases, background },
    waiting: [...waiting].map(([home, ids]) => ({ home: names.titleOf(home), rows: ids })),
  };
}

async function examRows(locale: Locale, content: Content): Promise<ExamRow[]> {
  const moduleOf = new Map(
    content.course?.data.modules.flatMap(({ id, lessons, planned }) =>
      [...lessons, ...planned].map((lesson) => [lesson, id] as const),
    ),
  );
  const lessonOf = new Map(
    content.items.entries.map(({ id, data }) => [id, data.teaches.split('#')[0] ?? '']),
  );
  return (await listExams(locale)).flatMap(({ id, title, items }) => {
    const exam = content.exams.entries.find((entry) => entry.id === id)?.data;
    if (!exam) return [];
    const pool = [...new Set(poolsOf(content, exam).flatMap((part) => part.pool))];
    const groups = Map.groupBy(pool, (item) => moduleOf.get(lessonOf.get(item) ?? '') ?? '');
    return {
      ...{ id, title: plain(title), items, pool: pool.length },
      byModule: new Map([...groups].map(([module, own]) => [module, own.length])),
    };
  });
}

/** A row of the register with what it touches. */
export interface RowView {
  fact: Fact;
  /** The module it belongs to; none for cases and what is kept for editors. */
  module: string | undefined;
  /** The title of the lesson or role-play it belongs to. */
  home: string;
  lessons: { id: string; title: string; items: number }[];
  roleplays: Link[];
  isTaught: boolean;
}

/** A section of a lesson with the items it teaches the answers to. */
export interface SectionView {
  href: string;
  /** None for items that name the lesson as a whole. */
  title: string | undefined;
  items: { id: string; stem: Wording }[];
}

export interface RegisterView {
  rows: RowView[];
  modules: { id: string; title: string }[];
  lessons: { id: string; title: string; sections: SectionView[] }[];
}

/** The whole register in the reader's language, and what each lesson asks. */
export async function readRegister(locale: Locale): Promise<RegisterView> {
  const content = await readWritten();
  const names = await namesIn(locale);
  const stems = new Map(
    localise(
      content.items.entries.map(({ data }) => data),
      langOf(locale),
    ).map(({ id, stem }) => [id, stem]),
  );
  const modules = content.course?.data.modules ?? [];
  const sectionsOf = new Map<string, TouchedSection[]>();
  const rows = content.facts.entries.flatMap(({ id }): RowView[] => {
    const touched = findTouched(content, id);
    if (!touched) return [];
    const { fact, lessons, roleplays } = touched;
    for (const lesson of lessons) sectionsOf.set(lesson.id, lesson.sections);
    const staged = fact.roleplay !== undefined && roleplays.includes(fact.roleplay);
    return [
      {
        fact,
        module: modules.find(({ lessons, planned }) =>
          [...lessons, ...planned].includes(fact.lesson ?? ''),
        )?.id,
        home: names.titleOf(fact.lesson ?? fact.roleplay ?? ''),
        lessons: lessons.map((lesson) => ({
          id: lesson.id,
          title: names.titleOf(lesson.id),
          items: lesson.sections.reduce((sum, { items }) => sum + items.length, 0),
        })),
        roleplays: roleplays.map((each) => workshopLink(locale, each, names.titleOf(each))),
        isTaught: lessons.length > 0 || staged,
      },
    ];
  });
  const taught = await listLessons(locale);
  return {
    rows,
    modules: modules
      .filter(({ id }) => rows.some(({ module }) => module === id))
      .map((module) => ({ id: module.id, title: plain(localise(module, langOf(locale)).title) })),
    lessons: taught
      .filter(({ id }) => sectionsOf.has(id))
      .map(({ id, title, sections }) => ({
        ...{ id, title },
        sections: (sectionsOf.get(id) ?? []).map(({ anchor, items }) => ({
          href: sectionAddress(locale, anchor ? `${id}#${anchor}` : id),
          title: sections.find((section) => section.anchor === anchor)?.title,
          items: items.map((item) => ({ id: item, stem: stems.get(item) ?? item })),
        })),
      })),
  };
}

/** What lessons and role-plays are called; what is still to be written goes by its id. */
async function namesIn(locale: Locale) {
  const lessons = new Map(
    (await listLessons(locale)).map(({ id, title }) => [
      id,
      { title, href: pageAddress(locale, 'lessons', id) },
    ]),
  );
  const roleplays = new Map(
    (await listRolePlays(locale)).map(({ id, title }) => [id, plain(title)]),
  );
  const titleOf = (id: string) => lessons.get(id)?.title ?? roleplays.get(id) ?? id;
  return { lessons, titleOf };
}

function workshopLink(locale: Locale, id: string, label: string): Link {
  return { href: pageAddress(locale, 'trainers', 'roleplays', id), label };
}
