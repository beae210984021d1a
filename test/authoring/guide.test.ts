import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { countCoverage } from '#authoring/count-coverage.ts';
import { readContent } from '#authoring/read-content.ts';
import { checkChanged, makeContent, replace, type Changes } from './make-content.ts';

const EXPORT = fileURLToPath(new URL('../../src/authoring/export.ts', import.meta.url));

const MODULE = `  - id: guide
    title: { zh: 指南, en: Guide }
    summary: { zh: 写课。, en: Write lessons. }
    track: trainers
    lessons: [guide-start]
exams:`;

const LESSON = `---
title: Start
summary: How to write.
objectives: [write]
minutes: 10
---

## Begin [#begin]

<Check item="guide-1" />
<Check item="guide-2" />
<Check item="guide-3" />
<Check item="guide-4" />
`;

/** True-false items that are all true, so that they would tip any count of the bank. */
const statements = (name: string, teaches: string, count: number) =>
  Array.from(
    { length: count },
    (_, index) => `- id: ${name}-${index + 1}
  type: true-false
  topic: calls
  teaches: ${teaches}
  difficulty: 1
  stem: { zh: 第${index + 1}句, en: Statement ${index + 1} }
  key: true
  feedback:
    true: { zh: 是。, en: Yes. }
    false: { zh: 是的。, en: It is. }
`,
  ).join('');

const ENGLISH = 'lessons/en/guide-start.mdx';
const CHINESE = 'lessons/zh-Hans/guide-start.mdx';
const ITEMS = 'items/guide.yaml';

/** A course with a guide of one lesson in which nothing is wrong. */
const GUIDE: Changes = {
  'course.yaml': replace('exams:', MODULE),
  [CHINESE]: LESSON,
  [ENGLISH]: LESSON,
  [ITEMS]: statements('guide', 'guide-start#begin', 30),
};

describe('the check of the trainers’ guide', () => {
  test('asks its lessons for no rows of the register', async () => {
    expect(await checkChanged(GUIDE)).toBe('No problems.');
  });

  test('still asks every other lesson for rows', async () => {
    const said = await checkChanged({
      ...GUIDE,
      'course.yaml': (base) => replace('exams:', MODULE)(base).replace('trainers', 'elective'),
    });

    expect(said).toContain(`${ENGLISH}:2  sources  Add "sources".`);
  });

  test('names rows that a lesson of the guide claims to teach', async () => {
    const said = await checkChanged({
      ...GUIDE,
      [ENGLISH]: LESSON.replace('minutes: 10', 'minutes: 10\nsources: [K002-066]'),
    });

    expect(said).toContain(`${ENGLISH}:6  sources  A lesson for trainers teaches no rows`);
  });

  test('keeps its other demands: anchors, languages, checks, text alternatives', async () => {
    const said = await checkChanged({
      ...GUIDE,
      [CHINESE]: LESSON.replace('<Check item="guide-3" />\n<Check item="guide-4" />', ''),
      [ENGLISH]: LESSON.replace(' [#begin]', '')
        .replace('<Check item="guide-4" />', '')
        .replace('## Begin', '<Figure name="call-curve" alt="" caption="x" />\n\n## Begin'),
    });

    expect(said).toContain('The heading has no anchor.');
    expect(said).toContain('The picture has no text alternative.');
    expect(said).toContain('The Chinese lesson does not have this.');
  });

  test('asks for four checks of it too', async () => {
    const three = LESSON.replace('<Check item="guide-4" />', '');
    const said = await checkChanged({
      ...GUIDE,
      [ENGLISH]: three,
      'lessons/zh-Hans/guide-start.mdx': three,
    });

    expect(said).toContain('The lesson has 3 checks, and needs at least 4.');
  });

  test('lets no exam draw its items', async () => {
    const three = replace('count: 1, type: true-false', 'count: 3, type: true-false');
    const said = await checkChanged({ ...GUIDE, 'exams/final.yaml': three });

    expect(said).toContain('This part asks for 3 items');
    expect(said).toContain('but the bank has 2.');
  });

  test('counts its items neither as undrawn nor in the habits of the bank', async () => {
    const asLearners = { ...GUIDE, [ITEMS]: statements('guide', 'first-call#pick-up', 30) };

    expect(await checkChanged(asLearners)).toContain('true-false statements are true');
    expect(await checkChanged(GUIDE)).not.toContain('true-false statements');
    const singles = replace('  - { count: 1, type: true-false, topic: calls }\n', '');
    expect(await checkChanged({ ...GUIDE, 'exams/final.yaml': singles })).toContain(
      'No exam can draw 2 of 4 items',
    );
  });

  test('names role-plays and facts that are given to trainers', async () => {
    const said = await checkChanged({
      ...GUIDE,
      'course.yaml': (base) =>
        replace(
          'exams:',
          MODULE,
        )(base)
          .replace('    roleplays: [late-parcel]\n', '')
          .replace('[guide-start]', '[guide-start]\n    roleplays: [late-parcel]'),
      'facts/002.yaml': replace('lesson: first-call', 'lesson: guide-start'),
    });

    expect(said).toContain('"late-parcel" is for learners, and this module is for trainers.');
    expect(said).toContain('"guide-start" is for trainers and teaches no rows.');
  });
});

test('an export of all items leaves those of the guide at home', async () => {
  const cwd = await makeContent(GUIDE);
  const { stderr } = spawnSync(process.execPath, [EXPORT, '--format', 'csv', 'all'], { cwd });

  expect(String(stderr)).toBe('');
  const written = readFileSync(join(cwd, 'exports/all.csv'), 'utf8');
  expect(written).toContain('calls-first-words');
  expect(written).not.toContain('guide-1');
});

test('the coverage of the register knows nothing of the guide', async () => {
  const { modules, lessons } = countCoverage(await readContent(await makeContent(GUIDE)));

  expect(modules.map(({ module }) => module)).toEqual(['calls']);
  expect(lessons.map(({ lesson }) => lesson)).toEqual(['first-call', 'second-call']);
});
