import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { LANGS, type Content } from '#authoring/content.ts';
import { findItemProblems } from '#authoring/find-item-problems.ts';
import { formatProblems } from '#authoring/problem.ts';
import { readContent } from '#authoring/read-content.ts';
import { readLists } from '#authoring/read-entries.ts';
import { guideLessons } from '#domain/guide.ts';
import { ItemSchema } from '#schemas/item.ts';
import { RolePlaySchema } from '#schemas/roleplay.ts';
import { parse } from 'yaml';
import { checkChanged, replace } from '../authoring/make-content.ts';

const content = await readContent('.');
const guide = [...guideLessons(content.course?.data ?? { modules: [] })];
const versions = LANGS.flatMap((lang) =>
  guide.flatMap((id) => content.lessons.get(lang)?.get(id) ?? []),
);
const texts = versions.map(({ file }) => ({ file, text: readFileSync(file, 'utf8') }));

/** Samples of one kind in all lessons of the guide, each once. */
function samplesOf(kind: string): string[] {
  const fence = new RegExp(`^( *)\`\`\`${kind}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm');
  const found = texts.flatMap(({ text }) =>
    [...text.matchAll(fence)].map(([, indent = '', sample = '']) =>
      sample.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    ),
  );
  return [...new Set(found)];
}

/** What slips into a choice and belongs to its feedback. */
const REASON = '因为先把事接下来，他才听得进后面的核对和赔偿办法';

test('there is a guide in both languages', () => {
  expect(versions).toHaveLength(guide.length * LANGS.length);
  expect(versions.length).toBeGreaterThan(0);
});

describe('what the guide shows', () => {
  test('runs: every command it names is one of this project', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
      scripts: Record<string, string>;
    };
    const named = texts.flatMap(({ file, text }) =>
      [...text.matchAll(/npm (?:run ([\w-]+(?::[\w-]+)*)|(start|test)\b)/g)].map(
        ([, run, short]) => ({
          file,
          name: run ?? short ?? '',
        }),
      ),
    );

    expect(named.length).toBeGreaterThan(10);
    expect(named.filter(({ name }) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test('can be copied: the check finds nothing in its items', () => {
    const samples = samplesOf('yaml').filter((sample) => sample.startsWith('- id: '));
    const files = samples.map((text, index) => ({
      file: `content/items/sample-${index}.yaml`,
      id: `sample-${index}`,
      text,
    }));
    const { collection, problems } = readLists(files, ItemSchema);
    const entries = [...content.items.entries, ...collection.entries];
    const withSamples: Content = { ...content, items: { ...content.items, entries } };
    const found = findItemProblems(withSamples).filter(({ file }) => file.includes('sample-'));

    expect(collection.entries.length).toBeGreaterThan(0);
    expect([...problems, ...found]).toEqual([]);
  });

  test('is what the check says of a key that is too long', () => {
    const sample = samplesOf('yaml').find((text) => text.startsWith('- id: ')) ?? '';
    const long = sample.replace('先看看是哪一颗。”', `先看看是哪一颗，${REASON}。”`);
    const file = { file: 'content/items/guide-sample.yaml', id: 'guide-sample', text: long };
    const { collection } = readLists([file], ItemSchema);
    const items = { ...content.items, entries: collection.entries };
    const said = formatProblems(findItemProblems({ ...content, items }));

    expect(said).not.toBe('No problems.');
    expect(samplesOf('text')).toContain(`${said.split('\n')[0]}\n`);
  });

  test('is what the check says of a term that one language lacks', async () => {
    const said = await checkChanged({
      'lessons/en/first-call.mdx': replace('<Term id="parcel">parcel</Term>', 'parcel'),
    });

    expect(samplesOf('text')).toContain(`${said.split('\n')[0]}\n`);
  });

  test('keeps to the schema of role-plays', () => {
    const samples = samplesOf('yaml').filter((sample) => sample.startsWith('beats:'));

    expect(samples).not.toHaveLength(0);
    for (const sample of samples) {
      expect(RolePlaySchema.pick({ beats: true }).safeParse(parse(sample)).error).toBeUndefined();
    }
  });

  test('is what the proof prints of a role-play', () => {
    const golden = readFileSync('test/golden/roleplays/late-order.txt', 'utf8').split('\n');
    const quoted = samplesOf('text').filter((sample) => sample.startsWith('always picking'));

    expect(quoted).toHaveLength(LANGS.length);
    for (const line of quoted.join('').trimEnd().split('\n')) expect(golden).toContain(line);
  });
});
