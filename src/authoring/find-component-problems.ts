import { AUTHOR_COMPONENTS, type AuthorComponent } from './author-components.ts';
import { nearest, suggest } from './did-you-mean.ts';
import type { Problem } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import type { Use } from './lesson-body.ts';

/** Components that are misspelt, misplaced, or lack what they need. */
export function findComponentProblems(lesson: Lesson): Problem[] {
  return (lesson.body?.uses ?? []).flatMap((use) =>
    wordUse(use).map((message) => lesson.problemOn(use.line, `<${use.name}>`, message)),
  );
}

function wordUse(use: Use): string[] {
  const component = Object.hasOwn(AUTHOR_COMPONENTS, use.name) && AUTHOR_COMPONENTS[use.name];
  if (!component) return [wordUnknown(use.name)];
  return [
    ...component.required
      .filter((name) => !use.attributes.has(name))
      .map((name) => wordMissing(use, name)),
    ...[...use.attributes].flatMap(([name, value]) => wordAttribute(component, use, name, value)),
    ...wordPlace(component, use),
  ];
}

function wordUnknown(name: string): string {
  if (!/^[a-z]/.test(name)) return `There is no component <${name}>. ${suggest(name, names())}`;
  const meant = nearest(name, names());
  const advice = meant ? `Did you mean <${meant}>?` : 'Remove the tag.';
  return `Lessons are written in Markdown, without HTML such as <${name}>. ${advice}`;
}

function names(): string[] {
  return Object.keys(AUTHOR_COMPONENTS).filter((name) => name !== 'img');
}

function wordMissing(use: Use, name: string): string {
  return name === 'alt' ? NO_ALT : `<${use.name}> needs ${name}="…". Add it.`;
}

function wordAttribute(
  component: AuthorComponent,
  use: Use,
  name: string,
  value: string | true | undefined,
): string[] {
  const known = [...component.required, ...(component.optional ?? [])];
  if (!known.includes(name)) {
    return [
      `<${use.name}> has no "${name}". ${known.length ? suggest(name, known) : 'Remove it.'}`,
    ];
  }
  if (value === undefined)
    return [`Write ${name}="…" as plain text in quotation marks, without { }.`];
  if (value === true || value.trim() === '') {
    return [
      name === 'alt'
        ? NO_ALT
        : `"${name}" of <${use.name}> is empty. Write a value between the quotation marks.`,
    ];
  }
  const values = component.values?.[name];
  return !values || values.includes(value)
    ? []
    : [`"${name}" of <${use.name}> cannot be "${value}". ${suggest(value, values)}`];
}

function wordPlace({ inside, holds }: AuthorComponent, use: Use): string[] {
  const { name } = use;
  return [
    ...(inside !== undefined && use.inside !== inside
      ? [`<${name}> stands outside <${inside}>. Put it between <${inside}> and </${inside}>.`]
      : []),
    ...(holds === 'content' && !use.filled
      ? [`<${name}> is empty. Write its content between <${name}> and </${name}>.`]
      : []),
    ...(holds === 'nothing' && use.filled
      ? [`<${name}> holds no content. End the tag with "/>" and move the content out.`]
      : []),
  ];
}

/** Told of every kind of picture. */
export const NO_ALT =
  'The picture has no text alternative. Add alt="…" that says what it shows, for readers who cannot see it.';
