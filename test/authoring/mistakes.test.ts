import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkContent } from '#authoring/check-content.ts';
import { formatProblems } from '#authoring/problem.ts';
import { makeContent, replace, type Change } from './make-content.ts';
import {
  COURSE_MISTAKES,
  DIAGRAM_MISTAKES,
  FACT_MISTAKES,
  GLOSSARY_MISTAKES,
} from './mistakes/course.ts';
import { EXAM_MISTAKES } from './mistakes/exams.ts';
import { FILE_MISTAKES } from './mistakes/files.ts';
import { ITEM_TYPE_MISTAKES } from './mistakes/item-types.ts';
import { ITEM_MISTAKES } from './mistakes/items.ts';
import { FRONT_MATTER_MISTAKES, LESSON_MISTAKES } from './mistakes/lessons.ts';
import type { Mistake } from './mistakes/mistake.ts';
import { ROLE_PLAY_MISTAKES } from './mistakes/roleplays.ts';
import { SOURCE_MISTAKES } from './mistakes/sources.ts';
import { YAML_MISTAKES } from './mistakes/yaml.ts';

const CORPUS: Readonly<Record<string, readonly Mistake[]>> = {
  'YAML in general': YAML_MISTAKES,
  'the fields of items': ITEM_MISTAKES,
  'the types of items': ITEM_TYPE_MISTAKES,
  'the front matter of lessons': FRONT_MATTER_MISTAKES,
  'the text of lessons': LESSON_MISTAKES,
  'role-plays': ROLE_PLAY_MISTAKES,
  exams: EXAM_MISTAKES,
  'the course': COURSE_MISTAKES,
  diagrams: DIAGRAM_MISTAKES,
  'the fact register': FACT_MISTAKES,
  'the glossary': GLOSSARY_MISTAKES,
  'the sources': SOURCE_MISTAKES,
  'files as such': FILE_MISTAKES,
};

/** Mistakes in other files, which have to be told of whatever else is wrong. */
const OTHERS: readonly { file: string; change: Change; says: string }[] = [
  {
    file: 'lessons/zh-Hans/first-call.mdx',
    change: replace('<Case title="Monday">', '<Case title="Monday" colour="red">'),
    says: 'content/lessons/zh-Hans/first-call.mdx:9  <Case>  <Case> has no "colour". Write "title", the only one there is.  [component-attribute-unknown]',
  },
  {
    file: 'sources.yaml',
    change: '- { id: law, title: { zh: 法, en: Law }, kind: laws, note: { zh: 注, en: Note } }\n',
    says: 'content/sources.yaml:1  law.kind  Found "laws". Did you mean "law"?  [field-value-not-allowed]',
  },
];

const all = Object.values(CORPUS).flat();

describe.each(Object.entries(CORPUS))('mistakes in %s', (_, mistakes) => {
  test.each(mistakes)('$name', async ({ changes, says }) => {
    const others = OTHERS.filter(({ file }) => !(file in changes));
    const root = await makeContent({
      ...Object.fromEntries(others.map(({ file, change }) => [file, change])),
      ...changes,
    });

    const told = formatProblems(await checkContent(root)).split('\n');

    expect(told.filter((line) => line.startsWith('content/')).sort()).toEqual(
      [says, ...others.map((other) => other.says)].sort(),
    );
  });
});

describe('the corpus', () => {
  test('has more than 400 mistakes, and every table that there is', () => {
    const files = readdirSync('test/authoring/mistakes');

    expect(all.length).toBeGreaterThan(400);
    expect(files.filter((file) => file !== 'mistake.ts').sort()).toEqual(
      'course exams files item-types items lessons roleplays sources yaml'
        .split(' ')
        .map((name) => `${name}.ts`),
    );
  });

  test('says where, what is wrong, and what to do, without a word of the tools', () => {
    const place = /^content\/[^:]+:[1-9]\d*  /;
    const code = /  \[[a-z]+(?:-[a-z]+)+\]$/;
    const remedy =
      /\b(write|add|put|remove|give|name|use|keep|make|move|rename|did you mean|perhaps that|end the tag|check|indent|begin|change|mend|leave|shorten|ask|send|separate|pick|say|draw|choose|nothing to do)\b/i;
    const jargon =
      /Error|undefined|null|\[object|node_modules|zod|token|pars(e|er|ing)\b|expected|schema|regex|scalar|mapping|implicit|NaN|\bat Object|(?<!\.)MDX|JSX|\n/i;

    expect(all.filter(({ says }) => !place.test(says) || !code.test(says))).toEqual([]);
    const messages = all.map(({ says }) => says.replace(place, '').replace(code, ''));
    expect(messages.filter((message) => !remedy.test(message))).toEqual([]);
    expect(messages.filter((message) => jargon.test(message))).toEqual([]);
  });
});
