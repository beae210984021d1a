import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { AUTHOR_COMPONENTS } from '#authoring/author-components.ts';
import { ITEM_TYPES } from '#schemas/item.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import { checkChanged, replace } from '../authoring/make-content.ts';
import { makeRolePlay } from '../domain/roleplay/make-roleplay.ts';

interface Snippet {
  scope: string;
  prefix: string;
  description: string;
  body: string[];
}

// VS Code allows commas before closing brackets, as YAML does.
const snippets = parse(readFileSync('.vscode/amends.code-snippets', 'utf8')) as Record<
  string,
  Snippet
>;

/** What of the small course an author would put in place of these words. */
const NAMES: Readonly<Record<string, string>> = {
  item: 'calls-read-back',
  term: 'parcel',
  figure: 'call-curve',
  flowchart: 'hand-over',
  'role-play': 'late-parcel',
  topic: 'calls',
  'lesson#section': 'first-call#pick-up',
  lesson: 'first-call',
};

/** The text of a snippet as it stands when an author takes every suggestion. */
function textOf(prefix: string): string {
  const body = snippets[prefix]?.body.join('\n') ?? `There is no snippet "${prefix}".`;
  const taken = new Map<string, string>();
  return body.replace(
    /\$\{(\d+)(?:\|([^,|]*)[^|]*\||:([^}]*))?\}|\$0/g,
    (_, stop: string | undefined, first: string | undefined, text: string | undefined) => {
      if (stop === undefined) return '';
      const suggestion = first ?? text ?? taken.get(stop) ?? '';
      taken.set(stop, suggestion);
      return NAMES[suggestion] ?? suggestion;
    },
  );
}

const indent = (text: string, by: number) => text.replace(/^(?=.)/gm, ' '.repeat(by));

describe('the snippets', () => {
  test('say in both languages what they are for, and are called by their names', () => {
    for (const [name, { prefix, description, scope }] of Object.entries(snippets)) {
      expect(prefix).toBe(name);
      expect(description).toMatch(/[a-z].* · .*\p{Script=Han}/u);
      expect(['mdx', 'yaml']).toContain(scope);
    }
  });

  test('have one for each component and each type of item', () => {
    const names = Object.keys(snippets);

    expect(names).toEqual(expect.arrayContaining(Object.keys(AUTHOR_COMPONENTS)));
    expect(names).toEqual(expect.arrayContaining(ITEM_TYPES.map((type) => `item-${type}`)));
    expect(names).toEqual(expect.arrayContaining(['beat', 'choice', 'ending']));
  });

  test.each(Object.keys(AUTHOR_COMPONENTS))('write a <%s> that the check accepts', async (name) => {
    const around = AUTHOR_COMPONENTS[name]?.inside;
    const open = around === 'Dialogue' ? '<Dialogue label="x">' : `<${around}>`;
    const text = textOf(name);
    const written = around ? `${open}\n${text}\n</${around}>` : text;
    const add = (base: string) => `${base}\n${written}\n`;

    const said = await checkChanged({
      'lessons/zh-Hans/first-call.mdx': add,
      'lessons/en/first-call.mdx': add,
    });

    expect(said).toBe('No problems.');
  });

  test('write the head of a lesson and a section that the check accepts', async () => {
    const change = (base: string) =>
      base.replace(/^---\n[\s\S]*?\n---\n/, `${textOf('lesson')}\n`) + `\n${textOf('section')}\n`;

    const said = await checkChanged({
      'lessons/zh-Hans/first-call.mdx': change,
      'lessons/en/first-call.mdx': change,
    });

    expect(said).toBe('No problems.');
  });

  test.each(ITEM_TYPES)('write an item of the type %s that the check accepts', async (type) => {
    const said = await checkChanged({
      'items/calls.yaml': (base) => `${base}${textOf(`item-${type}`)}\n`,
      // So that the exam can draw it, whatever its type.
      'exams/final.yaml': replace('{ count: 2, type: single }', '{ count: 2 }'),
    });

    expect(said).toBe('No problems.');
  });

  test('write a row of the register that the check accepts', async () => {
    const said = await checkChanged({ 'facts/002.yaml': `${textOf('fact')}\n` });

    expect(said).toBe('No problems.');
  });

  test('write a beat, a choice and an ending as a role-play has them', () => {
    const written: unknown = {
      ...makeRolePlay(),
      beats: parse(`${textOf('beat')}\n${indent(textOf('choice'), 4)}`),
      endings: parse(textOf('ending')),
    };

    const { error, data } = RolePlaySchema.safeParse(written);

    expect(error).toBeUndefined();
    expect(Object.keys(data?.beats['beat-id']?.choices ?? {})).toHaveLength(3);
  });
});
