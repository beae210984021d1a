import type { Fact } from '#schemas/facts.ts';
import { versionsOf, type Content } from './content.ts';
import { teachingOf } from './rows-taught.ts';

/** A section of a lesson, and the items it teaches. */
export interface TouchedSection {
  /** `undefined` for items that name the lesson as a whole. */
  anchor: string | undefined;
  items: string[];
}

/** What has to be looked at again when a fact changes. */
export interface Touched {
  fact: Fact;
  /** The lessons that name the row. Those of their sections that teach items come in order. */
  lessons: { id: string; sections: TouchedSection[] }[];
  roleplays: string[];
}

/** What a row touches, or `undefined` when there is no such row. */
export function findTouched(content: Content, row: string): Touched | undefined {
  const fact = content.facts.entries.find(({ id }) => id === row)?.data;
  if (!fact) return undefined;
  const lessons = teachingOf(content).lessonsOf(row);
  return {
    fact,
    lessons: lessons.map((id) => ({ id, sections: sectionsOf(content, id) })),
    roleplays: content.roleplays.entries
      .filter(
        ({ id, data }) => id === fact.roleplay || lessons.some((lesson) => plays(data, lesson)),
      )
      .map(({ id }) => id),
  };
}

/** A role-play belongs to a lesson, and its beats may be taught by others. */
function plays(
  { lesson, beats }: Content['roleplays']['entries'][number]['data'],
  lessonId: string,
): boolean {
  const taughtBy = Object.values(beats).map(({ teaches }) => teaches?.split('#')[0]);
  return [lesson, ...taughtBy].includes(lessonId);
}

function sectionsOf(content: Content, lessonId: string): TouchedSection[] {
  const taught = Map.groupBy(
    content.items.entries.filter(({ data }) => data.teaches.split('#')[0] === lessonId),
    ({ data }) => data.teaches.split('#')[1],
  );
  const order = versionsOf(content, lessonId).flatMap(([, { body }]) =>
    (body?.sections ?? []).map(({ anchor }) => anchor),
  );
  return [...taught]
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([anchor, items]) => ({ anchor, items: items.map(({ id }) => id) }));
}
