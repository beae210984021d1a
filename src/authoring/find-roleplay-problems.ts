import { RolePlaySchema, type RolePlay } from '#schemas/roleplay.ts';
import { languagesOf, type Content, type Entry } from './content.ts';
import { suggest } from './did-you-mean.ts';
import { findTeachesProblems } from './find-teaches-problems.ts';
import { findTextProblems } from './find-text-problems.ts';
import { pathOf, valueAt } from './place.ts';
import type { Problem } from './problem.ts';
import { proveRolePlay } from './prove-roleplay.ts';

/** What is wrong with role-plays, among the rest of the course and in themselves. */
export function findRolePlayProblems(content: Content): Problem[] {
  const { entries } = content.roleplays;
  return [
    ...entries.flatMap((roleplay) => [
      ...findOtherName(roleplay),
      ...findTeachesProblems(content, roleplay, ['lesson'], roleplay.data.lesson),
      ...findUntaughtBeats(content, roleplay),
      ...findUnproved(roleplay),
    ]),
    ...findTextProblems(entries, RolePlaySchema, languagesOf(content)),
  ];
}

function findOtherName({ id, data, problem }: Entry<RolePlay>): Problem[] {
  if (data.id === id) return [];
  return [
    problem(
      ['id'],
      'roleplay-id-not-file-name',
      `The id is "${data.id}", but the file is called "${id}". Make them the same.`,
    ),
  ];
}

function findUntaughtBeats(content: Content, roleplay: Entry<RolePlay>): Problem[] {
  return Object.entries(roleplay.data.beats).flatMap(([beatId, { teaches }]) =>
    teaches === undefined
      ? []
      : findTeachesProblems(content, roleplay, ['beats', beatId, 'teaches'], teaches),
  );
}

/** What the proof over all plays finds, with the picks that show it. */
function findUnproved({ data, problem }: Entry<RolePlay>): Problem[] {
  return proveRolePlay(data).map(({ code, at, message, path = [] }) => {
    const place = pathOf(data, at);
    const found = valueAt(data, place);
    const meant =
      code === 'roleplay-beat-unknown'
        ? ` ${suggest(String(found), [...Object.keys(data.beats), 'end'])}`
        : '';
    const example = path.length > 0 ? ` See the picks: ${path.join(' → ')}.` : '';
    return problem(place, code, message + meant + example);
  });
}
