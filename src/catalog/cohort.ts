import type { CohortCourse, CohortItem } from '#domain/cohort/course.ts';
import type { Scenario } from '#domain/roleplay/scenario.ts';
import type { Locale } from '#domain/text/locale.ts';
import { plain, type Wording } from '#domain/text/wording.ts';
import { wordsFor } from '#words/index.ts';
import { listModules, topicTitles } from './course.ts';
import { examRules, listExams } from './exams.ts';
import { listItems, openItem } from './items.ts';
import { listLessons } from './lessons.ts';
import { listRolePlays } from './roleplays.ts';
import { requireScenario } from './scenarios.ts';

/** What the records of a cohort are held against: the course as it is now. */
export async function readCohortCourse(locale: Locale): Promise<CohortCourse> {
  const lessons = new Map((await listLessons(locale)).map(({ id, title }) => [id, title]));
  const named = <N extends { id: string; title: Parameters<typeof plain>[0] }>({
    id,
    title,
  }: N) => ({
    ...{ id, title: plain(title) },
  });
  return {
    modules: (await listModules(locale)).map((module) => ({
      ...named(module),
      lessons: module.lessons.map((id) => ({ id, title: lessons.get(id) ?? id })),
    })),
    roleplays: (await listRolePlays(locale)).map(named),
    exams: (await listExams(locale)).map((exam) => {
      const { blueprint, cutScore, partialCredit, content } = examRules(exam);
      return { ...named(exam), blueprint, cutScore, partialCredit, content, points: exam.points };
    }),
    topics: [...(await topicTitles(locale))].map(([id, title]) => ({ id, title })),
  };
}

/** The whole bank with its keys and without feedback, withdrawn items too. */
export async function listCohortItems(locale: Locale): Promise<CohortItem[]> {
  return (await listItems()).map((item) => {
    const { feedback: _feedback, teaches: _teaches, ...own } = openItem(item, locale);
    return own;
  });
}

/** A role-play to lay plays onto, and what its map says where the conversation is over. */
export async function readMapped(
  locale: Locale,
  id: string,
): Promise<{ scenario: Scenario<Wording>; over: string }> {
  const scenario = await requireScenario(locale, id);
  return { scenario, over: wordsFor(locale).cohort.heat.over };
}
