import { AUTHOR_COMPONENTS, type AuthorComponent } from './author-components.ts';
import { nearest, suggest } from './did-you-mean.ts';
import type { Problem, Told } from './problem.ts';
import type { Lesson } from './read-lesson.ts';
import type { Use } from './lesson-body.ts';

/** Components that are misspelt, misplaced, or lack what they need. */
export function findComponentProblems(lesson: Lesson): Problem[] {
  return (lesson.body?.uses ?? []).flatMap((use) =>
    wordUse(use).map((told) => lesson.problemOn(use.line, `<${use.name}>`, ...told)),
  );
}

function wordUse(use: Use): Told[] {
  const component = Object.hasOwn(AUTHOR_COMPONENTS, use.name) && AUTHOR_COMPONENTS[use.name];
  if (!component) return [wordUnknown(use.name)];
  const missing = component.required.filter((name) => !use.attributes.has(name));
  return [
    ...missing
      .filter((name) => !isMisspelt(component, use, name))
      .map((name) => wordMissing(use, name)),
    ...[...use.attributes].flatMap(([name, value]) => wordAttribute(component, use, name, value)),
    ...wordPlace(component, use),
  ];
}

/** Whether it is there by another name, which is told of. */
function isMisspelt(component: AuthorComponent, use: Use, missing: string): boolean {
  const known = [...component.required, ...(component.optional ?? [])];
  const unknown = [...use.attributes.keys()].filter((name) => !known.includes(name));
  return unknown.some((name) => known.length === 1 || nearest(name, known) === missing);
}

function wordUnknown(name: string): Told {
  if (/^[a-z]/.test(name)) return wordHtml(`<${name}>`);
  return ['component-unknown', `There is no component <${name}>. ${suggest(name, names())}`];
}

/** What to say of a tag of HTML, such as `<b>`. */
export function wordHtml(tag: string): Told {
  const meant = nearest(tag.slice(1, -1), names());
  const advice = meant ? `Did you mean <${meant}>?` : 'Remove the tag.';
  return [
    'component-html',
    `Lessons are written in Markdown, without HTML such as ${tag}. ${advice}`,
  ];
}

function names(): string[] {
  return Object.keys(AUTHOR_COMPONENTS).filter((name) => name !== 'img');
}

function wordMissing(use: Use, name: string): Told {
  if (name === 'alt') return NO_ALT;
  return ['component-attribute-missing', `<${use.name}> needs ${name}="…". Add it.`];
}

function wordAttribute(
  component: AuthorComponent,
  use: Use,
  name: string,
  value: string | true | undefined,
): Told[] {
  const known = [...component.required, ...(component.optional ?? [])];
  if (!known.includes(name)) {
    const advice = known.length ? suggest(name, known) : 'Remove it.';
    return [['component-attribute-unknown', `<${use.name}> has no "${name}". ${advice}`]];
  }
  if (value === undefined) {
    const message = `Write ${name}="…" as plain text in quotation marks, without { }.`;
    return [['component-attribute-in-braces', message]];
  }
  if (value === true || value.trim() === '') {
    const message = `"${name}" of <${use.name}> is empty. Write a value between the quotation marks.`;
    return [name === 'alt' ? NO_ALT : ['component-attribute-empty', message]];
  }
  const values = component.values?.[name];
  if (!values || values.includes(value)) return [];
  const message = `"${name}" of <${use.name}> cannot be "${value}". ${suggest(value, values)}`;
  return [['component-value-not-allowed', message]];
}

function wordPlace({ inside, holds }: AuthorComponent, use: Use): Told[] {
  const { name } = use;
  const told: Told[] = [];
  if (inside !== undefined && use.inside !== inside) {
    const message = `<${name}> stands outside <${inside}>. Put it between <${inside}> and </${inside}>.`;
    told.push(['component-misplaced', message]);
  }
  if (holds === 'content' && !use.filled) {
    const message = `<${name}> is empty. Write its content between <${name}> and </${name}>.`;
    told.push(['component-empty', message]);
  }
  if (holds === 'nothing' && use.filled) {
    const message = `<${name}> holds no content. End the tag with "/>" and move the content out.`;
    told.push(['component-filled', message]);
  }
  return told;
}

const NO_ALT: Told = [
  'lesson-picture-without-words',
  'The picture has no text alternative. Add alt="…" that says what it shows, for readers who cannot see it.',
];
