import { expect, test } from 'vitest';
import { findContentProblems } from '#authoring/check-content.ts';
import { findingsOf, partsOf, standsIn } from '#authoring/findings-of-page.ts';
import { mapContent, type ContentMap } from '#authoring/map-content.ts';
import { readContent } from '#authoring/read-content.ts';
import { makeContent, replace, type Changes } from './make-content.ts';

const LESSON = '/en/lessons/first-call/';
const STEM = 'stem: { zh: 先说什么？, en: What comes first? }';

/** Where the findings of a page stand, in their order, after these changes. */
async function placesOf(
  page: string,
  changes: Changes,
  heldBack: string[] = [],
): Promise<string[]> {
  const { findings, map } = await check(changes);
  const found = findingsOf(partsOf(page, map), findings, new Set(heldBack));
  return found.map(({ file, at }) => [file.replace('content/', ''), at].filter(Boolean).join(' '));
}

async function check(changes: Changes, before?: ContentMap) {
  const content = await readContent(await makeContent(changes));
  return { findings: findContentProblems(content), map: mapContent(content, before) };
}

test('tells a lesson of itself, then of its items, then of its other language', async () => {
  const places = await placesOf(LESSON, {
    'lessons/zh-Hans/first-call.mdx': replace('## Pick up [#pick-up]', '## Pick up'),
    'lessons/en/first-call.mdx': replace('## Read it back [#read-back]', '## Read it back'),
    'items/calls.yaml': replace(STEM, 'stem: { zh: 先说什么？ }'),
  });

  expect(places).toContain('items/calls.yaml calls-first-words.stem');
  expect([...new Set(places.map((place) => place.split(' ', 1)[0]))]).toEqual([
    'lessons/en/first-call.mdx',
    'items/calls.yaml',
    'lessons/zh-Hans/first-call.mdx',
  ]);
});

test.each([
  ['/en/lessons/first-call/', ['items/calls.yaml calls-first-words.stem']],
  ['/zh-hant/lessons/first-call/', ['items/calls.yaml calls-first-words.stem']],
  ['/en/practice/lessons/first-call/', ['items/calls.yaml calls-first-words.stem']],
  ['/en/practice/calls/', ['items/calls.yaml calls-first-words.stem']],
  ['/en/practice/styles/', []],
  ['/en/course/', []],
  ['/en/roleplays/late-parcel/', []],
  ['/en/record/', []],
  ['/', []],
])('tells %s of an item without its English', async (page, places) => {
  const found = await placesOf(page, { 'items/calls.yaml': replace(STEM, 'stem: { zh: 先说？ }') });

  expect(found).toEqual(places);
});

test('tells a module of its lessons, and a lesson of the list that names it', async () => {
  const changes: Changes = {
    'course.yaml': replace('lessons: [first-call]', 'lessons: [first-call, first-call]'),
    'lessons/en/first-call.mdx': replace('<Check item="calls-hang-up" />', ''),
  };

  expect(await placesOf('/en/course/calls/', changes)).toEqual([
    'course.yaml modules.calls.lessons.1',
    'lessons/zh-Hans/first-call.mdx <Check item="calls-hang-up">',
  ]);
  expect(await placesOf(LESSON, changes)).toContain('course.yaml modules.calls.lessons.1');
});

test('tells a page of every problem in a file whose changes cannot be seen', async () => {
  const changes: Changes = {
    'items/calls.yaml': (base) =>
      base
        .replace(STEM, 'stem: { zh: 先说？ }')
        .replace(/(id: calls-hang-up[^]*?topic: )calls/, '$1styles'),
  };
  const page = '/en/practice/styles/';

  expect(await placesOf(page, changes)).toEqual([]);
  expect(await placesOf(page, changes, ['content/items/calls.yaml'])).toEqual([
    'items/calls.yaml calls-first-words.stem',
  ]);
});

test('gives the place of a page to its findings only where it would show an earlier version', async () => {
  const { findings, map } = await check({
    'items/calls.yaml': replace(STEM, 'stem: 5'),
    'lessons/zh-Hans/first-call.mdx': replace('minutes: 10', 'minutes: ten'),
  });
  const held = new Set(['content/items/calls.yaml', 'content/lessons/zh-Hans/first-call.mdx']);
  const standsInAt = (page: string) => standsIn(partsOf(page, map), findings, held);

  expect(standsInAt('/zh-hans/lessons/first-call/')).toBe(true);
  expect(standsInAt('/en/practice/calls/')).toBe(true);
  expect(standsInAt('/en/course/calls/')).toBe(false);
  expect(standsInAt('/en/roleplays/late-parcel/')).toBe(false);
});

test('remembers what a file held before it could not be read', async () => {
  const { map: before } = await check({});
  const { map } = await check({ 'items/calls.yaml': '- id: [', 'course.yaml': 'title' }, before);

  expect(before.items).toHaveLength(4);
  expect(map).toEqual(before);
});
