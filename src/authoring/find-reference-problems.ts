import type { Code } from './codes.ts';
import { isNamed, type Collection, type Content } from './content.ts';
import { suggest } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';

/** What a component names, and where that is written. */
interface Reference {
  attribute: string;
  /** What it is when there is no such thing. */
  code: Code;
  word: string;
  where: string;
  among: Pick<Collection<unknown>, 'ids' | 'misspelt'>;
}

/** Components that name an item, a term, a drawing or a role-play that does not exist. */
export function findReferenceProblems(content: Content, lesson: Lesson): Problem[] {
  const references = referencesOf(content);
  return (lesson.body?.uses ?? []).flatMap(({ name, attributes, line }) => {
    const reference = references.get(name);
    const id = reference && attributes.get(reference.attribute);
    if (!reference || typeof id !== 'string' || id === '' || isNamed(reference.among, id))
      return [];
    const advice = suggest(id, [...reference.among.ids], 'Add it there, or name another.');
    const message = `There is no ${reference.word} "${id}" in ${reference.where}. ${advice}`;
    return [lesson.problemOn(line, `<${name}>`, reference.code, message)];
  });
}

/** Checks that ask a question which counts for nobody any more. */
export function findWithdrawnChecks({ items }: Content, lesson: Lesson): Problem[] {
  const withdrawn = new Map(items.entries.map(({ id, data }) => [id, data.withdrawn]));
  return (lesson.body?.uses ?? []).flatMap(({ name, attributes, line }) => {
    const id = name === 'Check' ? attributes.get('item') : undefined;
    const day = typeof id === 'string' ? withdrawn.get(id) : undefined;
    if (day === undefined) return [];
    const message = `The item "${id}" was withdrawn on ${day}. Ask another, or remove "withdrawn" from the item.`;
    return [lesson.problemOn(line, `<${name}>`, 'reference-item-withdrawn', message)];
  });
}

/** By component. Kinds of which a file could not be read are left out. */
function referencesOf(content: Content): ReadonlyMap<string, Reference> {
  const { items, glossary, diagrams, roleplays } = content;
  const names = [...content.figures].map(toKebabCase);
  const figures = { ids: new Set(names), misspelt: [], complete: true };
  const all = [
    ['Check', 'item', 'reference-item-unknown', 'item', 'content/items', items],
    ['Term', 'id', 'reference-term-unknown', 'term', 'content/glossary.yaml', glossary],
    ['Figure', 'name', 'reference-drawing-unknown', 'drawing', 'src/components/figure', figures],
    ['Flowchart', 'name', 'reference-flowchart-unknown', 'flowchart', 'content/diagrams', diagrams],
    [
      'RolePlayLink',
      'id',
      'reference-roleplay-unknown',
      'role-play',
      'content/roleplays',
      roleplays,
    ],
  ] as const;
  return new Map(
    all
      .filter(([, , , , , { complete }]) => complete)
      .map(([name, attribute, code, word, where, among]) => [
        name,
        { attribute, code, word, where, among },
      ]),
  );
}

/** @example toKebabCase('CallCurve') // => 'call-curve' */
function toKebabCase(name: string): string {
  return name.replace(/(?<=[a-z0-9])(?=[A-Z])/g, '-').toLowerCase();
}
