import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareWords } from '#authoring/compare-words.ts';
import { readContent } from '#authoring/read-content.ts';
import { readLags } from '#authoring/read-lags.ts';
import { translationStatus } from '#authoring/translation-status.ts';
import { en } from '#words/en.ts';
import { zh } from '#words/zh.ts';
import { makeContent, replace, type Changes } from './make-content.ts';

async function statusOf(changes: Changes) {
  return translationStatus(await readContent(await makeContent(changes)));
}

async function gapsOf(changes: Changes) {
  const { files } = await statusOf(changes);
  return files.flatMap(({ file, gaps }) => gaps.map((gap) => ({ file, ...gap })));
}

describe('the translation status of files with both languages', () => {
  test('counts every text, and finds nothing where both are there', async () => {
    const { files } = await statusOf({});

    expect(files.find(({ file }) => file === 'content/items/calls.yaml')).toMatchObject({
      // Four stems, two times two choices with text and feedback, two times two reasons.
      texts: 16,
      gaps: [],
    });
    expect(files.map(({ file }) => file)).toEqual([
      'content/course.yaml',
      'content/items/calls.yaml',
      'content/roleplays/late-parcel.yaml',
      'content/exams/final.yaml',
      'content/diagrams/hand-over.yaml',
      'content/glossary.yaml',
    ]);
  });

  test('names the language to write, and the place', async () => {
    const gaps = await gapsOf({
      'items/calls.yaml': replace('text: { zh: 喂, en: Hello }', 'text: { zh: 喂 }'),
      'glossary.yaml': replace('term: { zh: 包裹, en: parcel }', 'term: { en: parcel }'),
    });

    expect(gaps).toEqual([
      {
        file: 'content/items/calls.yaml',
        line: 12,
        at: 'calls-first-words.choices.hello.text',
        lang: 'en',
      },
      { file: 'content/glossary.yaml', line: 2, at: 'parcel.term', lang: 'zh' },
    ]);
  });

  test('tells one text for both from a missing one', async () => {
    const gaps = await gapsOf({
      'exams/final.yaml': replace('title: { zh: 考试, en: Exam }', 'title: Exam'),
    });

    expect(gaps).toMatchObject([{ at: 'title', lang: undefined }]);
  });
});

describe('the translation status of lessons', () => {
  const chinese = (...sections: number[]) =>
    sections.map((n, at) => `\n## 节 [#part-${at}]\n\n${'字'.repeat(n)}\n`).join('');
  const english = (...sections: number[]) =>
    sections.map((n, at) => `\n## Part [#part-${at}]\n\n${'word '.repeat(n)}\n`).join('');
  const written = (zhLesson: string, enLesson: string): Changes => ({
    'lessons/zh-Hans/first-call.mdx': (base) => base + zhLesson,
    'lessons/en/first-call.mdx': (base) => base + enLesson,
  });

  test('says in which language a lesson is still to be written', async () => {
    const { lessons } = await statusOf({ 'lessons/zh-Hans/first-call.mdx': null });

    expect(lessons).toEqual([{ id: 'first-call', missing: ['zh'], differences: [], drifted: [] }]);
  });

  test('names parts that only one version has', async () => {
    const { lessons } = await statusOf({
      'lessons/en/first-call.mdx': (base) => `${base}\n## More [#more]\n`,
    });

    expect(lessons[0]?.differences).toMatchObject([
      { file: 'content/lessons/en/first-call.mdx', at: '#more' },
    ]);
  });

  test('names sections that one language made longer, measured by the rest of the course', async () => {
    const changes = written(chinese(150, 150, 150, 300), english(100, 100, 100, 100));

    const { ratio, lessons } = await statusOf(changes);

    expect(ratio).toBeCloseTo(1.5, 1);
    expect(lessons[0]?.drifted.map(({ anchor }) => anchor)).toEqual(['part-3']);
    expect(lessons[0]?.drifted[0]?.factor).toBeGreaterThan(1.8);
  });

  test('names a section that says nothing in English', async () => {
    const { lessons } = await statusOf(
      written(chinese(150, 150, 150), `${english(100, 100)}\n## Part [#part-2]\n`),
    );

    expect(lessons[0]?.drifted.map(({ anchor }) => anchor)).toEqual(['part-2']);
  });

  test('says nothing of sections too short to compare', async () => {
    const { lessons } = await statusOf(written(chinese(150, 150, 40), english(100, 100, 10)));

    expect(lessons[0]?.drifted).toEqual([]);
  });
});

describe('changes of one language', () => {
  async function repository() {
    const root = await makeContent();
    const git = (...args: string[]) =>
      execFileSync('git', ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.org', ...args], {
        cwd: root,
      });
    git('init', '--quiet');
    const commit = async (subject: string, ...folders: string[]) => {
      for (const folder of folders) {
        await writeFile(join(root, `content/lessons/${folder}/first-call.mdx`), subject);
      }
      git('add', '.');
      git('commit', '--quiet', '--allow-empty', '-m', subject);
    };
    return { root, commit };
  }

  test('are those since both were changed together, newest first', async () => {
    const { root, commit } = await repository();
    await commit('Write it', 'zh-Hans', 'en');
    await commit('Mend the English', 'en');
    await commit('Bring both up to date', 'zh-Hans', 'en');
    await commit('Add a case', 'zh-Hans');
    await commit('Something else');
    await commit('Word the case better', 'zh-Hans');

    const lags = await readLags(root);

    expect(lags.get('first-call')).toMatchObject([
      { lang: 'zh', subject: 'Word the case better' },
      { lang: 'zh', subject: 'Add a case' },
    ]);
    expect(lags.get('first-call')?.[0]?.day).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  test('are none where both were changed last, or where there is no history', async () => {
    const { root, commit } = await repository();
    await commit('Write it', 'zh-Hans', 'en');

    expect(await readLags(root)).toEqual(new Map());
    expect(await readLags(await makeContent())).toEqual(new Map());
  });
});

describe('compareWords', () => {
  test.each([
    ['missing in Chinese', {}, { a: 'Open' }, { kind: 'missing', lang: 'zh' }],
    ['missing in English', { a: '打开' }, {}, { kind: 'missing', lang: 'en' }],
    ['left in English', { a: 'Open' }, { a: 'Open' }, { kind: 'same', lang: 'zh' }],
    ['left in Chinese', { a: '打开' }, { a: '打开' }, { kind: 'same', lang: 'en' }],
    ['with a place lost', { a: '第几题' }, { a: 'Item {n}' }, { kind: 'places', lang: 'zh' }],
  ])('finds a text %s', (_, chinese, english, gap) => {
    expect(compareWords(chinese, english)).toEqual({ texts: 1, gaps: [{ at: 'a', ...gap }] });
  });

  test.each([
    ['the places in another order', { a: '{all} 题中第 {n} 题' }, { a: 'Item {n} of {all}' }],
    ['only signs', { a: '{n} · {all}' }, { a: '{n} · {all}' }],
    ['one of something', { one: '{n} 题' }, { one: 'One item' }],
  ])('is content with %s', (_, chinese, english) => {
    expect(compareWords(chinese, english).gaps).toEqual([]);
  });

  test('finds nothing in the words of the interface', () => {
    const { texts, gaps } = compareWords(zh, en);

    expect(texts).toBeGreaterThan(800);
    expect(gaps).toEqual([]);
  });
});
