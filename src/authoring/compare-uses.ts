import { nearest } from './did-you-mean.ts';
import { wordMissing, type Version } from './lesson-version.ts';
import type { Problem } from './problem.ts';

/** A use that a lesson has in every language, and where it stands in this one. */
interface Mark {
  name: string;
  component: string;
  line: number;
}

/** Uses that have to be the same in every language, by the attribute that tells them apart. */
const SAME: Readonly<Record<string, string>> = {
  Check: 'item',
  Term: 'id',
  Figure: 'name',
  Flowchart: 'name',
  RolePlayLink: 'id',
};

/** Checks, terms, drawings and role-plays that only one language has. */
export function compareUses(first: Version, second: Version): Problem[] {
  return [...findMissingUses(first, second), ...findMissingUses(second, first)];
}

function findMissingUses(ours: Version, theirs: Version): Problem[] {
  const marks = usesOf(ours).filter(({ line }) => !ours.told.has(line));
  const there = usesOf(theirs).map(({ name }) => name);
  // A misspelt one is told of by itself.
  const { uses = [], slips = [] } = theirs.lesson.body ?? {};
  const misspelt = [
    ...uses.filter(({ line }) => theirs.told.has(line)).map(({ name }) => name),
    ...slips.flatMap(({ component }) => component ?? []),
  ];
  return marks
    .filter(({ name }) => !there.includes(name))
    .filter(({ component }) => {
      const index = misspelt.findIndex((name) => nearest(name, [component]));
      return index < 0 || misspelt.splice(index, 1).length === 0;
    })
    .map(({ name, line }) => wordMissing(ours, theirs, name, line));
}

function usesOf({ lesson }: Version): Mark[] {
  return (lesson.body?.uses ?? []).flatMap(({ name, attributes, line }) => {
    const attribute = Object.hasOwn(SAME, name) ? SAME[name] : undefined;
    const value = attribute && attributes.get(attribute);
    return typeof value === 'string'
      ? [{ name: `<${name} ${attribute}="${value}">`, component: name, line }]
      : [];
  });
}
